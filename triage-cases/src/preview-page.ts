import type { Complaint, Condition, Content, Question, Text, Urgency } from '@fordoer/rules';
import type { GroupedVignette } from './files.ts';
import { html, type Markup } from './markup.ts';

/**
 * The page of one complaint: what is asked, what each rule says in words, where it comes from, what a patient is told, and the
 * stories it is judged by. In Danish, for the clinician who approves it.
 */
export function previewPage(
  content: Content,
  complaint: Complaint,
  vignettes: readonly GroupedVignette[],
): string {
  const { id, title, icpc2, approval, covers } = complaint;
  const { ageYears } = covers;
  return html`<!doctype html>
<html lang="da">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title.da}</title><style>${STYLE}</style></head>
<body>
<h1>${title.da}</h1>
<p>${id} · ${title.en} · ICPC-2 ${icpc2.join(', ')} · ${ageYears.min}-${ageYears.max} år · udgave ${content.version}, ${content.hash.slice(0, 12)}</p>
${approval === 'pending' && html`<p class="pending">Afventer en læges godkendelse. Må ikke bruges til patienter.</p>`}
<h2>Punkter, en kliniker skal tage stilling til</h2>
${list(complaint.openPoints.map((point) => html`${point}`))}
<h2>Sådan skriver folk</h2>
<p>${complaint.phrases.da.join(' · ')}</p>
<p>Ikke: ${(complaint.notPhrases?.da ?? []).join(' · ') || 'ingen'}</p>
<h2>Samtalen</h2>
<p>Spørgsmål i rækkefølge. Farlige tegn spørges først, og kun det, der kan ændre noget, bliver spurgt.</p>
<ol>${complaint.asks.map((ask) => questionItem(content, content.questions.get(ask)))}</ol>
<h2>Regler, der hæver hastegraden</h2>
${ruleTable(content, complaint, [...complaint.redFlags, ...complaint.contextFloors])}
<h2>Fælles alarmtegn, der skal være afklaret før egenomsorg</h2>
${ruleTable(
  content,
  complaint,
  complaint.requires.flatMap((name) => content.rules.get(name) ?? []),
)}
<h2>Hvornår det kan vente</h2>
<p>Ellers: <b>${URGENCY[complaint.otherwise]}</b></p>
${ruleTable(content, complaint, complaint.outcomes)}
<h2>Hvornår et menneske skal tage over</h2>
${list(complaint.humanIf.map((rule) => html`${rule.title.da}: ${inWords(content, rule.when)} ${cites(content, complaint, rule.source)}`))}
<h2>Råd</h2>
${list(complaint.advice.map((line) => html`${line.text.da} <small>${line.urgencies.map((one) => URGENCY[one]).join(', ')}${line.when && html`; når ${inWords(content, line.when)}`}</small> ${cites(content, complaint, line.source)}`))}
<h2>Hold øje med</h2>
${list(complaint.safetyNet.map((line) => html`${line.sign.da}: ${line.act.da} ${cites(content, complaint, line.source)}`))}
<p>${complaint.duration.da} ${complaint.discreet ? 'Diskret: siden kan forlades i ét tryk, og ingen spørger igen af sig selv.' : `Spørges igen efter ${complaint.followUp.hours} timer: ${complaint.followUp.ask.da}`}</p>
<h2>Kilder</h2>
<dl>${Object.entries(complaint.sources).map(([key, { title: name, url }]) => html`<dt>${key}</dt><dd>${name}${url && html` <a href="${url}">${url}</a>`}</dd>`)}</dl>
<h2>Historier, den bliver målt på (${vignettes.length})</h2>
<table><thead><tr><th>Patienten skriver</th><th>Alder</th><th>Forventet</th><th>Fordi</th></tr></thead><tbody>${vignettes.map(
    (one) =>
      html`<tr><td>${one.text}</td><td>${one.ageMonths === undefined ? (one.age ?? '') : `${one.ageMonths} md.`}</td><td>${URGENCY[one.expect.urgency]}${one.expect.upTo && html` til ${URGENCY[one.expect.upTo]}`}</td><td>${one.source.says}</td></tr>`,
  )}</tbody></table>
</body>
</html>
`.toString();
}

