import { type Content, type Finding, type FindingId, impliedBy } from '../content/content.ts';
import type { Age } from './age-leads.ts';
import { type Amount, amountAt } from './amounts.ts';
import type { Clauses } from './clauses.ts';
import { type Duration, durationIn } from './duration.ts';
import { AND, PARTICLES } from './lexicon/light.ts';
import { kinOf } from './lexicon/persons.ts';
import { UCUM_HOURS, UCUM_YEARS } from './lexicon/units.ts';
import type { Match } from './matches.ts';
import { isFiller } from './phrase-words.ts';
import type { Reading } from './readings.ts';
import { gestationIn, perhapsGestationIn, pressureIn, severityIn } from './scales.ts';
import { spelledAt } from './spelled-numbers.ts';
import { temperaturesIn } from './temperature.ts';
import { isIn, type Token } from './tokens.ts';

export type NumberFinding = Extract<Finding, { kind: 'number' }>;
type Reads = NonNullable<NumberFinding['reads']>;

/** What the general readers found in a message. */
export interface Readings {
  temperature: Reading[];
  duration?: Duration;
  severity?: Reading;
  age?: Age;
  gestation?: Reading;
  /** "168/102". */
  pressure?: { systolic: Reading; diastolic: Reading };
}

/** A number for a finding, in the finding's own unit and range. */
export interface NumberRead extends Reading {
  id: FindingId;
  unit: string;
  rule: string;
}

/** Number findings of a release by their reader, and the complaint whose own they are. */
export interface NumberReaders {
  byReader: Map<Reads, { id: FindingId; finding: NumberFinding; complaint?: string }[]>;
}

/** Sorts a release's number findings by what reads them. */
export function numberReaders(content: Content): NumberReaders {
  const byReader: NumberReaders['byReader'] = new Map();
  const owners = new Map<FindingId, string>();
  for (const complaint of content.complaints.values())
    for (const id of Object.keys(complaint.findings)) owners.set(id, complaint.id);
  for (const [id, finding] of content.findings) {
    if (finding.kind !== 'number' || !finding.reads) continue;
    const complaint = owners.get(id);
    byReader.set(finding.reads, [
      ...(byReader.get(finding.reads) ?? []),
      { id, finding, ...(complaint ? { complaint } : {}) },
    ]);
  }
  return { byReader };
}

/** Turns readings into findings. A complaint's own number is filled only where that complaint is seen. */
export function numbersFor(
  readers: NumberReaders,
  readings: Readings,
  isSeen: (complaint: string) => boolean,
): NumberRead[] {
  const made: NumberRead[] = [];
  for (const [reads, list] of readers.byReader) {
    for (const { id, finding, complaint } of list) {
      if (complaint !== undefined && !isSeen(complaint)) continue;
      for (const reading of candidates(reads, readings, finding.unit)) {
        const value = fitted(reading.value, finding);
        if (value === undefined) continue;
        made.push({ id, value, unit: finding.unit, from: reading.from, to: reading.to, rule: reads });
        break;
      }
    }
  }
  return made;
}

/** Findings that a number would imply which is perhaps told: who writes "bløder, uge 33" is asked whether they are pregnant. */
export function perhapsImplied(
  { byReader }: NumberReaders,
  { gestation }: Readings,
  tokens: readonly Token[],
): Pick<NumberRead, 'id' | 'from' | 'to' | 'rule'>[] {
  const week = gestation ? undefined : perhapsGestationIn(tokens);
  if (!week) return [];
  const rule = 'gestation' satisfies Reads;
  return (byReader.get(rule) ?? []).flatMap(({ finding }) =>
    impliedBy(finding).map((id) => ({ id, from: week.from, to: week.to, rule })),
  );
}

