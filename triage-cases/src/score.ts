import { rank, type Urgency } from '@fordoer/rules';
import type { Vignette } from './case.ts';
import type { GroupedVignette } from './files.ts';
import type { Outcome } from './play.ts';

/** How one vignette came out against what its sources say. */
export interface Verdict {
  id: string;
  group: string;
  set: string;
  outcome: Outcome;
  /** `exact`: within what the sources allow. */
  urgency: 'exact' | 'under' | 'over';
  /** Expected `emergency` or `acute`. */
  emergency: boolean;
  /** … and came out lower. */
  emergencyUnder: boolean;
  /** Rules that should have fired, or lists of which none did. */
  missedRedFlags: string[];
  /** What is wrong with the doors, in words. */
  doors: string[];
  /** What is wrong with the complaints, in words. */
  complaints: string[];
}

/** The numbers of many verdicts, as `npm run cases -- --json` prints them. */
export interface Score {
  n: number;
  exact: number;
  /** Of `exact`, as shares of n: 95 % by Wilson's score interval. */
  exactInterval: [from: number, to: number];
  underTriaged: number;
  overTriaged: number;
  emergenciesUnderTriaged: number;
  missedRedFlags: number;
  medianQuestions: number;
  /** Of those that should come out as `emergency` or `acute`. */
  medianQuestionsToEmergency: number;
}

/** Judges one outcome. Pure. */
export function judge(vignette: GroupedVignette, outcome: Outcome): Verdict {
  const { expect } = vignette;
  const got = rank(outcome.urgency);
  const least = rank(expect.urgency);
  const urgency = got < least ? 'under' : got > rank(expect.upTo ?? expect.urgency) ? 'over' : 'exact';
  return {
    id: vignette.id,
    group: vignette.group,
    set: vignette.set,
    outcome,
    urgency,
    emergency: isEmergency(expect.urgency),
    emergencyUnder: urgency === 'under' && isEmergency(expect.urgency),
    missedRedFlags: missedRedFlags(vignette, outcome),
    doors: wrongDoors(vignette, outcome),
    complaints: wrongComplaints(vignette, outcome),
  };
}

/** Whether a level is one that must never come out lower. */
export const isEmergency = (urgency: Urgency): boolean => rank(urgency) >= rank('acute');

function missedRedFlags({ expect }: Vignette, { redFlags, standsOn }: Outcome): string[] {
  const missed = (expect.redFlags ?? []).filter((rule) => !redFlags.includes(rule));
  const any = expect.redFlagsAnyOf ?? [];
  const met = any.length === 0 || any.some((name) => redFlags.includes(name) || standsOn.includes(name));
  return met ? missed : [...missed, `any of ${any.join(', ')}`];
}

function wrongDoors({ expect }: Vignette, { door, doors }: Outcome): string[] {
  const first = expect.door === undefined ? [] : [expect.door].flat();
  return [
    ...(first.length > 0 && !first.includes(door)
      ? [`first door ${door}, expected ${first.join(' or ')}`]
      : []),
    ...(expect.doorsInclude ?? [])
      .filter((kind) => !doors.includes(kind))
      .map((kind) => `${kind} is not offered`),
    ...(expect.notDoors ?? []).filter((kind) => doors.includes(kind)).map((kind) => `${kind} is offered`),
  ];
}

function wrongComplaints({ complaint, expect }: Vignette, outcome: Outcome): string[] {
  return [
    ...(complaint && outcome.complaint !== complaint
      ? [`${outcome.complaint} leads, expected ${complaint}`]
      : []),
    ...(expect.complaints ?? [])
      .filter((id) => !outcome.complaints.includes(id))
      .map((id) => `${id} is not recognised`),
  ];
}

/** Adds verdicts up. Pure; the median of none is 0. */
export function tally(verdicts: readonly Verdict[]): Score {
  const count = (holds: (one: Verdict) => boolean) => verdicts.filter(holds).length;
  const exact = count(({ urgency }) => urgency === 'exact');
  return {
    n: verdicts.length,
    exact,
    exactInterval: interval(exact, verdicts.length),
    underTriaged: count(({ urgency }) => urgency === 'under'),
    overTriaged: count(({ urgency }) => urgency === 'over'),
    emergenciesUnderTriaged: count(({ emergencyUnder }) => emergencyUnder),
    missedRedFlags: verdicts.reduce((sum, { missedRedFlags: missed }) => sum + missed.length, 0),
    medianQuestions: median(verdicts.map(({ outcome }) => outcome.questions)),
    medianQuestionsToEmergency: median(
      verdicts.filter(({ emergency }) => emergency).map(({ outcome }) => outcome.questions),
    ),
  };
}

/** Wilson 1927: holds also for small numbers and for shares near 0 and 1, which is where triage has to be. */
export function interval(hits: number, n: number): [from: number, to: number] {
  if (n === 0) return [0, 1];
  const z2 = 1.96 ** 2;
  const share = hits / n;
  const middle = share + z2 / (2 * n);
  const half = 1.96 * Math.sqrt((share * (1 - share)) / n + z2 / (4 * n * n));
  const round = (value: number) => Math.round(1000 * Math.min(1, Math.max(0, value / (1 + z2 / n)))) / 1000;
  return [round(middle - half), round(middle + half)];
}

function median(numbers: readonly number[]): number {
  if (numbers.length === 0) return 0;
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] as number;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] as number) + upper) / 2;
}
