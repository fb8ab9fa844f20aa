import { beforeAll, describe, expect, it } from 'vitest';
import { aClinic, type Did, PureConversation, STORIES } from '../../test/harness/pure.ts';
import { queueItem } from '../handover/case-view.ts';
import { claimed, released, resolved } from '../handover/clinician.ts';
import type { QueueEntry } from '../handover/handover.service.ts';
import { checkIn } from './follow-up.ts';

const NURSE = { staffId: '11111111-1111-4111-8111-111111111111', role: 'nurse', firstName: 'Mette' } as const;
const VIOLENCE = 'min kæreste slår mig';
/** Decided without an alarm, and may be booked. */
const LONG_AGO = 'Jeg blev udsat for overgreb som barn og vil gerne tale med nogen';
const ADULT = { 'person.age': 46, 'person.sex': 'male' };

const after = async (
  story: string,
  given: Parameters<typeof PureConversation.begin>[0] = {},
): Promise<PureConversation> => {
  const conversation = await PureConversation.begin(given);
  await conversation.say(story);
  await conversation.answerAll(ADULT);
  return conversation;
};
const asked = ({ events }: PureConversation) =>
  events.flatMap((event) => (event.type === 'asked' ? [event.facts.questionId] : []));
const handovers = ({ events }: PureConversation) =>
  events.flatMap(({ message }) => (message?.type === 'handover' ? [message] : []));
const allTold = ({ messages }: Did) => messages.length > 0 && messages.every(({ discreet }) => discreet);

// The first words read the whole content, which takes its time.
beforeAll(() => after(LONG_AGO));

describe('a conversation about violence', () => {
  it('is discreet from the first reply on, each message of it, whoever makes it', async () => {
    const conversation = await PureConversation.begin();
    expect(conversation.events.some(({ message }) => message?.discreet)).toBe(false);
    expect(allTold(await conversation.say(VIOLENCE))).toBe(true);
    expect(allTold(await conversation.choose('person'))).toBe(true);
    expect(allTold(conversation.take(claimed(conversation.state, NURSE)))).toBe(true);
  });

  it('is so in English too', async () => {
    const conversation = await PureConversation.begin({}, 'en');
    await conversation.say('my husband hits me');
    expect(conversation.state.discreet).toBe(true);
  });

  it('is so by a tick in another interview', async () => {
    const conversation = await PureConversation.begin();
    await conversation.say('jeg er ked af det hele tiden');
    expect(conversation.state.discreet).toBe(false);
    expect(allTold(await conversation.answer('danger.mental', ['danger-now']))).toBe(true);
  });

  it('stays so when the words are taken back, and what comes by itself says it', async () => {
    const conversation = await PureConversation.begin();
    const { id } = await conversation.say(VIOLENCE);
    expect(allTold(await conversation.withdraw(id))).toBe(true);
    expect(allTold(await conversation.say('jeg har ondt i halsen'))).toBe(true);
  });

  it.each(Object.entries(STORIES))('%s is none', async (_, story) => {
    expect((await after(story)).state.discreet).toBe(false);
  });
});

describe('who may be watched', () => {
  it.each([
    ['a person answers', {}],
    ['nobody is on duty', { staffed: false }],
    ['the clinic is closed', { staffed: false, clinic: aClinic({ open: false }) }],
    ['a person decides', { clinic: aClinic({ stage: 'shadow' as const }) }],
    ['a person confirms', { clinic: aClinic({ stage: 'assisted' as const }) }],
  ])('is not asked how to be reached, and reads that nobody calls or writes: %s', async (_, given) => {
    const conversation = await after(LONG_AGO, given);
    expect(handovers(conversation)).toEqual([expect.objectContaining({ mayClose: true })]);
    const text = handovers(conversation)[0]?.text;
    expect(text).toContain('Vi ringer og skriver ikke til dig af os selv.');
    expect(text).toMatch(/ring til (klinikken på 12 34 56 78|lægevagten)/i);
    expect(text).not.toContain('dit nummer');
    expect(asked(conversation).filter((id) => /phone|reach/.test(id))).toEqual([]);
  });

  it('is told to phone, and not to wait, where it is dangerous', async () => {
    const [handover] = handovers(await after(VIOLENCE));
    expect(handover?.text).toContain('Vent ikke på svar her. Ring.');
  });

  it('books without a number', async () => {
    const conversation = await after(LONG_AGO);
    await conversation.choose('door:gp-booking');
    const held = await conversation.choose(conversation.state.choices.find((one) => /^slot/.test(one)) ?? '');
    expect(held.messages.map(({ text }) => text).join(' ')).toContain('Vi mangler to oplysninger');
    await conversation.answer('booking.name', 'Bo Hansen');
    const last = await conversation.answer('booking.birth-date', '24-12-1980');
    expect(last.messages.at(-1)?.text).toContain('Klinikken ringer og skriver ikke til dig.');
    expect((await conversation.choose('confirm')).types).toContain('booked');
    expect(asked(conversation)).not.toContain('booking.phone');
  });

  it('is asked no "hjalp det?", also where it was due from before', async () => {
    const conversation = await after(STORIES.selfCare);
    expect(checkIn(conversation.state, conversation.inputs)).toMatchObject({ events: [{ message: {} }] });
    await conversation.say(VIOLENCE);
    expect(conversation.take(checkIn(conversation.state, conversation.inputs)).messages).toEqual([]);
  });

  it('is not asked for a number when one clinician gives the case to another', async () => {
    const conversation = await after(LONG_AGO);
    conversation.take(claimed(conversation.state, NURSE));
    conversation.take(released(conversation.state, NURSE));
    expect(handovers(conversation).at(-1)).toMatchObject({ status: 'released', mayClose: true });
  });
});

describe('the clinic', () => {
  it('sees that the case is sensitive, and is not told to ask for a number', async () => {
    const { state, inputs } = await after(LONG_AGO);
    const entry: QueueEntry = {
      conversationId: state.id,
      clinicId: state.clinicId,
      reference: state.reference,
      urgency: 'routine',
      reason: 'undecided',
      waitingSince: inputs.now,
      answerBy: inputs.now,
      status: 'waiting',
      claimedBy: null,
      alarmedAt: null,
    };
    const seen = { online: true, now: inputs.now };
    expect(queueItem(entry, state, inputs.content, seen).discreet).toBe(true);
    expect(queueItem(entry, { ...state, discreet: false }, inputs.content, seen)).not.toHaveProperty(
      'discreet',
    );
    const resolve = { id: NURSE.staffId, conversationId: state.id, outcome: 'call-back' } as const;
    expect(resolved(state, NURSE, resolve, inputs)).toMatchObject({
      ok: false,
      text: expect.stringContaining('Aftal her i samtalen'),
    });
  });
});
