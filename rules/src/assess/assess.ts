import { withItsFindings } from '../case/assistant.ts';
import { isClarified } from '../case/clarify.ts';
import { type CaseState, known } from '../case/state.ts';
import type { Content, HeldBy, Question, Rule, Scope } from '../content/content.ts';
import { mostUrgent, rank, type Urgency } from '../words.ts';
import { answerOf, openFindings } from './answer.ts';
import { firing } from './reference.ts';

/** A rule that holds, with what made it hold. */
export interface Reason {
  /** Its id, or `ASSISTANT`. */
  rule: string;
  kind: Rule['kind'] | 'opinion';
  urgency: Urgency;
  /** The findings it stands on that are known, with the patient's own words where there are some. */
  evidence: { finding: string; state: string; value?: number; quote?: string }[];
}

/** In place of a rule: the assistant's second opinion. */
export const ASSISTANT = 'assistant';

/** A mandatory red flag that is neither shown nor excluded. */
export interface OpenFlag {
  rule: string;
  urgency: Urgency;
  /** What would settle it. */
  findings: string[];
  /** Its questions were asked, and it is open all the same. */
  exhausted: boolean;
}

export interface Assessment {
  /** The most urgent of fired rules, held alarms, what stays unknown, and the assistant; `undefined` while nothing holds. */
  floor?: Urgency;
  reasons: Reason[];
  /** Mandatory red flags of the active complaints that are open, most urgent first. */
  open: OpenFlag[];
  /** The floor that comes from exhausted open flags alone. */
  uncertainty?: Urgency;
}

/**
 * Which rules hold, which are open, and the floor under urgency. Costs what the patient's story touches: only rules of
 * which something known makes a part true can fire, so only they are looked at.
 * @throws what the rules engine throws; `turn` answers with a person
 */
export async function assess(content: Content, state: CaseState): Promise<Assessment> {
  const scopes = activeScopes(content, state);
  const reasons = new Map<string, Reason>();
  // While a contradiction is unsettled both sides are judged, and the worse holds.
  for (const side of sides(content, state)) {
    const candidates = candidateRules(scopes, side).filter((rule) => answerOf(rule.when, side) === 'fires');
    const fired = await firing(content, candidates, side);
    for (const rule of candidates) if (fired.has(rule.id)) reasons.set(rule.id, reasonOf(rule, side));
    if (fired.size !== candidates.length)
      throw new Error('the rules engine and the three-valued reading disagree');
  }
  const opinion = state.assistant?.opinion?.urgency;
  // Self-care is no floor: whoever agrees with it must not close it.
  if (opinion && rank(opinion) > rank('self-care'))
    reasons.set(ASSISTANT, { rule: ASSISTANT, kind: 'opinion', urgency: opinion, evidence: [] });
  const open = openFlags(content, state);
  const uncertainty = mostUrgent(
    open.filter((flag) => flag.exhausted).map((flag) => uncertaintyFloor(content, flag)),
  );
  const floors: Urgency[] = [...reasons.values()].map((reason) => reason.urgency);
  if (uncertainty) floors.push(uncertainty);
  if (state.held) floors.push(state.held.urgency);
  const floor = mostUrgent(floors);
  return {
    ...(floor ? { floor } : {}),
    reasons: [...reasons.values()].sort(
      (a, b) => rank(b.urgency) - rank(a.urgency) || (a.rule < b.rule ? -1 : 1),
    ),
    open,
    ...(uncertainty ? { uncertainty } : {}),
  };
}

/** What applies: what is shared always, what belongs to a complaint while it is active. */
const activeScopes = (content: Content, { complaints }: Pick<CaseState, 'complaints'>): Scope[] =>
  [...new Set([undefined, ...complaints.map(({ id }) => id)])].flatMap((id) => content.scopes.get(id) ?? []);

/** Rules that a known finding can make fire, each once: a rule without a leaf that holds never fires. */
const candidateRules = (scopes: readonly Scope[], state: Pick<CaseState, 'findings'>): Rule[] =>
  scopes.flatMap(({ rulesHeldBy }) => [...released(rulesHeldBy, state)]);

