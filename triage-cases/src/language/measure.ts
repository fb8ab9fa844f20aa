import type { Content, Turn, Understanding } from '@fordoer/rules';
import { rank } from '@fordoer/rules';
import { alarmsOf, mayAlarm } from '@fordoer/rules/learning';
import { interval } from '../score.ts';
import type { LabelledMessage } from './message.ts';
import { type Danger, raising } from './told.ts';

/** What the program made of one message. */
export interface Read {
  understanding: Understanding;
  /** Complaints, best first. */
  complaints: readonly string[];
  /** The first turn of a conversation that begins with it. */
  turn: Turn;
  /** Findings that are known to be present when that conversation has ended; absent where nobody played it. */
  knownAtEnd?: ReadonlySet<string>;
}

/** A share with how sure it is: hits of n, 95 % by Wilson's interval. */
export interface Share {
  hits: number;
  n: number;
  interval: [from: number, to: number];
}

/** What is measured, in the order of the table. `atMost`: the aim is an upper bound. */
export const MEASURES = {
  dangers: { says: 'red flags told: read or asked about', aim: 0.99, atMost: false },
  noticed: { says: 'messages with red flags: one at least read or asked', aim: undefined, atMost: false },
  atEnd: { says: 'red flags told: known when the questions are over', aim: undefined, atMost: false },
  suicidal: { says: 'suicide or violence told: read or asked about', aim: 0.99, atMost: false },
  signs: { says: 'signs that any red flag reads: read or asked about', aim: undefined, atMost: false },
  alarms: { says: 'false alarms where no such sign is told', aim: 0.03, atMost: true },
  negation: { says: 'denied and told findings that were seen: right way round', aim: 0.97, atMost: false },
  denied: { says: 'denied findings read as denied', aim: undefined, atMost: false },
  present: { says: 'told findings read', aim: undefined, atMost: false },
  first: { says: 'complaint right first', aim: 0.9, atMost: false },
  firstThree: { says: 'complaint among the first three', aim: 0.97, atMost: false },
  person: { says: 'person', aim: 0.97, atMost: false },
  age: { says: 'age', aim: 0.97, atMost: false },
  duration: { says: 'duration', aim: undefined, atMost: false },
} as const;
export type Measure = keyof typeof MEASURES;

/** One judged point: which measure, whether it came out right, and in words what did not. */
export interface Point {
  measure: Measure;
  hit: boolean;
  what: string;
}

/** Judges one message. Pure. */
export function judgeMessage(content: Content, message: LabelledMessage, read: Read): Point[] {
  const { understanding, complaints, turn } = read;
  const points: Point[] = [];
  const point = (measure: Measure, hit: boolean, what: string) => points.push({ measure, hit, what });
  const states = statesOf(content, read);

  const dangers = raising(content, message);
  const isNoticed = (danger: Danger) =>
    danger.some((id) => states.get(id) === 'present' || states.get(id) === 'asked');
  const signs = message.dangers.filter((ids) => ids.some((id) => mayAlarm(content, id)));
  for (const sign of signs) point('signs', isNoticed(sign), sign.join(' or '));
  if (dangers.length > 0) point('noticed', dangers.some(isNoticed), dangers.flat().join(' or '));
  for (const danger of dangers) {
    const hit = isNoticed(danger);
    point('dangers', hit, danger.join(' or '));
    if (read.knownAtEnd)
      point(
        'atEnd',
        danger.some((id) => read.knownAtEnd?.has(id)),
        danger.join(' or '),
      );
    if (message.tags.includes('suicidal-or-violent') && danger.some((id) => isOfHarm(content, id)))
      point('suicidal', hit, danger.join(' or '));
  }
  if (signs.length === 0) {
    const alarms = turn.assessment.reasons.filter(({ urgency }) => rank(urgency) >= rank('now'));
    point('alarms', alarms.length > 0, alarms.map(({ rule }) => rule).join(', '));
  }
  const told = [...message.present.map((id) => [id]), ...message.dangers];
  for (const ids of told) {
    const seen = ids.map((id) => states.get(id)).filter((state) => state !== undefined);
    if (seen.length > 0)
      point(
        'negation',
        seen.some((state) => state !== 'absent'),
        `${ids.join(' or ')} is told`,
      );
  }
  for (const id of message.denied) {
    const state = states.get(id);
    if (state !== undefined) point('negation', state !== 'present', `${id} is denied`);
    point('denied', state === 'absent', id);
  }
  for (const id of message.present)
    point('present', states.get(id) === 'present' || states.get(id) === 'asked', id);
  const [about] = message.complaints;
  if (about !== undefined) {
    const got = complaints.slice(0, 3).join(', ') || 'none';
    point('first', message.complaints.includes(complaints[0] ?? ''), `${about}, got ${got}`);
    point('firstThree', complaints.slice(0, 3).includes(about), `${about}, got ${got}`);
  }
  const person = understanding.person ?? 'self';
  point('person', person === message.person, `${message.person}, got ${person}`);
  if (message.age !== undefined) {
    const age = understanding.age;
    const near = age !== undefined && Math.abs(age - message.age) <= 1 / 24;
    point('age', near, `${message.age}, got ${age ?? 'none'}`);
  }
  if (message.days !== undefined) {
    const days = understanding.findings.find(({ id }) => id === 'symptom-days')?.value;
    const hours = understanding.findings.find(({ id }) => id === 'hours-since-onset')?.value;
    const got = days ?? (hours === undefined ? undefined : Math.floor(hours / 24));
    const slack = message.days < 14 ? 0 : message.days * 0.1;
    const near = got !== undefined && Math.abs(got - Math.floor(message.days)) <= slack;
    point('duration', near, `${message.days} days, got ${got ?? 'none'}`);
  }
  return points;
}

/** Whether a finding by itself tells of suicide, violence or commands to harm, and not of a wound or a sleepless night beside it. */
const isOfHarm = (content: Content, id: string): boolean =>
  alarmsOf(content, id).some(({ hazard }) => hazard !== undefined && HARM.has(hazard));
/** `compliance/hazards.yaml` */
const HARM = new Set(['HZ-006', 'HZ-007', 'HZ-016']);

/** What the case holds of each finding after the message; `asked` is a mention that becomes a direct question. */
function statesOf(content: Content, { turn }: Read): ReadonlyMap<string, 'present' | 'absent' | 'asked'> {
  const states = new Map<string, 'present' | 'absent' | 'asked'>();
  for (const [id, { state }] of Object.entries(turn.state.findings))
    if (state !== 'unknown' && content.findings.has(id)) states.set(id, state);
  for (const id of turn.state.suspected) states.set(id, 'asked');
  return states;
}

/** Adds points up, one share for each measure. */
export function shares(points: readonly Point[]): Record<Measure, Share> {
  const made = Object.keys(MEASURES).map((name) => {
    const of = points.filter(({ measure }) => measure === name);
    const hits = of.filter(({ hit }) => hit).length;
    return [name, { hits, n: of.length, interval: interval(hits, of.length) }];
  });
  return Object.fromEntries(made) as Record<Measure, Share>;
}
