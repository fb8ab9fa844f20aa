import type { Complaint, Content } from '../content/content.ts';
import { askedFindings } from './clarify.ts';
import { type CaseState, isForAge } from './state.ts';

/**
 * Questions that the content does not hold: which of several complaints it is about, where the patient's words alone do not tell
 * (`about.cough+croup-hoarseness`), and whether it is also about one that only a word in passing names (`also.burn`).
 */
const ABOUT = 'about.';
const ALSO = 'also.';
const BESIDE = '+';

/** The complaints that a question of this kind offers; none of any other question. */
export function offeredBy(questionId: string): readonly string[] {
  const kind = [ABOUT, ALSO].find((one) => questionId.startsWith(one));
  return kind ? questionId.slice(kind.length).split(BESIDE) : [];
}

/** Whether a question is whether it is also about what it offers. */
export const asksBeside = (questionId: string): boolean => questionId.startsWith(ALSO);

/** Whether the patient was asked what it is about. */
const isAskedAbout = ({ asked }: Pick<CaseState, 'asked'>): boolean =>
  asked.some((questionId) => offeredBy(questionId).length > 0);

/** Whether there is such a question: of the content, about findings, or about which complaint it is. */
export const isQuestion = (content: Content, questionId: string): boolean =>
  askedFindings(content, questionId).length > 0 ||
  (offeredBy(questionId).length > 0 && offeredBy(questionId).every((id) => content.complaints.has(id)));

/**
 * The id of the question what it is about: where the patient's words name nothing, or something that the whole is not like at all.
 * `undefined` where words and likeness agree, or there is nothing to offer. Asked once.
 */
export function askingAbout(content: Content, state: CaseState): string | undefined {
  if (isAskedAbout(state)) return undefined;
  const likely = (state.likely ?? []).filter(({ score }) => score >= LEAST);
  const named = namedIn(content, state);
  const strays = named.filter((id) => !likely.some((one) => one.id === id && one.score >= STRAY));
  const [top] = likely;
  if (!top || top.score < (named.length > 0 ? SURE : LIKE_ANYTHING)) return undefined;
  const cannotSay = top.id === content.release.fallbackComplaint && top.score >= CANNOT_SAY;
  if (named.length > 0 ? strays.length === 0 : cannotSay) return undefined;
  const beside = named.includes(top.id);
  const offered = (beside ? strays : [...new Set([...named, ...likely.map(({ id }) => id)])])
    .filter((id) => isOffered(content, state, id) && !isFarFetched(content, state, id))
    .slice(0, MOST);
  return offered.length > 0 ? `${beside ? ALSO : ABOUT}${offered.join(BESIDE)}` : undefined;
}
/** A share of the likeness that is worth a line, and how large the first one must be: below, words that name nothing are like nothing. */
const LEAST = 0.015;
const LIKE_ANYTHING = 0.05;
/** … so that what is named beside it is strange, being less like the whole than this. */
const SURE = 0.5;
const STRAY = 0.025;
/** From where on words are like those of people who cannot say what it is. */
const CANNOT_SAY = 0.3;
/** More lines nobody reads at a glance. */
const MOST = 6;

/** An illness of the mind is offered to nobody whose words are much more like another (the first code in ICPC-2's chapter P). */
function isFarFetched(content: Content, { likely, complaints }: CaseState, id: string): boolean {
  const isOfMind = content.complaints.get(id)?.icpc2[0]?.startsWith('P') === true;
  const share = likely?.find((one) => one.id === id)?.score ?? 0;
  const most = likely?.[0]?.score ?? 0;
  return isOfMind && share < most / 2 && !complaints.some((one) => one.id === id);
}

/** The complaints that the patient's words name or tell something of. */
const namedIn = (content: Content, { complaints }: Pick<CaseState, 'complaints'>): string[] =>
  complaints
    .filter(({ id, score, by }) => !by && (id !== content.release.fallbackComplaint || score > 0))
    .map(({ id }) => id);

/** Whether no words of the patient name a complaint. */
export const namesNothing = (content: Content, state: Pick<CaseState, 'complaints'>): boolean =>
  namedIn(content, state).length === 0;

/** What somebody who reads along must not see is never offered (`discreet`). */
function isOffered(content: Content, state: CaseState, id: string): boolean {
  const complaint = content.complaints.get(id);
  if (!complaint || complaint.discreet || id === content.release.fallbackComplaint) return false;
  return isForAge(state, complaint) && isForPerson(state, complaint);
}

/** A child is written for; whoever writes for themself is grown up, as far as nobody says otherwise. */
export const isForPerson = ({ person }: Pick<CaseState, 'person'>, { covers }: Complaint): boolean =>
  person === 'child' ? covers.ageYears.min < ADULT : covers.ageYears.max >= ADULT;
const ADULT = 18;