/** As a clinician names them. */
const URGENCY: Record<Urgency, string> = {
  emergency: '112',
  acute: 'sygehus inden for en time',
  now: 'inden for 4 timer',
  today: 'i dag',
  soon: 'inden for 3 dage',
  routine: 'planlagt',
  'self-care': 'egenomsorg',
};

/** Stands where a question has the patient's name for whom it is about. */
const WHO = 'den syge';

function questionItem(content: Content, question: Question | undefined): Markup | undefined {
  if (!question) return undefined;
  const options =
    question.kind === 'any-of' || question.kind === 'one-of'
      ? question.options.map(({ label }) => html`${label.da}`)
      : question.kind === 'scale'
        ? question.items.map(({ label }) => html`${label.da}`)
        : [html`${content.findings.get(question.finding)?.label.da ?? question.finding}`];
  return html`<li><b>${question.ask.da}</b>${question.askOther && html` <i>${question.askOther.da.replaceAll('{who}', WHO)}</i>`}
${question.when && html`<p><small>Kun når ${inWords(content, question.when)}</small></p>`}${list(options)}
<p><small>Hvorfor: ${question.why.da}${question.help && html` Hjælp: ${question.help.da}`}</small></p></li>`;
}

interface Listed {
  title: Text;
  when: Condition;
  urgency: Urgency;
  source: readonly string[];
  why?: Text;
  hazard?: string;
}

function ruleTable(content: Content, complaint: Complaint, rules: readonly Listed[]): Markup {
  return html`<table><thead><tr><th>Regel</th><th>Når</th><th>Hastegrad</th><th>Fordi</th><th>Kilde</th></tr></thead><tbody>${rules.map(
    ({ title, when, urgency, why, hazard, source }) =>
      html`<tr><td>${title.da}</td><td>${inWords(content, when)}</td><td>${URGENCY[urgency]}</td><td>${why?.da ?? ''} ${hazard ?? ''}</td><td>${cites(content, complaint, source)}</td></tr>`,
  )}</tbody></table>`;
}

/** Source keys, with their titles for whoever points at them. */
function cites(content: Content, complaint: Complaint, keys: readonly string[]): Markup {
  const titleOf = (key: string) =>
    (complaint.sources[key] ?? content.bundle.shared.sources[key])?.title ?? key;
  return html`<small>[${keys.map((key, at) => html`${at > 0 && ', '}<abbr title="${titleOf(key)}">${key}</abbr>`)}]</small>`;
}

const list = (items: readonly Markup[]): Markup =>
  items.length === 0 ? html`<p>Ingen.</p>` : html`<ul>${items.map((item) => html`<li>${item}</li>`)}</ul>`;

const OPERATORS = {
  lessThan: 'under',
  lessThanInclusive: 'højst',
  greaterThan: 'over',
  greaterThanInclusive: 'mindst',
} as const;

/** A condition as a sentence: `alder mindst 65 år og (feber eller kulderystelser)`. */
export function inWords(content: Content, condition: Condition): string {
  if ('all' in condition) return condition.all.map((part) => bracketed(content, part)).join(' og ');
  if ('any' in condition) return condition.any.map((part) => bracketed(content, part)).join(' eller ');
  const finding = content.findings.get(condition.fact);
  const name = finding?.label.da ?? condition.fact;
  if (condition.operator === 'equal') return condition.value === 'present' ? name : `ikke ${name}`;
  const unit = finding?.kind === 'number' ? ` ${finding.unitLabel.da}` : '';
  return `${name} ${OPERATORS[condition.operator]} ${String(condition.value).replace('.', ',')}${unit}`;
}

function bracketed(content: Content, condition: Condition): string {
  const words = inWords(content, condition);
  const parts = 'all' in condition ? condition.all : 'any' in condition ? condition.any : [];
  return parts.length > 1 ? `(${words})` : words;
}

const STYLE = `body{font:16px/1.5 system-ui,sans-serif;max-width:70rem;margin:2rem auto;padding:0 1rem}
h1{margin-bottom:0}h2{margin-top:2rem;border-bottom:1px solid}
table{border-collapse:collapse;width:100%}th,td{border:1px solid #888;padding:.3rem .5rem;text-align:left;vertical-align:top}
.pending{border:2px solid;padding:.5rem;font-weight:bold}li{break-inside:avoid}tr{break-inside:avoid}dd{margin:0 0 .3rem 1rem}
@media print{body{font-size:11px;margin:0}a{color:inherit}}`;