/** What the known findings no longer hold back, each once. */
export function released<T>(held: HeldBy<T>, state: Pick<CaseState, 'findings'>): Set<T> {
  const found = new Set<T>();
  for (const id in state.findings) {
    const value = state.findings[id]?.state;
    if (value === undefined || value === 'unknown') continue;
    for (const one of held[value].get(id) ?? []) found.add(one);
  }
  return found;
}

/** Whatever may be so: what the assistant adds, what is known, and the other side of contradictions. */
function sides(content: Content, state: CaseState): Pick<CaseState, 'findings'>[] {
  const found: Pick<CaseState, 'findings'>[] = [state];
  if (Object.keys(state.contested).length > 0)
    found.push({ findings: { ...state.findings, ...state.contested } });
  const added = withItsFindings(content, state);
  // A rule that fires without it as well stands on the patient's own words.
  return added ? [added, ...found] : found;
}

function reasonOf(rule: Rule, state: Pick<CaseState, 'findings'>): Reason {
  const evidence = [...rule.reads]
    .map((finding) => ({ finding, ...known(state, finding) }))
    .filter(({ state: found }) => found !== 'unknown')
    .map(({ finding, state: found, value, quote }) => ({
      finding,
      state: found,
      ...(value === undefined ? {} : { value }),
      ...(quote === undefined ? {} : { quote }),
    }));
  return { rule: rule.id, kind: rule.kind, urgency: rule.urgency, evidence };
}

/** The mandatory red flags of the active complaints: their own, and the shared ones that they require. */
export function mandatoryFlags(content: Content, state: Pick<CaseState, 'complaints'>): readonly Rule[] {
  const scopes = state.complaints.flatMap(({ id }) => content.scopes.get(id) ?? []);
  return scopes.length === 1
    ? (scopes[0] as Scope).mandatory
    : [...new Set(scopes.flatMap(({ mandatory }) => mandatory))];
}

/** What a complaint adds that only the assistant names comes last: its questions keep nothing open that is closed without it. */
function openFlags(content: Content, state: CaseState): OpenFlag[] {
  const own = { ...state, complaints: state.complaints.filter(({ by }) => !by) };
  const asked = new Set(state.asked);
  const open = new Map<string, OpenFlag>();
  for (const side of own.complaints.length < state.complaints.length ? [own, state] : [state]) {
    const scopes = activeScopes(content, side);
    for (const { id, urgency, when } of [
      ...mandatoryFlags(content, side),
      ...suspectedRules(content, side),
    ]) {
      if (open.has(id)) continue;
      const findings = openFindings(when, side);
      if (findings.length === 0) continue;
      const unique = [...new Set(findings)];
      const exhausted = !unique.some((finding) => canStillAsk(scopes, side, finding, asked));
      open.set(id, { rule: id, urgency, findings: unique, exhausted });
    }
  }
  return [...open.values()].sort((a, b) => rank(b.urgency) - rank(a.urgency));
}

/** Rules that a mention nobody has cleared up could make fire. */
function suspectedRules(content: Content, state: CaseState): Rule[] {
  return state.suspected
    .flatMap((id) => content.rulesByFinding.get(id) ?? [])
    .filter(({ complaint }) => !complaint || state.complaints.some(({ id }) => id === complaint));
}

/** Whether an active complaint still has an unasked question for the finding, whose `when` does not rule it out. */
function canStillAsk(
  scopes: readonly Scope[],
  state: CaseState,
  finding: string,
  asked: ReadonlySet<string>,
): boolean {
  if (state.suspected.includes(finding)) return !isClarified(state, finding);
  return scopes.some(({ asks }) =>
    asks.get(finding)?.some((question) => !asked.has(question.id) && mayBePut(question, state)),
  );
}

/** Whether a question of an active complaint can be put: its `when` can hold, and a scale is never put to a relative. */
export const mayBePut = (question: Question, state: CaseState): boolean =>
  !(question.when && answerOf(question.when, state) === 'cannot-fire') &&
  !(question.kind === 'scale' && state.person !== 'self');

/** A flag nobody could answer counts as at least this; the levels are content (DESIGN §4, invariant 1). */
function uncertaintyFloor(content: Content, { rule, urgency }: OpenFlag): Urgency {
  const { fromLevel, high, low } = content.release.uncertainty;
  return content.rules.get(rule)?.whileUnknown ?? (rank(urgency) >= rank(fromLevel) ? high : low);
}
