import type { Access, Routing } from '@fordoer/protocol';
import type { Visit } from '../booking/booking.service.ts';
import { type OwnDataWords, ownDataWords } from '../locale/own-data.ts';
import { sayDate, sayPhone, sayTime } from '../locale/texts.ts';
import { type Html, html } from './html.ts';
import type { Everything } from './own-data.service.ts';

const STYLE = `:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif }
body { max-width: 46rem; margin: 0 auto; padding: 1rem; overflow-wrap: anywhere }
h2 { margin-top: 2rem } article { margin: 0.75rem 0; break-inside: avoid } article p { margin: 0; white-space: pre-line }
.by { font-size: 0.875rem } table { width: 100%; border-collapse: collapse; font-size: 0.875rem }
th, td { padding: 0.25rem 0.5rem 0.25rem 0; border-bottom: 1px solid; text-align: start; vertical-align: top }
code { font-size: 0.75rem } @media print { body { max-width: none; padding: 0 } tr { break-inside: avoid } }`;

/** Everything about the person to be read and printed: one file, no script, nothing fetched. */
export function exportHtml(all: Everything): string {
  const words = ownDataWords(all.locale);
  const { file } = words;
  const { clinic, conversation, made, kept } = all;
  const page = html`<!doctype html>
<html lang="${all.locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${file.title}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${file.title}</h1>
<p>${file.clinic}: ${clinic.name}, ${sayPhone(clinic.phone)}<br>${file.reference}: ${conversation.reference}<br>${file.made}: ${sayTime(all.locale, made)}</p>
<p>${file.kept}: ${kept}</p>
<h2>${file.talk}</h2>
${talk(all, words)}
<h2>${file.accesses}</h2>
${accesses(all.accesses, words, all.locale)}
${section(
  file.routings,
  all.routings.map((one) => routing(one, words, all.locale)),
)}
${section(
  file.visits,
  all.visits.map((one) => visit(one, words, all.locale)),
)}
<h2>${file.everything}</h2>
${everything(all, words)}
<p>${file.proof}</p>
</main>
</body>
</html>
`;
  return page.text;
}

const section = (heading: string, parts: readonly Html[]): Html | undefined =>
  parts.length === 0 ? undefined : html`<h2>${heading}</h2>\n${parts}`;

function talk({ events, locale }: Everything, words: OwnDataWords): Html[] {
  const gone = new Set(
    events.flatMap(({ event }) => (event.type === 'withdrawn' ? [event.facts.messageId] : [])),
  );
  return events.flatMap(({ event: { at, message, ...event } }) => {
    if (!message) return [];
    const own = message.type === 'message' && message.from === 'patient';
    const staff = 'staff' in event.facts ? event.facts.staff : undefined;
    const by = own ? words.file.you : staff ? words.who[staff.role] : words.file.program;
    const marks = [
      ...(message.type === 'message' && message.addendum ? [words.file.addendum] : []),
      ...(message.type === 'message' && gone.has(message.messageId ?? '') ? [words.file.withdrawn] : []),
    ];
    return [
      html`<article><p class="by"><strong>${by}</strong> <time datetime="${at}">${sayTime(locale, new Date(at))}</time> ${marks.join(', ')}</p><p>${message.text}</p></article>\n`,
    ];
  });
}

function accesses(all: readonly Access[], { file }: OwnDataWords, locale: 'da' | 'en'): Html {
  if (all.length === 0) return html`<p>${file.none}</p>`;
  const { at, who, did, why, unit } = file.columns;
  const rows = all.map(
    (one) =>
      html`<tr><td>${sayTime(locale, new Date(one.at))}</td><td>${one.who}</td><td>${one.did}</td><td>${one.why}${one.emergency === undefined ? undefined : html`<br>${file.emergency}: ${one.emergency}`}</td><td>${one.unit}</td></tr>\n`,
  );
  return html`<table><thead><tr><th scope="col">${at}</th><th scope="col">${who}</th><th scope="col">${did}</th><th scope="col">${why}</th><th scope="col">${unit}</th></tr></thead><tbody>
${rows}</tbody></table>`;
}

function routing(one: Routing, { file }: OwnDataWords, locale: 'da' | 'en'): Html {
  const factors = [...one.redFlags, ...one.why].map((line) => html`<li>${line}</li>`);
  return html`<article><p class="by">${sayTime(locale, new Date(one.at))}</p><p>${one.text}</p><ul>${factors}</ul>${
    one.content === undefined ? undefined : html`<p class="by">${file.version}: ${one.content}</p>`
  }</article>\n`;
}

function visit(one: Visit, { file }: OwnDataWords, locale: 'da' | 'en'): Html {
  const { person } = one;
  const whom = person
    ? html`<br>${person.name}, ${file.born} ${sayDate(locale, person.birthDate)}${person.phone ? `, ${sayPhone(person.phone)}` : ''}`
    : undefined;
  return html`<p>${file.visit[one.status]}: ${sayTime(locale, one.start)}, ${one.clinician}. ${file.reference}: ${one.reference}${whom}</p>\n`;
}

function everything({ events, locale }: Everything, words: OwnDataWords): Html {
  const { columns, hash } = words.file;
  const rows = events.map(
    ({ event, row }) =>
      html`<tr><td>${event.seq}</td><td>${sayTime(locale, new Date(event.at))}</td><td>${words.events[event.type]}</td><td><code>${row.hash.toString('hex')}</code></td></tr>\n`,
  );
  return html`<table><thead><tr><th scope="col">#</th><th scope="col">${columns.at}</th><th scope="col">${words.file.what}</th><th scope="col">${hash}</th></tr></thead><tbody>
${rows}</tbody></table>`;
}
