import type { ServerMessage } from '@fordoer/protocol';
import { describe, expect, it } from 'vitest';
import { content, PureConversation, STORIES } from '../../test/harness/pure.ts';
import { messageOf } from '../record/events.ts';
import { caseSummary } from './case-summary.ts';

/** The messages of a conversation as a clinician is shown them. */
function shown({ events }: PureConversation): ServerMessage[] {
  const gone = new Set(
    events.flatMap((event) => (event.type === 'withdrawn' ? [event.facts.messageId] : [])),
  );
  return events.flatMap((event): ServerMessage[] => {
    const message = messageOf(event);
    if (message?.type !== 'message') return message ? [message] : [];
    return [gone.has(message.messageId ?? '') ? { ...message, withdrawn: true } : message];
  });
}
const summary = (conversation: PureConversation) =>
  caseSummary(conversation.state, content, shown(conversation));
/** Each sentence, with the words of the messages that it cites. */
const told = (conversation: PureConversation): Record<string, string[]> =>
  Object.fromEntries(
    summary(conversation).map(({ text, events }) => [
      text,
      events.map((seq) => shown(conversation).find((message) => message.seq === seq)?.text ?? 'nothing'),
    ]),
  );
const sentence = (conversation: PureConversation, begins: string) =>
  summary(conversation).find(({ text }) => text.startsWith(begins));

const begin = async (...words: string[]) => {
  const conversation = await PureConversation.begin();
  for (const text of words) await conversation.say(text);
  return conversation;
};

describe('[UX-36] the case in a few sentences', () => {
  it('what was told in words cites the message: who is ill, the first words, what is there', async () => {
    const words = 'Min mand er 60 år og hoster';
    expect(told(await begin(words))).toEqual({
      'Skriver om sin partner, mand, 60 år.': [words],
      [`Skriver: "${words}"`]: [words],
      'Har: hoste.': [words],
    });
  });

  it('what was answered cites the answer, and words about something else are not cited for it', async () => {
    const conversation = await begin('Jeg er en kvinde på 34 år. Det svier når jeg tisser.');
    await conversation.answerAll({ 'general.temperature': 38.2 });
    const { text, events = [] } = sentence(conversation, 'Har:') ?? {};
    expect(text).toMatch(/svie ved vandladning.*temperatur 38,2/);
    const cited = shown(conversation).filter(({ seq }) => events.includes(seq));
    expect(cited.map((message) => (message.type === 'message' ? message.questionId : ''))).toEqual([
      undefined,
      'general.temperature',
    ]);
  });

  it('an answer that was corrected is cited as it stands, and not as it was', async () => {
    const conversation = await begin(STORIES.selfCare);
    await conversation.answer('person.age', 40);
    await conversation.answer('person.age', 50);
    expect(told(conversation)).toMatchObject({
      'Skriver om sig selv, 50 år.': [STORIES.selfCare, '50 år'],
    });
  });

  it('what is contradicted cites both sides', async () => {
    const words = 'Jeg har målt 39,5 i feber';
    const conversation = await begin(STORIES.selfCare);
    await conversation.answer('person.age', 40);
    await conversation.answer('general.temperature', 37);
    await conversation.say(words);
    expect(Object.keys(conversation.state.case.contested)).toContain('temperature');
    const { events = [] } = sentence(conversation, 'Har:') ?? {};
    const cited = shown(conversation).filter(({ seq }) => events.includes(seq));
    expect(cited.map(({ text }) => text)).toEqual([STORIES.selfCare, '37 grader', words]);
  });

  it('says what was denied, and not what only follows from who it is', async () => {
    const conversation = await begin('Min mand er 60 år og har ondt i halsen, men ingen feber');
    expect(conversation.state.case.findings.pregnant?.state).toBe('absent');
    expect(sentence(conversation, 'Har ikke:')?.text).toMatch(/feber/);
    expect(sentence(conversation, 'Har ikke:')?.text).not.toMatch(/graviditet/);
  });

  it('shortens the first words of somebody who writes much, and never in the middle of one', async () => {
    const words = `Jeg har ondt i halsen, ${'og det er blevet ved hele ugen igennem, '.repeat(10)}hjælp`;
    const text = sentence(await begin(words), 'Skriver: ')?.text ?? '';
    expect(text.length).toBeLessThan(230);
    expect(text).toMatch(/^Skriver: "Jeg har ondt i halsen, og det .*[\p{L},] …"$/u);
    expect(words).toContain(text.slice('Skriver: "'.length, -3).trimEnd());
  });

  it('takes a choice for no words of the patient', async () => {
    const conversation = await PureConversation.begin();
    await conversation.choose('person');
    await conversation.say(STORIES.urine);
    expect(sentence(conversation, 'Skriver: ')?.text).toBe(`Skriver: "${STORIES.urine}"`);
  });

  it('says what nobody knows', async () => {
    const conversation = await begin(STORIES.urine);
    await conversation.answer('person.age', 34);
    await conversation.answer('general.temperature', 'unknown');
    expect(sentence(conversation, 'Uvist:')?.text).toBe('Uvist: temperatur.');
  });
});

describe('nothing that was taken back is cited or told', () => {
  it.each(Object.entries(STORIES))('%s', async (_name, story) => {
    const conversation = await begin(story, 'Jeg hoster også');
    await conversation.answerAll({ 'person.age': 34, 'person.sex': 'female' });
    const sent = conversation.events.flatMap((event) =>
      event.type === 'said' || event.type === 'answered' ? (event.facts.messageId ?? []) : [],
    );
    expect(summary(conversation).every(({ events }) => events.length > 0)).toBe(true);
    for (const messageId of sent) {
      await conversation.withdraw(messageId);
      const standing = new Set(
        shown(conversation).flatMap((message) =>
          message.type === 'message' && message.from === 'patient' && !message.withdrawn ? message.seq : [],
        ),
      );
      const cited = summary(conversation).flatMap(({ events }) => events);
      expect(cited.filter((seq) => !standing.has(seq))).toEqual([]);
    }
    // All of it is gone.
    expect(summary(conversation)).toEqual([{ text: 'Skriver om sig selv.', events: [] }]);
  });
});
