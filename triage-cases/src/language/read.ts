import { type Content, emptyCase, type Locale, rankedComplaints, turn } from '@fordoer/rules';
import type { Read } from './measure.ts';

/**
 * Reads one message as the first of a conversation.
 * @throws what the rules engine throws
 */
export async function readMessage(content: Content, text: string, locale: Locale): Promise<Read> {
  const turned = await turn(content, emptyCase(locale), { say: text });
  if (!turned.ok || !turned.understanding) throw new Error('a message is always read');
  return {
    understanding: turned.understanding,
    complaints: rankedComplaints(content, turned.state).map(({ id }) => id),
    turn: turned,
  };
}
