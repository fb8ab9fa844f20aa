import type { Complaint, FindingId } from '../content/content.ts';
import type { FindingState, Locale, Person, Urgency } from '../words.ts';

/** Who says so. `relative`s writing for the ill person count as `answer` and `text`; `default` only in case files. */
export type By = 'answer' | 'text' | 'assistant' | 'journal' | 'default';

/** What is known of one finding, and from where. A sign has no value; a number has one unless it is unknown. */
export interface Known {
  state: FindingState;
  /** In the finding's own unit. */
  value?: number;
  by: By;
  /** The patient's own words, verbatim. */
  quote?: string;
}

/**
 * What a language model may add to a case. Its words lie beside what is known and never in it: the case is judged without them and
 * with them, and the worse holds, so that nothing it says can lower anything (DESIGN §4, invariants 1 and 2). What it reads in the
 * patient's words is asked about directly; the patient's own answer then takes its place.
 */
export interface AssistantWord {
  /** Read in the patient's words: present, or mentioned in words that are not clear. Never absent. */
  findings: Record<FindingId, Known>;
  /** Complaints that it reads in the patient's words. They are asked about beside those that the rules know of. */
  complaints: string[];
  opinion?: Opinion;
}

/** How urgent it finds a case that the rules are about to decide, and whether a person should look. */
export interface Opinion {
  urgency: Urgency;
  human: boolean;
}

/**
 * Everything the engine knows of a conversation: a plain value, folded from the record's events and nothing else.
 * A finding that is not in `findings` was never touched; it is as unknown as one whose state is `unknown`.
 */
export interface CaseState {
  locale: Locale;
  /** Active complaints, best recognised first. All that were recognised are kept; `by` marks those that no words of the patient name. */
  complaints: { id: string; score: number; by?: 'assistant' | 'likeness' }[];
  /** What the messages are like, each at its most, best first. It ranks, and is asked about where nothing is named. */
  likely?: { id: string; score: number }[];
  /** Complaints that the patient, asked what it is about, left out. */
  notAbout?: string[];
  findings: Record<FindingId, Known>;
  /** The other side of a contradiction, until it is settled: the worse of the two holds meanwhile. */
  contested: Record<FindingId, Known>;
  /** Findings somebody seems to mention but may not mean: asked directly before anything else of their level. */
  suspected: FindingId[];
  /** Those of them that no words mention, which only the whole is like: a question of the content that covers one settles it. */
  alike?: FindingId[];
  /** Ids of questions that were shown and answered, `unknown` included. */
  asked: string[];
  /** Who is ill, seen from the writer. */
  person: Person;
  /** The highest floor ever shown that only a person may lower, and the rules that set it. */
  held?: { urgency: Urgency; rules: string[] };
  /** What the assistant adds beside all this. It never lowers. */
  assistant?: AssistantWord;
  /** A language the content does not speak, as a BCP 47 tag. */
  foreign?: string;
}

/** A conversation in which nothing has been said. */
export const emptyCase = (locale: Locale): CaseState => ({
  locale,
  complaints: [],
  findings: {},
  contested: {},
  suspected: [],
  asked: [],
  person: 'self',
});

/** Told in the patient's own words: a list does not ask it again, and leaving it unticked there does not deny it. */
export const isTold = (state: Pick<CaseState, 'findings'>, id: FindingId): boolean => {
  const found = state.findings[id];
  return found?.state === 'present' && found.by === 'text';
};

/** Asked for hundreds of times in a turn, so there is one of it. */
const UNTOUCHED: Known = Object.freeze({ state: 'unknown', by: 'default' });

/** What is known of a finding; untouched is unknown. */
export const known = (state: Pick<CaseState, 'findings'>, id: FindingId): Known =>
  state.findings[id] ?? UNTOUCHED;

/** The patient has answered for themselves: the assistant's word on that finding is done with. */
export function withoutItsWord(state: CaseState, id: FindingId): CaseState {
  const word = state.assistant;
  if (!word?.findings[id]) return state;
  const { [id]: _answered, ...findings } = word.findings;
  return { ...state, assistant: { ...word, findings } };
}

/** "Kan godt drikke" from a man of 60 is no word about a child that dries out. */
export function isForAge(state: CaseState, { covers }: Complaint): boolean {
  const years = known(state, 'age-years').value;
  return years === undefined || (years >= covers.ageYears.min && years <= covers.ageYears.max);
}
