import type { StoredEvent } from '../record/events.ts';

/** One thing the patient said or answered, as a model reads it and cites it by `seq`. */
export interface Line {
  seq: number;
  /** Of an answer: the approved question. */
  question?: string;
  /** The patient's words, or how they answered. */
  text: string;
}

/** Letters of a conversation that are sent at most; what is newest is kept. */
const MOST_LETTERS = 6_000;
/** What is asked of whoever books: names, numbers, birth dates. Nobody needs them to judge how ill somebody is. */
const IDENTIFIES = /^(?:booking|contact|renewal)\./;

/** What the patient has said and answered so far, without what was taken back and without who they are. */
export function storyOf(events: readonly StoredEvent[]): Line[] {
  const gone = new Set(
    events.flatMap((event) => (event.type === 'withdrawn' ? [event.facts.messageId] : [])),
  );
  const asked = new Map<string, string>();
  const lines: Line[] = [];
  for (const event of events) {
    if (event.type === 'asked' && event.message) asked.set(event.facts.questionId, event.message.text);
    if (event.type === 'said' && event.facts.by === 'patient' && !gone.has(event.facts.messageId ?? ''))
      lines.push({ seq: event.seq, text: event.facts.text });
    if (event.type !== 'answered' || gone.has(event.facts.messageId) || !event.message) continue;
    const { questionId } = event.facts;
    const question = asked.get(questionId);
    if (IDENTIFIES.test(questionId) || question === undefined) continue;
    lines.push({ seq: event.seq, question, text: event.message.text });
  }
  let letters = 0;
  return lines
    .toReversed()
    .filter(({ text, question = '' }) => {
      letters += text.length + question.length;
      return letters <= MOST_LETTERS;
    })
    .reverse();
}

/** The lines as they are sent. `redact` is given the patient's words only. */
export const storyRequest = (lines: readonly Line[], redact: (text: string) => string): string =>
  lines
    .map(({ seq, question, text }) =>
      question === undefined
        ? `[${seq}] Patienten skriver: ${JSON.stringify(redact(text))}`
        : `[${seq}] Spørgsmål: ${question} Svar: ${JSON.stringify(redact(text))}`,
    )
    .join('\n');
