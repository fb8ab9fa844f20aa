import { randomUUID } from 'node:crypto';
import type { AnswerValue, Resolve } from '@fordoer/protocol';
import { describe, expect, it } from 'vitest';
import { aClinic, content, PureConversation, STORIES } from '../../test/harness/pure.ts';
import { resolved } from '../handover/clinician.ts';
import type { StoredEvent } from '../record/events.ts';
import { replay } from './replay.ts';

const DECISIONS = process.env.FORDOER_TEST_SIZE === 'full' ? 1_000 : 60;

const replayed = (conversation: PureConversation, events: readonly StoredEvent[] = conversation.events) =>
  replay(content, { conversationId: conversation.state.id, clinicId: conversation.state.clinicId }, events);

/** Sayings of every complaint, so that the random conversations are about everything there is. */
const sayings = [...content.complaints.values()].flatMap(({ phrases }) =>
  phrases.da.slice(0, 3).map((phrase) => phrase.replaceAll('/', ' ')),
);

/** Goes through an interview with answers that follow from a number, taking one back here and there. */
async function wander(seed: number, stage: 'automatic' | 'assisted' | 'shadow'): Promise<PureConversation> {
  let state = seed;
  const dice = (sides: number): number => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor(state / 65_536) % sides;
  };
  const conversation = await PureConversation.begin({ clinic: aClinic({ stage }) });
  await conversation.say(`${sayings[dice(sayings.length)]}, jeg er ${18 + dice(70)} år`);
  for (let n = 0; n < 40 && conversation.state.question?.clinical; n++) {
    const { questionId } = conversation.state.question;
    const asked = conversation.events.findLast(({ type }) => type === 'asked')?.message;
    if (asked?.type !== 'question') break;
    const some = asked.options?.[dice(asked.options.length || 1)]?.id;
    const yesNo: AnswerValue[] = [true, false, 'unknown'];
    const values: Record<string, AnswerValue> = {
      'yes-no': yesNo[dice(3)] as AnswerValue,
      'any-of': some && dice(3) === 0 ? [some] : 'none',
      'one-of': some ?? 'unknown',
    };
    const did = await conversation.answer(questionId, values[asked.answerType] ?? 'unknown');
    if (!did.plan.ok) await conversation.answer(questionId, 'unknown');
    else if (dice(9) === 0) await conversation.withdraw(did.id);
    conversation.later(20);
  }
  return conversation;
}

describe('a replay', () => {
  it.each(Object.entries(STORIES))('computes %s again to the same bytes [TR-03]', async (_name, story) => {
    const conversation = await PureConversation.begin();
    await conversation.say(story);
    await conversation.answerAll({ 'person.age': 34, 'person.sex': 'female' });
    await conversation.say('Nu har jeg også ondt i brystet og kan ikke få luft');
    const found = await replayed(conversation);
    expect(found.differences).toEqual([]);
    expect(found.readings).toBe(2);
    expect(found.decisions).toBeGreaterThan(0);
    expect(found.identical).toBe(found.decisions);
  });

  it(`computes ${DECISIONS} decisions of random conversations again to the same bytes [TR-03]`, async () => {
    let decisions = 0;
    for (let seed = 1; decisions < DECISIONS; seed++) {
      const stage = (['automatic', 'assisted', 'shadow'] as const)[seed % 3] ?? 'automatic';
      const found = await replayed(await wander(seed * 7919, stage));
      expect(found.differences, `conversation ${seed}`).toEqual([]);
      decisions += found.decisions;
    }
  });

  it('takes what a person confirmed as the proposal it was', async () => {
    const conversation = await PureConversation.begin({ clinic: aClinic({ stage: 'assisted' }) });
    await conversation.say(STORIES.selfCare);
    await conversation.answerAll({ 'person.age': 34, 'person.sex': 'female' });
    const staff = { staffId: 's', role: 'nurse', firstName: 'Mette' } as const;
    conversation.take({
      ok: true,
      events: [{ type: 'claimed', facts: { staff } }],
      effects: [],
    });
    const request: Resolve = { id: randomUUID(), conversationId: conversation.state.id, outcome: 'confirm' };
    const did = conversation.take(resolved(conversation.state, staff, request, conversation.inputs));
    expect(did.types).toContain('decided');
    const found = await replayed(conversation);
    expect(found).toMatchObject({ decisions: 2, identical: 2, differences: [] });
  });

  describe('says what is another and where', () => {
    const decided = async () => {
      const conversation = await PureConversation.begin();
      await conversation.say(STORIES.urine);
      await conversation.answerAll({ 'person.age': 34, 'person.sex': 'female' });
      return conversation;
    };
    const changed = (events: readonly StoredEvent[], change: (event: StoredEvent) => void): StoredEvent[] => {
      const copy = structuredClone([...events]);
      for (const event of copy) change(event);
      return copy;
    };

    it('when a decision was changed after it was made', async () => {
      const conversation = await decided();
      const events = changed(conversation.events, (event) => {
        if (event.type === 'decided') event.facts.decision.urgency = 'self-care';
      });
      const { seq } = events.find(({ type }) => type === 'decided') as StoredEvent;
      const found = await replayed(conversation, events);
      expect(found.differences).toContainEqual({
        conversationId: conversation.state.id,
        seq,
        what: 'decision',
        at: 'urgency',
      });
      expect(found.identical).toBe(0);
    });

    it('when an answer before it was changed: already what went in is another', async () => {
      const conversation = await decided();
      const events = changed(conversation.events, (event) => {
        if (event.type === 'answered' && event.facts.questionId === 'person.age') event.facts.value = 80;
      });
      const found = await replayed(conversation, events);
      expect(found.differences.map(({ what, at }) => `${what} ${at}`)).toContain('input input');
    });

    it('when other words stand where the reading was made of', async () => {
      const conversation = await decided();
      const events = changed(conversation.events, (event) => {
        if (event.type === 'said') event.facts.text = 'Jeg har ondt i knæet';
      });
      expect((await replayed(conversation, events)).differences[0]).toMatchObject({ what: 'reading' });
    });

    it('when a door was added', async () => {
      const conversation = await decided();
      const events = changed(conversation.events, (event) => {
        if (event.type === 'routed') event.facts.doors.push({ kind: 'self-care' });
      });
      expect((await replayed(conversation, events)).differences).toMatchObject([{ what: 'doors' }]);
    });
  });
});
