import { type Content, excludedBy, type Finding, type FindingId, impliedBy } from '../content/content.ts';
import { ALIKE } from '../understand/likeness/ask-about.ts';
import type { Understanding } from '../understand/understanding.ts';
import { moreUrgent, rank, type Urgency } from '../words.ts';
import { type By, type CaseState, type Known, known, withoutItsWord } from './state.ts';

/**
 * How a case grows: each function takes a state and returns a new one. Nothing said is ever lost by a later answer:
 * what contradicts is kept beside (`contested`) until it is settled.
 */

type Scored = { id: string; score: number };

/** Takes in what a message was understood to say. */
export function applyText(content: Content, state: CaseState, read: Understanding): CaseState {
  let next: CaseState = { ...state, complaints: mergeComplaints(state.complaints, read.complaints) };
  const named = new Set(read.complaints.map(({ id }) => id));
  if (state.notAbout?.some((id) => named.has(id)))
    next = { ...next, notAbout: state.notAbout.filter((id) => !named.has(id)) };
  if (read.likely.length > 0) next = { ...next, likely: mergeComplaints(state.likely ?? [], read.likely) };
  if (read.person) next = setPerson(content, next, read.person, 'text');
  if (read.sex) next = note(content, next, read.sex, { state: 'present', by: 'text' });
  if (read.age !== undefined) next = setAge(content, next, read.age, 'text');
  for (const finding of read.findings) {
    const fact: Known = {
      state: finding.state,
      by: 'text',
      quote: finding.quote,
      ...(finding.value === undefined ? {} : { value: finding.value }),
    };
    const definition = content.findings.get(finding.id);
    if (!definition) continue;
    const asksFirst =
      definition.kind === 'sign' && definition.askFirst === true && finding.state === 'present';
    const isTold = finding.certain || (finding.doubted && known(next, finding.id).state === 'absent');
    if (isTold && !asksFirst && finding.state !== 'unknown') next = note(content, next, finding.id, fact);
    else if (finding.state !== 'absent' && (!isOfChild(definition) || isChild(next))) {
      const before = next;
      next = suspect(next, finding.id, fact);
      if (finding.rule === ALIKE && next !== before)
        next = { ...next, alike: [...(next.alike ?? []), finding.id] };
    }
    if (finding.state !== 'absent') next = suspectBeside(content, next, finding.id);
  }
  const foreign =
    read.language !== 'und' &&
    read.language !== 'da' &&
    read.language !== 'en' &&
    next.complaints.length === 0;
  return foreign ? { ...next, foreign: read.language } : next;
}

const isOfChild = (definition: Finding): boolean => definition.kind === 'sign' && definition.ofChild === true;
const isChild = (state: CaseState): boolean =>
  state.person === 'child' || (known(state, 'age-years').value ?? CHILD_UNTIL) < CHILD_UNTIL;
const CHILD_UNTIL = 15;

/** What nobody tells and is asked about beside what is told: as what the words are only like, so that the content's own question may do it. */
function suspectBeside(content: Content, state: CaseState, told: FindingId): CaseState {
  let next = state;
  for (const id of content.askedBeside.get(told) ?? []) {
    if (content.findings.get(id)?.askedBeside?.ofOthers && state.person === 'self') continue;
    const before = next;
    next = suspect(next, id, { state: 'unknown', by: 'text' });
    if (next !== before) next = { ...next, alike: [...(next.alike ?? []), id] };
  }
  return next;
}

/** Takes in facts of the journal: background only, and never against what the patient said. */
export function applyJournal(
  content: Content,
  state: CaseState,
  facts: Record<FindingId, boolean | number>,
): CaseState {
  let next = state;
  for (const [id, value] of Object.entries(facts)) {
    const finding = content.findings.get(id);
    if (finding?.about !== 'background' || known(next, id).state !== 'unknown') continue;
    if (id === 'age-years' && typeof value === 'number') next = setAge(content, next, value, 'journal');
    else if (typeof value === 'number')
      next = note(content, next, id, { state: 'present', value, by: 'journal' });
    else next = note(content, next, id, { state: value ? 'present' : 'absent', by: 'journal' });
  }
  return next;
}

/** The findings that say who is ill. */
export const PERSON_SIGNS: readonly string[] = ['about-self', 'about-child', 'about-other-adult'];

/** Sets who is ill, and the findings that say so. */
export function setPerson(
  content: Content,
  state: CaseState,
  person: CaseState['person'],
  by: By,
): CaseState {
  const sign = person === 'self' ? 'about-self' : person === 'child' ? 'about-child' : 'about-other-adult';
  let next: CaseState = { ...state, person };
  for (const id of PERSON_SIGNS) {
    if (content.findings.has(id)) next = put(next, id, { state: id === sign ? 'present' : 'absent', by });
  }
  return next;
}

/**
 * Sets the ill person's age; months follow from years from two years on, before that they are asked. Words that say another age
 * than was answered are kept beside it until that is settled: both ages are judged, and the worse holds.
 */