function candidates(reads: Reads, readings: Readings, unit: string): Reading[] {
  switch (reads) {
    case 'temperature':
      return readings.temperature;
    case 'duration':
      return readings.duration ? inUnit(readings.duration, unit) : [];
    case 'severity':
      return readings.severity ? [readings.severity] : [];
    case 'age':
      return readings.age ? ageInUnit(readings.age, unit) : [];
    case 'gestation':
      return readings.gestation ? [readings.gestation] : [];
    case 'systolic':
    case 'diastolic':
      return readings.pressure ? [readings.pressure[reads]] : [];
  }
}

/** "Siden i morges" is no number of hours, and no whole day yet. */
function inUnit(duration: Duration, unit: string): Reading[] {
  const hours = UCUM_HOURS[unit];
  if (!hours || (duration.vague && hours < 24)) return [];
  return [{ ...duration, value: duration.value / hours }];
}

/** "1 år" may be 12 months or 23: below two years whole years tell no months. */
function ageInUnit(age: Age, unit: string): Reading[] {
  const years = UCUM_YEARS[unit];
  if (!years || (years < age.unit && age.years < 2)) return [];
  return [{ from: age.from, to: age.to, value: age.years / years }];
}

/** Rounded to the finding's decimals; outside its range it is nothing. */
function fitted(value: number, finding: NumberFinding): number | undefined {
  // An infant's age in years needs more digits than are shown.
  const rounded = Number(
    value.toFixed(finding.reads === 'age' ? Math.max(2, finding.decimals) : finding.decimals),
  );
  return rounded >= finding.range.min && rounded <= finding.range.max ? rounded : undefined;
}

/**
 * The number beside a phrase that names its measure: "blodsukker 2,1", "puls på 140", "140 i puls". What is measured in time is read with
 * its unit ("ikke tisset i to døgn"), and of anything else a stretch of time tells nothing ("blodsukker i 2 uger").
 *
 * @returns the value in the finding's own unit, and the tokens `[from, to)` that tell it
 */
export function numberBeside(
  tokens: readonly Token[],
  match: Match,
  finding: NumberFinding,
): { value: number; from: number; to: number } | undefined {
  const hours = UCUM_HOURS[finding.unit];
  const link = LINKS.has(tokens[match.from - 1]?.word ?? '');
  const ahead = (at: number) => {
    const isJoined = tokens[at + 1]?.gap === 'space' && tokens[match.from]?.gap === 'space';
    const value = isJoined ? fittedAt(tokens[at]?.value, finding) : undefined;
    return value === undefined ? undefined : { value, from: at, to: match.to };
  };
  // "145 i puls, 91 i ilt": a number before is meant where it is said so.
  const told = link ? ahead(match.from - 2) : undefined;
  if (told) return told;
  let isTurned = false;
  for (let at = match.from; at < match.to + FAR && tokens[at] !== undefined; at++) {
    if (match.used.includes(at)) continue;
    if (tokens[at]?.gap === 'stop' || (isIn(AND, tokens[at]) && !isItShowing(tokens, at + 1))) break;
    const stretch = amountAt(tokens, at);
    // "Blodsukker i 2 uger": how long, and not how much.
    if (stretch && !hours) break;
    // "Siden sidste tis, feber 39": without its unit a time stands right behind.
    if (hours && !stretch && at !== match.to) continue;
    const number = stretch
      ? { value: stretch.hours / (hours as number), to: stretch.to }
      : spelledAt(tokens, at);
    // "Pulsen hamrer, 72": how old they are.
    if (number && isTurned && tokens[at]?.gap === 'comma' && Number.isInteger(number.value)) break;
    if (number) {
      const value = fitted(number.value, finding);
      if (value === undefined) break;
      return { value, from: match.from, to: Math.max(match.to, number.to) };
    }
    isTurned ||= !isFiller(tokens[at] as Token);
    if (at >= match.to + NEAR && !mayLead(tokens[at] as Token)) break;
  }
  if (hours) return stretchBefore(tokens, match, finding, hours);
  // "130 slag i minuttet", and not "mand 82 pulsen galopperer".
  return COUNTED.has(tokens[match.from]?.word ?? '') ? ahead(match.from - 1) : undefined;
}
const COUNTED = new Set(
  'slag bpm beats åndedrag vejrtrækninger breaths procent percent bind pads gram grams'.split(' '),
);

