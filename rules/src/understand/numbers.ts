import { type Content, type Finding, type FindingId, impliedBy } from '../content/content.ts';
import type { Age } from './age-leads.ts';
import type { Amount } from './amounts.ts';
import type { Clauses } from './clauses.ts';
import { type Duration, durationIn } from './duration.ts';
import { UCUM_HOURS, UCUM_YEARS } from './lexicon/units.ts';
import type { Match } from './matches.ts';
import type { Reading } from './readings.ts';
import { gestationIn, perhapsGestationIn, pressureIn, severityIn } from './scales.ts';
import { temperaturesIn } from './temperature.ts';
import type { Token } from './tokens.ts';

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
export function fitted(value: number, finding: NumberFinding): number | undefined {
  // An infant's age in years needs more digits than are shown.
  const rounded = Number(
    value.toFixed(finding.reads === 'age' ? Math.max(2, finding.decimals) : finding.decimals),
  );
  return rounded >= finding.range.min && rounded <= finding.range.max ? rounded : undefined;
}

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