export function setAge(content: Content, state: CaseState, years: number, by: By): CaseState {
  const ages = agesOf(content, years, by);
  const before = known(state, 'age-years');
  const other =
    before.value !== undefined && Math.abs(before.value - years) * 12 >= Math.max(1, before.value);
  if (by === 'text' && before.by !== 'text' && other)
    return { ...state, contested: { ...state.contested, ...ages } };
  const { 'age-years': _years, 'age-months': _months, ...contested } = state.contested;
  const definition = content.findings.get('age-years');
  const excluded = excludedBy(definition, years);
  // An age that is corrected takes back what it ruled out, which is asked then.
  const findings = { ...state.findings, ...ages };
  for (const id of excludedBy(definition, before.value))
    if (!excluded.includes(id) && findings[id]?.state === 'absent') delete findings[id];
  const aged = { ...state, contested: by === 'text' ? state.contested : contested, findings };
  return exclude(aged, excluded, by);
}

function agesOf(content: Content, years: number, by: By): Record<FindingId, Known> {
  const exact = (years >= 2 || !Number.isInteger(years)) && content.findings.has('age-months');
  return {
    'age-years': { state: 'present', value: years, by },
    ...(exact
      ? { 'age-months': { state: 'present', value: Math.round(years * 1200) / 100, by } as const }
      : {}),
  };
}

/**
 * Notes one finding with what it implies and excludes. A contradiction between the patient's own words and an earlier
 * tap, or the other way round, is kept as contested with the worse side in force.
 */
export function note(content: Content, state: CaseState, id: FindingId, fact: Known): CaseState {
  const before = known(state, id);
  const definition = content.findings.get(id);
  if (!definition) return state;
  if (contradicts(definition, before, fact)) return contest(state, id, before, fact);
  let next = put(state, id, fact);
  if (fact.state === 'present') {
    const carried: Known = {
      state: 'present',
      by: fact.by,
      ...(fact.quote === undefined ? {} : { quote: fact.quote }),
    };
    for (const implied of impliedBy(definition, fact.value)) {
      if (known(next, implied).state !== 'present') next = note(content, next, implied, carried);
    }
    next = exclude(next, excludedBy(definition, fact.value), fact.by);
  }
  return next;
}

/** Notes that what was not told cannot be. */
const exclude = (state: CaseState, signs: readonly FindingId[], by: By): CaseState =>
  signs.reduce(
    (next, id) => (known(next, id).state === 'unknown' ? put(next, id, { state: 'absent', by }) : next),
    state,
  );

/** Text against a tap, or a tap against text, on the same finding. Two taps or two texts: the newest counts. */
function contradicts(definition: Finding, before: Known, after: Known): boolean {
  if (before.state === 'unknown' || after.state === 'unknown') return false;
  const differs = definition.kind === 'number' ? before.value !== after.value : before.state !== after.state;
  const sources = new Set([before.by, after.by]);
  return differs && sources.has('text') && (sources.has('answer') || sources.has('default'));
}

function contest(state: CaseState, id: FindingId, before: Known, after: Known): CaseState {
  const worse = before.state === 'present' && after.state !== 'present' ? before : after;
  const other = worse === before ? after : before;
  return { ...put(state, id, worse), contested: { ...state.contested, [id]: other } };
}

/** Remembers a mention that raises nothing by itself, unless the answer is known already. */
function suspect(state: CaseState, id: FindingId, fact: Known): CaseState {
  if (known(state, id).state !== 'unknown' || state.suspected.includes(id)) return state;
  const next = { ...state, suspected: [...state.suspected, id] };
  return put(next, id, {
    state: 'unknown',
    by: 'text',
    ...(fact.quote === undefined ? {} : { quote: fact.quote }),
  });
}

/** The one place a finding is written. A definite state settles a suspicion. */
export function put(state: CaseState, id: FindingId, fact: Known): CaseState {
  const findings = { ...state.findings, [id]: fact };
  if (fact.state === 'unknown') return { ...state, findings };
  const suspected = state.suspected.filter((other) => other !== id);
  return { ...withoutItsWord(state, id), suspected, findings };
}

/** Settles a contradiction or a suspicion by the patient's direct answer. */
export function settle(state: CaseState, id: FindingId, fact: Known): CaseState {
  const { [id]: _settled, ...contested } = state.contested;
  return put({ ...state, contested }, id, fact);
}

/** Complaints with those that were recognised since, each at its most. */
export function mergeComplaints(before: readonly Scored[], read: readonly Scored[]): Scored[] {
  const scores = new Map(before.map(({ id, score }) => [id, score]));
  for (const { id, score } of read) scores.set(id, Math.max(score, scores.get(id) ?? 0));
  return [...scores]
    .map(([id, score]) => ({ id, score }))
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}

/**
 * Holds an alarm that was shown: from `now` up, and whatever a rule marks as held (suicide, violence), only a person lowers it.
 * @param reasons rule ids with their urgency, as they were raised
 */
export function hold(
  content: Content,
  state: CaseState,
  reasons: readonly { rule: string; urgency: Urgency }[],
): CaseState {
  let held = state.held;
  for (const { rule, urgency } of reasons) {
    if (rank(urgency) < rank('now') && !content.rules.get(rule)?.holds) continue;
    if (held?.rules.includes(rule)) continue;
    held = {
      urgency: held ? moreUrgent(held.urgency, urgency) : urgency,
      rules: [...(held?.rules ?? []), rule],
    };
  }
  return held && held !== state.held ? { ...state, held } : state;
}
