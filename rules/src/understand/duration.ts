import type { Clauses } from './clauses.ts';
import { CONDITIONALS } from './lexicon/doubt.ts';
import { words } from './lexicon/list.ts';
import { countAt, hoursIn } from './lexicon/units.ts';
import type { Reading } from './readings.ts';
import { isIn, type Token } from './tokens.ts';

/** How long, in hours. `vague` where only "today" is known, which is less than a day but no number of hours. */
export interface Duration extends Reading {
  vague: boolean;
}

const EXPLICIT_BEFORE = words(
  'i siden for gennem sidste de past last over in since på knap cirka ca omkring næsten about',
);
const EXPLICIT_BEHIND = words('siden nu ago now tid');
const NOT_BEFORE = words('hver hvert every om inden efter within');
const NOT_BEHIND = words('om gange gravid henne pregnant gammel gamle old efter inden før per');
const BEGINS = words(
  'startede startet begyndte begyndt kom opstod fik faldt slog vred skar brændte stak blev vågnede siden started began fell hit cut got since woke',
);
const YESTERDAY = words('igår igaar yesterday');
const DAY_BEFORE = words('forgårs iforgårs');
const TODAY = words(
  'morges imorges nat inat dag idag formiddags eftermiddags aftes iaftes morning tonight today',
);
const WORD_AFTER_I = words('går gar');
const YEAR_HOURS = 8766;

/** The duration of the main symptom, if a message tells one: "siden i går", "i 3 uger", "to dage", "since yesterday". */
export function durationIn(
  tokens: readonly Token[],
  clauses: Clauses,
  taken: (at: number) => boolean,
  speaks: (sentence: number) => boolean,
): Duration | undefined {
  const found: (Duration & { score: number })[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (taken(at)) continue;
    const clause = clauses.list[clauses.of[at] as number];
    if (
      !clause ||
      tokens.slice(Math.max(clause.from, at - 12), at).some((token) => isIn(CONDITIONALS, token))
    )
      continue;
    const read = counted(tokens, at) ?? named(tokens, at);
    if (!read) continue;
    const begins = tokens.slice(Math.max(clause.from, at - 8), at).some((token) => isIn(BEGINS, token));
    // Years ago is another illness unless it began then.
    if (read.ago && read.value >= YEAR_HOURS && !begins) continue;
    const score = (read.explicit || begins ? 2 : 0) + (speaks(clause.sentence) ? 1 : 0);
    found.push({ value: read.value, from: at, to: read.to, vague: read.vague ?? false, score });
  }
  const best = found.reduce<(typeof found)[number] | undefined>(
    (top, next) => (top && top.score >= next.score ? top : next),
    undefined,
  );
  if (!best || (best.score === 0 && (found.length > 1 || tokens.length > 4))) return undefined;
  const { score: _, ...duration } = best;
  return duration;
}

interface Read {
  value: number;
  to: number;
  explicit: boolean;
  ago?: boolean;
  vague?: boolean;
}

/** "3 uger", "en halv time", "et par dage", "3-4 dage". */
function counted(tokens: readonly Token[], at: number): Read | undefined {
  const count = countAt(tokens, at);
  if (count === undefined) return undefined;
  const whole = tokens[at + 1]?.key === 'hele' || tokens[at + 1]?.word === 'of' ? 1 : 0;
  const unit = tokens[at + 1 + whole];
  const hours = unit?.gap === 'stop' || unit?.gap === 'comma' ? undefined : hoursIn(unit);
  if (hours === undefined) return undefined;
  const behind = tokens[at + 2 + whole];
  if (isIn(NOT_BEHIND, behind) && behind?.gap === 'space') return undefined;
  let start = at - 1;
  // "3-4 dage", "2 til 3 uger", "et par dage", "en halv time"
  while (
    start >= 0 &&
    start > at - 3 &&
    (tokens[start]?.value !== undefined ||
      ['til', 'to', 'en', 'et', 'a', 'hele', 'ca', 'cirka', 'mindst', 'over'].includes(
        tokens[start]?.word ?? '',
      ))
  )
    start--;
  const before = tokens[start];
  if (isIn(NOT_BEFORE, before)) return undefined;
  const ago = behind?.word === 'siden' || behind?.word === 'ago';
  const explicit =
    isIn(EXPLICIT_BEFORE, before) ||
    isIn(EXPLICIT_BEFORE, tokens[at - 1]) ||
    (behind?.gap === 'space' && isIn(EXPLICIT_BEHIND, behind));
  return { value: count * hours, to: at + 2 + whole + (ago ? 1 : 0), explicit, ago };
}

/** "Siden i går", "since this morning", "siden sidste uge". */
function named(tokens: readonly Token[], at: number): Read | undefined {
  const token = tokens[at] as Token;
  const before = tokens[at - 1];
  const since = [before, tokens[at - 2]].some((near) => near?.key === 'siden' || near?.word === 'since');
  if (isIn(YESTERDAY, token) || (before?.word === 'i' && WORD_AFTER_I.has(token.word)))
    return { value: 24, to: at + 1, explicit: since };
  if (isIn(DAY_BEFORE, token)) return { value: 48, to: at + 1, explicit: since };
  if (token.word === 'night' && before?.word === 'last')
    return { value: 12, to: at + 1, explicit: since, vague: true };
  if (
    isIn(TODAY, token) &&
    (before?.word === 'i' || before?.word === 'this' || /^(i[nmadf]|to)/.test(token.word)) &&
    before?.word !== 'hele'
  ) {
    return { value: 0, to: at + 1, explicit: since, vague: true };
  }
  const hours = hoursIn(token);
  if (since && hours !== undefined && ['sidste', 'forrige', 'last'].includes(before?.word ?? ''))
    return { value: hours, to: at + 1, explicit: true };
  return undefined;
}
