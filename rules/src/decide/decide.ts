import { answerOf } from '../assess/answer.ts';
import { ASSISTANT, type Assessment, mandatoryFlags, type Reason } from '../assess/assess.ts';
import { firing } from '../assess/reference.ts';
import { isOfAnotherAge } from '../case/clarify.ts';
import { type CaseState, known } from '../case/state.ts';
import type { Complaint, Content } from '../content/content.ts';
import type { Text } from '../content/schema.ts';
import { type DoorKind, moreUrgent, mostUrgent, rank, type Urgency } from '../words.ts';

/** Why a person looks first. Ids of `humanIf` rules, or one of these. */
export type HumanReason =
  | string
  | 'not-covered'
  | 'language'
  | 'stayed-unknown'
  | 'contradiction'
  | 'assistant'
  | 'not-understood'
  | 'engine-error';

/** The ordered wish of the content for doors; `route` makes of it what is open now. */
export interface DoorWish {
  first: DoorKind[];
  beside: DoorKind[];
  /** Service ids that door rules name. */
  services: string[];
}

/** What was decided and why: everything an explanation years later needs beside the findings. */
export interface Decision {
  urgency: Urgency;
  /** The complaint that leads: the most dangerous; all that were recognised stay on the record. */
  complaint: string;
  complaints: string[];
  reasons: Reason[];
  /** The rule that set the urgency when no floor did: an outcome's id, or `otherwise`. */
  basis: string;
  human: HumanReason[];
  /** Mandatory red flags that nobody could settle. */
  stayedUnknown: { rule: string; findings: string[] }[];
  wish: DoorWish;
  meanwhile: Text[];
  advice: Text[];
  safetyNet: { sign: Text; act: Text; urgency: Urgency }[];
  duration: Text;
  followUp: { hours: number; ask: Text };
  /** Whether automation had the assistant's opinion. */
  assistant: 'rules-alone' | 'agreed' | 'raised';
  content: { version: string; hash: string };
}

/**
 * Decides. Urgency is the most urgent of the floor and what the complaints allow without one; self-care needs every mandatory
 * red flag settled by the patient, a positive outcome rule, and no open contradiction.
 */
export async function decide(content: Content, state: CaseState, assessment: Assessment): Promise<Decision> {
  const complaints = state.complaints
    .map(({ id }) => content.complaints.get(id))
    .filter((complaint) => complaint !== undefined);
  const fired = await firing(
    content,
    complaints.flatMap(({ outcomes, humanIf, doors, advice }) =>
      [...outcomes, ...humanIf, ...doors, ...advice].flatMap(({ id, when }) => (when ? [{ id, when }] : [])),
    ),
    state,
  );
  const rulesHuman = humanReasons(content, state, assessment, complaints, fired);
  const baseWith = (human: readonly HumanReason[], floor: Urgency | undefined) => {
    const bases = complaints.map((complaint) => baseOf(content, state, floor, complaint, fired, human));
    return {
      bases,
      urgency: mostUrgent([...bases.map(({ urgency }) => urgency), ...(floor ? [floor] : [])]),
    };
  };
  const alone = baseWith(rulesHuman, floorOfRules(state, assessment)).urgency ?? 'routine';
  const word = assistantSays(state, alone);
  const human = word === 'raised' ? [...rulesHuman, 'assistant'] : rulesHuman;
  const { bases } = baseWith(human, assessment.floor);
  const base = bases.reduce((worst, one) => (rank(one.urgency) > rank(worst.urgency) ? one : worst));
  const urgency = assessment.floor ? moreUrgent(assessment.floor, base.urgency) : base.urgency;
  const lead = leading(content, assessment, complaints, bases);
  const applies = (when: unknown, id: string) => when === undefined || fired.has(id);
  const top = assessment.reasons.filter((reason) => reason.urgency === urgency);
  return {
    urgency,
    complaint: lead.id,
    complaints: complaints.map(({ id }) => id),
    reasons: assessment.reasons,
    basis: assessment.floor && rank(assessment.floor) >= rank(base.urgency) ? 'floor' : base.rule,
    human,
    stayedUnknown: assessment.open
      .filter((flag) => flag.exhausted)
      .map(({ rule, findings }) => ({ rule, findings })),
    wish: doorWish(content, state, complaints, top, urgency, fired),
    meanwhile: eachOnce(top.flatMap((reason) => content.rules.get(reason.rule)?.meanwhile ?? [])).slice(0, 5),
    advice: complaints.flatMap((complaint) =>
      complaint.advice
        .filter((line) => line.urgencies.includes(urgency) && applies(line.when, line.id))
        .map((line) => line.text),
    ),
    safetyNet: safetyNetOf(complaints, lead, urgency),
    duration: lead.duration,
    followUp: lead.followUp,
    assistant: word,
    content: { version: content.version, hash: content.hash },
  };
}

