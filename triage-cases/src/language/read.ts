import { type Content, emptyCase, type Locale, rankedComplaints, triage, turn } from '@fordoer/rules';
import type { Read } from './measure.ts';
import type { LabelledMessage } from './message.ts';
import { withImplied } from './told.ts';

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

/**
 * Plays the conversation that begins with a message to its end. Who wrote it says yes to what they told and to what that implies, and
 * no to everything else.
 *
 * @returns the findings that are known to be present then; of an emergency all that was told, since it can come out no higher
 * @throws what the rules engine throws
 */
export async function knownAtEnd(content: Content, message: LabelledMessage): Promise<ReadonlySet<string>> {
  const { text, locale, person, age, present, denied, dangers } = message;
  const told = withImplied(content, [...present, ...dangers.flat()]);
  const triaged = await triage(content, {
    text,
    locale,
    at: A_TUESDAY,
    default: 'absent',
    ...(age === undefined ? {} : { age }),
    answers: {
      ...Object.fromEntries(denied.map((id) => [id, false])),
      ...Object.fromEntries([...told].map((id) => [id, true])),
      'about-self': person === 'self',
      'about-child': person === 'child',
      'about-other-adult': person !== 'self' && person !== 'child',
      ...(age === undefined ? {} : { 'age-years': age, 'age-months': Math.floor(age * 12) }),
    },
  });
  if (triaged.urgency === 'emergency') return new Set(dangers.flat());
  const known = Object.entries(triaged.findings).filter(([, { state }]) => state === 'present');
  return new Set(known.map(([id]) => id));
}
const A_TUESDAY = '2026-11-24T10:00:00+01:00';
