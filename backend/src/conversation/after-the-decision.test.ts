import { describe, expect, it } from 'vitest';
import { aClinic, type Did, PureConversation, STORIES, slots } from '../../test/harness/pure.ts';
import { cancelled } from './cancelled.ts';

const ADULT = { 'person.age': 30, 'person.sex': 'female' };
const decided = async (
  story: string,
  given: Parameters<typeof PureConversation.begin>[0] = {},
  locale: 'da' | 'en' = 'da',
) => {
  const conversation = await PureConversation.begin(given, locale);
  await conversation.say(story);
  await conversation.answerAll(ADULT);
  return conversation;
};
const last = (did: Did) => did.messages.at(-1);
const slotIds = (did: Did) => {
  const message = last(did);
  return message?.type === 'booking' ? message.slots.map(({ choice }) => choice) : [];
};

describe('who writes after the decision', () => {
  it('is told that nobody replies now, and how to reach somebody', async () => {
    const conversation = await decided(STORIES.selfCare);
    expect(last(await conversation.say('hvad koster det?'))).toMatchObject({
      type: 'notice',
      text: 'Ingen svarer her lige nu: bed om et menneske, eller ring til klinikken på 12 34 56 78.',
      choices: [{ id: 'person', label: 'Tal med et menneske' }],
    });
  });

  it('in English too', async () => {
    const conversation = await decided('I have had a sore throat for two days', {}, 'en');
    expect(last(await conversation.say('what does it cost?'))?.text).toContain(
      'Nobody answers here right now',
    );
  });

  it('at night is told whom to phone then', async () => {
    const night = aClinic({ open: false, opensAt: new Date('2026-12-02T07:00:00Z') });
    const conversation = await decided(STORIES.selfCare, {
      now: new Date('2026-12-02T01:00:00Z'),
      staffed: false,
      clinic: night,
    });
    const text = last(await conversation.say('hvad koster det?'))?.text;
    expect(text).toContain('Klinikken er lukket, og ingen svarer her lige nu');
    expect(text).toContain('70 11 31 31');
  });

  it('what was understood is said to change nothing; what was not is not', async () => {
    const conversation = await decided(STORIES.selfCare);
    expect(last(await conversation.say('jeg har haft ondt i halsen i to dage'))?.text).toContain(
      'ændrer ikke rådet',
    );
    expect(last(await conversation.say('må jeg spise is?'))?.text).not.toContain('rådet');
  });

  it.each([
    ['da', 'tak', 'Selv tak. Skriv igen, hvis noget ændrer sig.'],
    ['en', 'thank you', 'You are welcome. Write again if anything changes.'],
  ] as const)('thanks in %s is answered in one line', async (locale, thanks, line) => {
    const story = locale === 'da' ? STORIES.selfCare : 'I have had a sore throat for two days';
    const did = await (await decided(story, {}, locale)).say(thanks);
    expect(did.messages.filter(({ type }) => type !== 'message').map(({ text }) => text)).toEqual([line]);
    expect(did.effects).toEqual([]);
  });

  it('thanks where the advice is to phone, and is reminded of it', async () => {
    const conversation = await decided(STORIES.emergency);
    expect(last(await conversation.say('tak'))?.text).toContain('Har du ikke ringet endnu, så ring nu');
    expect(last(await conversation.say('hvad koster det?'))?.text).toContain('Vent ikke på svar her. Ring.');
  });

  it('and has asked for a person is told that the clinic can see it', async () => {
    const conversation = await decided(STORIES.selfCare);
    await conversation.choose('person');
    expect(last(await conversation.say('hvad koster det?'))?.text).toContain('klinikken kan se det');
  });

  it('and thanks whom a person has answered does not wait for a person again', async () => {
    const conversation = await decided(STORIES.selfCare);
    const staff = { staffId: 's', role: 'nurse', firstName: 'Mette' } as const;
    conversation.take({
      ok: true,
      events: [{ type: 'resolved', facts: { staff, outcome: 'done' } }],
      effects: [],
    });
    expect((await conversation.say('tak')).effects).toEqual([]);
  });
});

describe('another visit, asked for in words', () => {
  it.each(['ny tid', 'jeg vil gerne have en anden tid', 'book tid'])(
    '%j: the slots are offered',
    async (text) => {
      const conversation = await decided(STORIES.urine);
      const did = await conversation.say(text);
      expect(slotIds(did)).toEqual(slots(3).map(({ id }) => `slot:${id}`));
      expect((await conversation.choose(`slot:${slots(1)[0]?.id}`)).types).toContain('held');
    },
  );

  it('while one is kept: that is given free', async () => {
    const conversation = await decided(STORIES.urine);
    await conversation.choose('door:gp-booking');
    await conversation.choose(`slot:${slots(1)[0]?.id}`);
    const did = await conversation.say('jeg vil hellere have en anden tid');
    expect(did.types).toEqual(['said', 'understood', 'hold-ended', 'slots-offered']);
    expect(did.effects).toEqual([{ kind: 'let-go', slotId: slots(1)[0]?.id }]);
  });

  it('not where nobody books for themself', async () => {
    const conversation = await decided(STORIES.emergency);
    expect((await conversation.say('ny tid')).types).not.toContain('slots-offered');
    const caring = await decided(STORIES.selfCare);
    expect((await caring.say('ny tid')).types).not.toContain('slots-offered');
  });

  it('a remark beside slots on offer takes none of them away', async () => {
    const conversation = await decided(STORIES.urine);
    await conversation.choose('door:gp-booking');
    await conversation.say('hvad koster det?');
    expect((await conversation.choose(`slot:${slots(1)[0]?.id}`)).types).toContain('held');
  });
});

describe('who cancels a visit', () => {
  const booked = async () => {
    const conversation = await decided(STORIES.urine);
    await conversation.choose('door:gp-booking');
    await conversation.choose(`slot:${slots(1)[0]?.id}`);
    await conversation.answer('booking.name', 'Anna Andersen');
    await conversation.answer('booking.birth-date', '24-12-1995');
    await conversation.answer('booking.phone', '12 34 56 78');
    await conversation.choose('confirm');
    return conversation;
  };
  const cancel = (conversation: PureConversation) => {
    const { booking } = conversation.state;
    const [slot] = slots(1);
    if (!booking || !slot) throw new Error('nothing is booked');
    const visit = { ...slot, id: booking.bookingId, slotId: slot.id, reference: booking.reference };
    return conversation.take(cancelled(conversation.state, visit, conversation.inputs));
  };

  it('sees which one, and is offered a new one, and can take it', async () => {
    const conversation = await booked();
    const { reference } = conversation.state.booking ?? {};
    const did = cancel(conversation);
    expect(did.messages[0]).toMatchObject({
      type: 'booking',
      status: 'cancelled',
      reference,
      slot: { label: 'tirsdag 1. december kl. 11.00' },
    });
    expect(last(did)).toMatchObject({ status: 'offered', text: 'Vil du have en ny tid, så vælg en her.' });
    expect((await conversation.choose(slotIds(did)[0] ?? '')).types).toContain('held');
  });

  it('after the conversation has ended is offered nothing there', async () => {
    const conversation = await booked();
    await conversation.choose('end');
    conversation.state = { ...conversation.state, booking: { bookingId: 'b', slotId: 's', reference: 'F1' } };
    expect(cancel(conversation).types).toEqual(['cancelled']);
  });

  it('in danger is offered no visit', async () => {
    const conversation = await booked();
    await conversation.say(STORIES.emergency);
    expect(cancel(conversation).types).toEqual(['cancelled']);
  });
});
