import { matches, type Span } from './span.ts';

/** At, as a sign or spelled so that no machine shall see it. */
const AT = / @ |@| ?\( ?(?:at|a|snabel-?a|@) ?\) ?| snabel-?a /giu;
const LOCAL = /[\p{L}\p{N}._%+'-]/u;
const DOMAIN = /[\p{L}\p{N}._-]/u;

/** "bent at hjemmepost dot dk". */
const SPOKEN =
  /(?<![\p{L}\p{N}])[\p{L}\p{N}._-]{1,64} (?:at|snabel-?a) [\p{L}\p{N}-]{1,64} (?:dot|punktum|prik) \p{L}{2,8}(?!\p{L})/giu;
const LINK = /(?:https?:\/\/|(?<!\p{L})www\.)[^\s<>"]+/giu;

/** Endings of web addresses that are no words, so a missing space after a full stop makes none of them. */
const ENDING = /\.(?:dk|com|net|org|eu|info|io|uk|example|gl|fo|nu\/|me\/|de\/|se\/|no\/)(?![\p{L}\p{N}])/giu;
const PATH = /[^\s<>"]/u;

/** Pages of the public that tell nothing of who writes. */
const PUBLIC = new Set(
  'sundhed.dk borger.dk sst.dk ssi.dk min.medicin.dk medicin.dk e-boks.dk netdoktor.dk patienthåndbogen.dk lægevagten.dk laegevagten.dk google.com facebook.com'.split(
    ' ',
  ),
);

/** How far to each side of a place characters of one kind go; at most so many, so that no text takes long. */
function reach(text: string, from: number, step: 1 | -1, kind: RegExp, most = 128): number {
  let at = from;
  while (Math.abs(at - from) < most && kind.test(text[step === 1 ? at : at - 1] ?? '')) at += step;
  return at;
}

/** A span without the signs of the sentence that stand behind it. */
function trimmed(text: string, start: number, end: number): Span {
  let last = end;
  while (last > start && /[.,:;!?)'/-]/.test(text[last - 1] ?? '')) last--;
  return { kind: 'MAIL', start, end: last };
}

/** E-mail and web addresses, and names on social media. */
export function findContacts(text: string): Span[] {
  const spans = [...matches(text, SPOKEN, 'MAIL'), ...matches(text, LINK, 'MAIL')];
  for (const { 0: at, index } of text.matchAll(AT)) {
    const span = trimmed(text, reach(text, index, -1, LOCAL), reach(text, index + at.length, 1, DOMAIN));
    const sides = [span.start < index, span.end > index + at.length];
    const spaced = at === ' @ ';
    if (
      /\p{L}/u.test(text.slice(span.start, span.end)) &&
      (spaced ? sides[0] && sides[1] : sides[0] || sides[1])
    )
      spans.push(span);
  }
  for (const { 0: ending, index } of text.matchAll(ENDING)) {
    const start = reach(text, index, -1, DOMAIN);
    if (start < index) spans.push(trimmed(text, start, reach(text, index + ending.length, 1, PATH)));
  }
  const bare = ({ start, end }: Span) =>
    text
      .slice(start, end)
      .toLowerCase()
      .replace(/^(?:https?:\/\/)?(?:www\.)?/, '');
  return spans.map(({ start, end }) => trimmed(text, start, end)).filter((span) => !PUBLIC.has(bare(span)));
}