/** "Har målt puls, og den var 140", "min iltmåler og den siger 86". */
const isItShowing = (tokens: readonly Token[], at: number): boolean =>
  IT.has(tokens[at]?.word ?? '') && SHOWS.has(tokens[at + 1]?.word ?? '');
const IT = new Set(['den', 'det', 'it']);
const SHOWS = new Set(
  'siger sagde viser viste står stod er var ligger lå says said shows showed reads is was'.split(' '),
);

/** What lasts since then; "diarré i 4 timer, ikke tisset siden i går" tells of something else. */
const SINCE = new Set(['siden', 'uden', 'since', 'without']);

/** "15 timer siden sidste tis", "et helt døgn siden hun sidst var ude og tisse". */
function stretchBefore(
  tokens: readonly Token[],
  { from, to }: Match,
  finding: NumberFinding,
  hours: number,
): { value: number; from: number; to: number } | undefined {
  for (let at = from - 1; at >= Math.max(0, from - FAR); at--) {
    const stretch = amountAt(tokens, at);
    if (!stretch || stretch.to > from + 1) continue;
    const since = tokens[stretch.to];
    if (since?.gap !== 'space' || !SINCE.has(since.word)) continue;
    if (!tokens.slice(stretch.to + 1, from).every(isFiller)) continue;
    const value = fitted(stretch.hours / hours, finding);
    if (value !== undefined) return { value, from: at, to };
  }
  return undefined;
}
const fittedAt = (value: number | undefined, finding: NumberFinding): number | undefined =>
  value === undefined ? undefined : fitted(value, finding);
/** So many words may stand between a phrase and its number, and so many in all where the rest leads there: "infektionstallet på min mand er røget op på 212". */
const [NEAR, FAR] = [3, 8];
const mayLead = (token: Token): boolean =>
  isFiller(token) || PARTICLES.has(token.word) || MOVES.has(token.word) || kinOf(token.word) !== undefined;
const MOVES = new Set(
  'røget steget hoppet sprunget kommet faldet målt målte ligger lå står stod viser viste siger sagde går morges aftes dag nat oppe nede gone risen rose dropped fell measured reads yesterday today morning'.split(
    ' ',
  ),
);
/** "140 i puls", "2,1 på måleren". */
const LINKS = new Set(['i', 'in', 'of', 'på', 'on']);

/** Stretches of time in a message, those of them that are ages, and the age of the ill one. */
export interface Times {
  amounts: readonly Amount[];
  ages: readonly Age[];
  age?: Age | undefined;
}

/** Runs the general readers over a message. */
export function readNumbers(
  text: string,
  tokens: readonly Token[],
  clauses: Clauses,
  symptoms: readonly Match[],
  { amounts, ages, age }: Times,
): Readings {
  const gestation = gestationIn(tokens);
  const taken = new Set<number>();
  for (const { from, to } of gestation ? [...ages, gestation] : ages)
    for (let at = from; at < to; at++) taken.add(at);
  const [told, near] = [new Set<number>(), new Set<number>()];
  for (const match of symptoms) {
    const clause = clauses.of[match.from] as number;
    told.add(clause);
    near.add(clauses.list[clause]?.sentence as number);
  }
  const duration = durationIn(
    tokens,
    clauses,
    amounts,
    (at) => taken.has(at),
    (clause) => (told.has(clause) ? 2 : near.has(clauses.list[clause]?.sentence as number) ? 1 : 0),
  );
  const severity = severityIn(text, tokens);
  const pressure = pressureIn(text, tokens);
  return {
    temperature: temperaturesIn(tokens),
    ...(duration ? { duration } : {}),
    ...(severity ? { severity } : {}),
    ...(age ? { age } : {}),
    ...(gestation ? { gestation } : {}),
    ...(pressure ? { pressure } : {}),
  };
}
