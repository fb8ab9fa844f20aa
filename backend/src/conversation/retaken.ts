import type { Content } from '@fordoer/rules';
import type { Accepted, Consultation } from '../assistant/consultation.ts';
import { readAnswer } from '../assistant/endpoint.ts';
import { EXPLAIN, TRANSLATE_BACK } from '../assistant/prompts/explain.ts';
import { EXTRACT } from '../assistant/prompts/extract.ts';
import type { Prompt } from '../assistant/prompts/prompt.ts';
import { SECOND_OPINION } from '../assistant/prompts/second-opinion.ts';
import { SUMMARY } from '../assistant/prompts/summary.ts';
import { storyOf } from '../assistant/story.ts';
import { restoring, takeExplanation, takeOpinion, takeReading, takeSummary } from '../assistant/take.ts';
import type { StoredEvent } from '../record/events.ts';
import { explainable } from './consulting.ts';
import type { Conversation } from './conversation.ts';

interface Around {
  /** The conversation when the answer came. */
  before: Conversation;
  events: readonly StoredEvent[];
  /** The conversation after each event, by `seq`. */
  states: ReadonlyMap<number, Conversation>;
}

/**
 * What is taken of a recorded answer now, beside what was taken then (TR-03). No model is asked: its answer is an input like the
 * patient's words. An answer to a prompt that this version no longer holds stands as it was taken.
 */
export function retaken(
  content: Content,
  told: Consultation,
  around: Around,
): { stored: unknown; now: unknown } {
  const { reading, opinion, sentences, text, dropped } = told;
  const stored = given({ reading, opinion, sentences, text, dropped });
  if (told.outcome !== 'answered') return { stored, now: { dropped: [] } };
  const now = takenNow(content, told, around);
  return { stored, now: now === 'unknown-prompt' ? stored : now && given(now) };
}

function takenNow(
  content: Content,
  told: Consultation,
  { before, events, states }: Around,
): Accepted | 'unknown-prompt' | undefined {
  const restore = restoring(told.placeholders);
  const answer = <T>(prompt: Prompt<T>, call: Consultation | undefined = told): T | undefined => {
    const read = call?.raw === undefined ? undefined : readAnswer(prompt, call.raw);
    return read?.ok ? read.value : undefined;
  };
  const lines = storyOf(events.filter(({ seq }) => seq <= told.after));
  const { case: state } = states.get(told.after) ?? before;
  switch (told.prompt.hash) {
    case EXTRACT.hash: {
      const value = answer(EXTRACT);
      const said = events.find((one) => one.type === 'said' && one.facts.messageId === told.of);
      const read = events.find((one) => one.type === 'understood' && one.facts.messageId === told.of);
      if (!value || said?.type !== 'said' || read?.type !== 'understood') return undefined;
      return takeReading(content, value, { text: said.facts.text, reading: read.facts.reading, restore });
    }
    case SECOND_OPINION.hash: {
      const value = answer(SECOND_OPINION);
      return value && takeOpinion(content, value, { lines, state, restore });
    }
    case SUMMARY.hash: {
      const value = answer(SUMMARY);
      return value && takeSummary(content, value, { lines, state, restore });
    }
    case EXPLAIN.hash: {
      const value = answer(EXPLAIN);
      const approved = explainable(states.get(told.after) ?? before, told.of ?? '', { content })?.approved;
      if (!value || approved === undefined) return undefined;
      const { locale } = before;
      const back = answer(TRANSLATE_BACK, told.back)?.text;
      return takeExplanation(content, value.text, { approved, locale, language: told.language, back });
    }
    default:
      return 'unknown-prompt';
  }
}

/** What there is, and nothing that is undefined: as the record keeps it. */
const given = (taken: object): object =>
  Object.fromEntries(Object.entries(taken).filter(([, value]) => value !== undefined));