/**
 * Signs that would ask for more than the decision already does, worst first. Of complaints that do not lead only the dangerous
 * ones: whoever has two things to watch must be able to keep them in mind.
 */
function safetyNetOf(
  complaints: readonly Complaint[],
  lead: Complaint,
  urgency: Urgency,
): Decision['safetyNet'] {
  return complaints
    .flatMap((complaint) =>
      complaint.safetyNet.filter((line) => complaint === lead || rank(line.urgency) >= rank('now')),
    )
    .filter((line) => rank(line.urgency) > rank(urgency))
    .toSorted((a, b) => rank(b.urgency) - rank(a.urgency))
    .map(({ sign, act, urgency: level }) => ({ sign, act, urgency: level }));
}

/** What a complaint allows when no floor stands: its most urgent outcome that holds, else its `otherwise`. */
function baseOf(
  content: Content,
  state: CaseState,
  floor: Urgency | undefined,
  complaint: Complaint,
  fired: ReadonlySet<string>,
  human: readonly HumanReason[],
): { urgency: Urgency; rule: string } {
  const holding = complaint.outcomes
    .filter(({ id }) => fired.has(id))
    .sort((a, b) => rank(b.urgency) - rank(a.urgency));
  const outcome = holding[0];
  if (!outcome) return { urgency: complaint.otherwise, rule: 'otherwise' };
  const careAllowed = human.length === 0 && !floor && mayCareForSelf(content, state);
  return outcome.urgency === 'self-care' && !careAllowed
    ? { urgency: complaint.otherwise, rule: 'otherwise' }
    : { urgency: outcome.urgency, rule: outcome.id };
}

/** Every mandatory red flag settled by the patient's own word (background also by the journal), nothing contested or unclear. */
function mayCareForSelf(content: Content, state: CaseState): boolean {
  const isUnclear = state.suspected.some((id) => !isOfAnotherAge(content, state, id));
  if (Object.keys(state.contested).length > 0 || isUnclear || state.held) return false;
  return mandatoryFlags(content, state).every((rule) => {
    if (answerOf(rule.when, state) !== 'cannot-fire') return false;
    const own = ownWordOnly(content, state, rule.reads);
    return answerOf(rule.when, own) === 'cannot-fire';
  });
}

/** The state as the patient's own answers and words leave it: no assistant, and the journal for background only. */
function ownWordOnly(
  content: Content,
  state: CaseState,
  reads: ReadonlySet<string>,
): Pick<CaseState, 'findings'> {
  const findings: CaseState['findings'] = {};
  for (const id of reads) {
    const found = known(state, id);
    const trusted = found.by === 'answer' || found.by === 'text' || found.by === 'default';
    if (trusted || (found.by === 'journal' && content.findings.get(id)?.about === 'background'))
      findings[id] = found;
  }
  return { findings };
}

function humanReasons(
  content: Content,
  state: CaseState,
  assessment: Assessment,
  complaints: readonly Complaint[],
  fired: ReadonlySet<string>,
): HumanReason[] {
  const reasons: HumanReason[] = complaints.flatMap(({ humanIf }) =>
    humanIf.filter(({ id }) => fired.has(id)).map(({ id }) => id),
  );
  if (complaints.some((complaint) => !isCovered(state, complaint))) reasons.push('not-covered');
  if (state.foreign) reasons.push('language');
  if (
    assessment.open.some(
      (flag) => flag.exhausted && rank(flag.urgency) >= rank(content.release.uncertainty.fromLevel),
    )
  )
    reasons.push('stayed-unknown');
  if (Object.keys(state.contested).length > 0) reasons.push('contradiction');
  const named = new Set(state.complaints.filter(({ by }) => !by).map(({ id }) => id));
  if (complaints.every(({ id }) => id === content.release.fallbackComplaint || !named.has(id)))
    reasons.push('not-understood');
  return reasons;
}

