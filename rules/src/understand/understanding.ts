import type { FindingId } from '../content/content.ts';
import type { FindingState, Person } from '../words.ts';

/** Where in the message something was read: `[from, to)` in UTF-16 code units of the text as given. */
export interface Span {
  from: number;
  to: number;
}

/** One finding read from free text. It explains itself: which phrase, which span. */
export interface ReadFinding {
  id: FindingId;
  /** `absent` only where the patient's own words deny it ("ingen feber"). */
  state: FindingState;
  value?: number;
  unit?: string;
  span: Span;
  /** The verbatim words of the span. */
  quote: string;
  /** The content phrase or the general reader (`temperature`, `age` …) that recognised it. */
  rule: string;
  /**
   * False: said uncertainly ("måske", "tror"), of the past, of somebody else, or only nearly the phrase.
   * Such a mention raises nothing by itself: it becomes a direct question.
   */
  certain: boolean;
  /** It is told plainly, and only the whole makes it uncertain: it still contradicts an earlier no. */
  doubted?: true;
}

/** A finding as it was read, by tokens. */
export type Read = Omit<ReadFinding, 'span' | 'quote'> & { from: number; to: number };

/** What a message says, without any network or language model. */
export interface Understanding {
  /** Complaints that the words point to, best first; `score` in 0…1. */
  complaints: { id: string; score: number; span: Span; rule: string }[];
  /** What the message as a whole is like, of the complaints that messages were learned from; `score` in 0…1, all together at most 1. */
  likely: { id: string; score: number }[];
  findings: ReadFinding[];
  /** Who is ill, when the message says so. */
  person?: Person;
  /** In years; months as a fraction ("2 måneder" = 2/12). Of the ill person. */
  age?: number;
  sex?: 'female' | 'male';
  /** BCP 47 tag: `da`, `en`, or another one that the content does not speak; `und` when it cannot be told. */
  language: string;
}
