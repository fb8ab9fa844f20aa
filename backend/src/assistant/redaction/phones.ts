import { chains, digitsOf, type Group, holding, separators, shapeOf } from './chains.ts';
import { doses, isVital, PUBLIC_LINES } from './measures.ts';
import { matches, type Span } from './span.ts';

/** The eight digits of a Danish number, as people group them. */
const USUAL = new Set([
  '8',
  '2-2-2-2',
  '4-4',
  '4-2-2',
  '2-2-4',
  '2-4-2',
  '3-3-2',
  '3-2-3',
  '2-3-3',
  '2-6',
  '6-2',
  '1-1-1-1-1-1-1-1',
]);

/** With the country in front: +45, 0045, (+45), +44 (0)20 … */
const FOREIGN = /(?:\+|(?<![\d.:])00)[ (]{0,2}\d(?:[ \-.()/]{0,3}\d){6,14}(?!\d)/gu;

/** What is said to be a number to call is one, however it is grouped. */
const TOLD =
  /(?<!\p{L})(?:tlf|telefon|telefonen|telefonnr|telefonnummer|tel|mobil|mobilen|mobilnr|mobilnummer|mob|fastnet|fastnetnummer|nummer|nummeret|nr|sms|ring|ringe|ringes|træffes|phone|call|cell|mobile|number|whatsapp|viber)\.?(?: nr\.?)?[ :=]{1,3}(?:(?:er|på|til|mig|os|ham|hende|is|me|at|on)[ :]{1,2}){0,3}(?<id>\d(?:[ \-./]{0,3}\d){5,12})(?!\d)/giu;

const TIMES = /^(?:kl\.? ?)?\d{1,2}[.:]\d{2} ?- ?\d{1,2}[.:]\d{2}$/;

/** From one year to a later one. */
function areYears(written: string): boolean {
  const [, from, to] = /^((?:19|20)\d\d) ?- ?(19\d\d|20[0-3]\d)$/.exec(written) ?? [];
  return from !== undefined && to !== undefined && from < to;
}

function isPhone(groups: readonly Group[], text: string): boolean {
  const shape = shapeOf(groups);
  const last = groups.at(-1);
  if (!USUAL.has(shape) || PUBLIC_LINES.has(digitsOf(groups))) return false;
  if (shape === '8') return true;
  // Blood pressures stand with strokes and spaces; one number has one kind of separator.
  const [separator = '', ...others] = separators(groups);
  const allowed = shape === '2-2-2-2' ? ['', '-', '.', '/', '·', '_', '*'] : ['', '-', '.'];
  if (others.length > 0 || !allowed.includes(separator)) return false;
  if (shape === '2-2-2-2') return !isVital(text.slice(0, groups[0]?.start));
  const rest = text.slice(last?.end);
  return !areYears(text.slice(groups[0]?.start, last?.end)) && !doses(rest) && !/^[,.]\d/.test(rest);
}

/** Numbers to call. Emergency and public help lines stay. */
export function findPhones(text: string): Span[] {
  const spans: Span[] = [];
  for (const chain of chains(text)) {
    for (let i = 0; i < chain.length; i++) {
      const eight = holding(chain, i, 8);
      if (!eight || !isPhone(eight, text)) continue;
      spans.push({ kind: 'TELEFON', start: eight[0]?.start ?? 0, end: eight.at(-1)?.end ?? 0 });
      i += eight.length - 1;
    }
  }
  for (const span of [...matches(text, FOREIGN, 'TELEFON'), ...matches(text, TOLD, 'TELEFON')]) {
    const written = text.slice(span.start, span.end);
    const digits = written.replace(/\D/g, '').replace(/^(?:00)?45(?=\d{8}$)/, '');
    if (TIMES.test(written) || PUBLIC_LINES.has(digits)) continue;
    if (!written.startsWith('+') && doses(text.slice(span.end)) && digits.length < 8) continue;
    spans.push(
      written.startsWith('+') && text[span.start - 1] === '(' ? { ...span, start: span.start - 1 } : span,
    );
  }
  return spans;
}