/** The floor without the second opinion. */
const floorOfRules = (state: CaseState, { reasons, uncertainty }: Assessment): Urgency | undefined =>
  mostUrgent([
    ...reasons.filter(({ kind }) => kind !== 'opinion').map(({ urgency }) => urgency),
    ...(uncertainty ? [uncertainty] : []),
    ...(state.held ? [state.held.urgency] : []),
  ]);

/** Whether the assistant agrees with what the rules come to alone; what it read and nobody has confirmed is an objection too. */
function assistantSays({ assistant, held }: CaseState, alone: Urgency): Decision['assistant'] {
  if (!assistant) return 'rules-alone';
  const { findings, opinion } = assistant;
  const raised = Object.keys(findings).length > 0 || opinion?.human || held?.rules.includes(ASSISTANT);
  if (raised) return 'raised';
  if (!opinion) return 'rules-alone';
  return rank(opinion.urgency) > rank(alone) ? 'raised' : 'agreed';
}

/** Whether the complaint's content was written for this patient; not knowing the age is not being covered. */
function isCovered(state: CaseState, complaint: Complaint): boolean {
  const age = known(state, 'age-years');
  if (age.state !== 'present' || age.value === undefined) return false;
  const { min, max } = complaint.covers.ageYears;
  if (age.value < min || age.value > max) return false;
  return complaint.covers.pregnancy || known(state, 'pregnant').state !== 'present';
}

/** The complaint whose own rules or base are the most urgent; the best recognised among equals. */
function leading(
  content: Content,
  assessment: Assessment,
  complaints: readonly Complaint[],
  bases: readonly { urgency: Urgency }[],
): Complaint {
  const danger = (complaint: Complaint, index: number): number => {
    const own = assessment.reasons.filter((reason) => {
      const rule = content.rules.get(reason.rule);
      return rule?.complaint === complaint.id || complaint.requires.includes(reason.rule);
    });
    return rank(
      mostUrgent([...own.map(({ urgency }) => urgency), bases[index]?.urgency ?? 'routine']) ?? 'routine',
    );
  };
  const dangers = complaints.map(danger);
  const worst = Math.max(...dangers);
  return complaints[dangers.indexOf(worst)] as Complaint;
}

function doorWish(
  content: Content,
  state: CaseState,
  complaints: readonly Complaint[],
  top: readonly Reason[],
  urgency: Urgency,
  fired: ReadonlySet<string>,
): DoorWish {
  const rules = top.map((reason) => content.rules.get(reason.rule)).filter((rule) => rule !== undefined);
  const heldRules = (state.held?.rules ?? [])
    .map((id) => content.rules.get(id))
    .filter((rule) => rule !== undefined);
  const doors = complaints.flatMap((complaint) =>
    complaint.doors.filter(
      (door) => door.urgencies.includes(urgency) && (door.when === undefined || fired.has(door.id)),
    ),
  );
  return {
    first: unique([
      ...rules.flatMap((rule) => rule.door ?? []),
      ...doors.flatMap((door) => door.first ?? []),
    ]),
    beside: unique([
      ...[...rules, ...heldRules].flatMap((rule) => rule.beside ?? []),
      ...doors.flatMap((door) => door.beside ?? []),
    ]),
    services: unique([...rules, ...heldRules, ...doors].flatMap(({ service }) => service ?? [])),
  };
}

const unique = <T>(list: readonly T[]): T[] => [...new Set(list)];

/** What a clinician reads of what stayed unknown: every finding of every exhausted flag, once. */
export const unknownFindings = (decision: Pick<Decision, 'stayedUnknown'>): string[] =>
  unique(decision.stayedUnknown.flatMap(({ findings }) => findings));

/** Two red flags often ask for the same: nobody is told twice. */
const eachOnce = (lines: readonly Text[]): Text[] => [
  ...new Map(lines.map((line) => [line.da, line])).values(),
];
