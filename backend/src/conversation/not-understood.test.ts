import { describe, expect, it } from 'vitest';
import { type Did, PureConversation, STORIES } from '../../test/harness/pure.ts';

const last = (did: Did) => did.messages.at(-1);
const NOTHING = ['hej', '😀', 'Kiedy przyjmuje lekarz', 'hvad er vejret i dag', 'hvad koster det?'];

describe('a first message out of which nothing was read', () => {
  it.each(NOTHING)('%j: is said so, with the languages, a person and 112', async (text) => {
    const conversation = await PureConversation.begin();
    const did = await conversation.say(text);
    expect(did.types).toEqual(['said', 'understood', 'noticed']);
    const notice = last(did);
    expect(notice).toMatchObject({
      type: 'notice',
      choices: [{ id: 'person', label: 'Tal med et menneske' }],
    });
    for (const part of ['forstod ikke', 'med dine egne ord', 'dansk eller engelsk', 'in English', '112'])
      expect(notice?.text).toContain(part);
    expect(conversation.state.question).toBeUndefined();
  });

  it.each(['متى يعمل الطبيب', 'Boli mnie gardło', 'Привет', 'Mam silny ból brzucha i wymiotuję od wczoraj'])(
    'in a language that is not read is said so first, whatever else is done: %s',
    async (text) => {
      const conversation = await PureConversation.begin();
      const { messages } = await conversation.say(text);
      expect(messages[1]).toMatchObject({
        type: 'notice',
        text: expect.stringContaining('You can write in English'),
      });
    },
  );

  it('in English reads the same', async () => {
    const conversation = await PureConversation.begin({}, 'en');
    expect(last(await conversation.say('hello'))?.text).toContain('Danish or English');
  });

  it('and a second brings the general danger questions, and a person', async () => {
    const conversation = await PureConversation.begin();
    await conversation.say('hej');
    const did = await conversation.say('hallo?');
    expect(did.types).toEqual(['said', 'understood', 'handed-over', 'asked']);
    expect(did.effects).toContainEqual(expect.objectContaining({ kind: 'queue', reason: 'undecided' }));
    expect(conversation.state.question?.clinical).toBe(true);
    // It is said once, and a third one goes on from there.
    expect((await conversation.say('er der nogen')).types).not.toContain('noticed');
  });

  it('and then what is wrong goes on as ever', async () => {
    const conversation = await PureConversation.begin();
    await conversation.say('hej');
    const did = await conversation.say(STORIES.selfCare);
    expect(did.types).toEqual(['said', 'understood', 'asked']);
    expect(did.effects).toEqual([]);
  });

  it('that was taken back does not count', async () => {
    const conversation = await PureConversation.begin();
    const { id } = await conversation.say('hej');
    await conversation.withdraw(id);
    expect((await conversation.say('hej')).types).toEqual(['said', 'understood', 'noticed']);
  });
});

describe('what can be danger goes on at once', () => {
  it.each([
    'hjælp',
    'jeg dør',
    'jeg bløder',
    'det haster',
    'I am dying',
    'help',
    'min mand er faldet',
    'Pomocy!',
    'SOS',
  ])('%j', async (text) => {
    const conversation = await PureConversation.begin();
    const did = await conversation.say(text);
    expect(last(did)?.text).not.toContain('forstod ikke');
    expect(conversation.state.question?.clinical).toBe(true);
  });

  it.each([STORIES.emergency, STORIES.suicide, STORIES.unclear])('%s', async (text) => {
    const conversation = await PureConversation.begin();
    expect((await conversation.say(text)).messages.map((one) => one.text).join()).not.toContain(
      'forstod ikke',
    );
  });
});
