import { type CaseState, type Content, type Understanding, understand } from '@fordoer/rules';
import { acceptCited } from './cited.ts';
import type { Accepted } from './consultation.ts';
import { acceptExplanation } from './explain.ts';
import { acceptExtract } from './extract.ts';
import { isGrounded, judges } from './grounded.ts';
import type { ExtractAnswer } from './prompts/extract.ts';
import type { OpinionAnswer } from './prompts/second-opinion.ts';
import type { SummaryAnswer } from './prompts/summary.ts';
import type { Line } from './story.ts';

/**
 * What is taken of each kind of answer: pure, of the answer and of what was sent, so that a replay takes the same. `restore` puts
 * what was redacted back in its place.
 */
type Restore = (text: string) => string;
const MOST = { reasons: 3, sentences: 6 } as const;

export function takeReading(
  content: Content,
  answer: ExtractAnswer,
  { text, reading, restore }: { text: string; reading: Understanding; restore: Restore },
): Accepted {
  const denied = reading.findings
    .filter(({ state }) => state === 'absent')
    .map(({ id, span }) => ({ id, ...span }));
  return acceptExtract(
    content,
    { findings: quoted(answer.findings, restore), complaints: quoted(answer.complaints, restore) },
    { text, denied },
  );
}

export function takeOpinion(
  content: Content,
  { urgency, human, reasons }: OpinionAnswer,
  { lines, state, restore }: Told,
): Accepted {
  const { taken, dropped } = acceptCited(worded(reasons, restore), lines, {
    most: MOST.reasons,
    check: saysOnly(content, state),
  });
  return { opinion: { urgency, human, reasons: taken }, dropped };
}

export function takeSummary(
  content: Content,
  { sentences }: SummaryAnswer,
  { lines, state, restore }: Told,
): Accepted {
  const { taken, dropped } = acceptCited(worded(sentences, restore), lines, {
    most: MOST.sentences,
    check: saysOnly(content, state),
  });
  return { sentences: taken, dropped };
}

/** What was sent of a conversation, and what is known of it. */
interface Told {
  lines: readonly Line[];
  state: CaseState;
  restore: Restore;
}

/** A sentence for the clinic judges nothing, contradicts nothing that is known, and has its words from what it cites. */
function saysOnly(content: Content, state: CaseState): (text: string, source: string) => string | undefined {
  // What was said in English is told in Danish, in the words of the content.
  const vocabulary = [
    ...Object.keys(state.findings).map((id) => content.findings.get(id)?.label.da),
    ...state.complaints.map(({ id }) => content.complaints.get(id)?.title.da),
  ].join(' ');
  return (text, source) => {
    if (judges(text)) return 'judges';
    if (contradicts(content, state, text)) return 'contradicts the case';
    return isGrounded(text, `${source} ${vocabulary}`) ? undefined : 'not in what it cites';
  };
}

/** @param back the way back to Danish, where it is in another language; nothing is taken of one that did not come back */
export function takeExplanation(
  content: Content,
  text: string,
  {
    approved,
    locale,
    language,
    back,
  }: { approved: string; locale: 'da' | 'en'; language?: string | undefined; back?: string | undefined },
): Accepted {
  if (language === undefined) return acceptExplanation(content, approved, text, { locale });
  if (back === undefined)
    return { dropped: [{ what: text.slice(0, 300), why: 'no way back to compare by' }] };
  return acceptExplanation(content, approved, text, { locale, back });
}

/** Puts back what placeholders stand for. */
export const restoring =
  (placeholders: Readonly<Record<string, string>> = {}): Restore =>
  (text) =>
    Object.entries(placeholders).reduce(
      (so, [placeholder, original]) => so.replaceAll(placeholder, original),
      text,
    );

const quoted = <T extends { quote: string }>(all: readonly T[], restore: Restore): T[] =>
  all.map((one) => ({ ...one, quote: restore(one.quote) }));
const worded = <T extends { text: string }>(all: readonly T[], restore: Restore): T[] =>
  all.map((one) => ({ ...one, text: restore(one.text) }));

/** A sentence that says what was denied, or denies what was not, is none for a clinician. */
function contradicts(content: Content, { findings, contested }: CaseState, sentence: string): boolean {
  const read = understand(content, sentence, { locale: 'da', person: 'self' });
  return read.findings.some(({ id, state, certain }) => {
    if (!certain || state === 'unknown' || contested[id]) return false;
    const known = findings[id]?.state ?? 'unknown';
    return state === 'present' ? known === 'absent' : known !== 'absent';
  });
}
