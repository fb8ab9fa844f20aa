import { turn } from '@fordoer/rules';
import { describe, expect, it } from 'vitest';
import { aClinic, content, type Did, PureConversation, STORIES, slots } from '../../test/harness/pure.ts';
import { emptyConversation, fold } from './conversation.ts';
import { checkIn, silentAfterCheckIn, unanswered } from './follow-up.ts';

const ADULT = { 'person.age': 30, 'person.sex': 'female' };
/** A conversation that has come to a visit in the clinic. */
async function atBooking() {
  const conversation = await PureConversation.begin();
  await conversation.say(STORIES.urine);
  await conversation.answerAll(ADULT);
  return conversation;
}
async function withHeldSlot() {
  const conversation = await atBooking();
  await conversation.choose('door:gp-booking');
  const [slot] = slots(1);
  return { conversation, slotId: slot?.id as string, held: await conversation.choose(`slot:${slot?.id}`) };
}

describe('a sentence', () => {
  it('without danger is kept, read, and followed by one question', async () => {
    const conversation = await PureConversation.begin();
    const did = await conversation.say(STORIES.selfCare);
    expect(did.types).toEqual(['said', 'understood', 'asked']);
    expect(did.effects).toEqual([]);
    expect(did.messages.at(-1)).toMatchObject({ type: 'question', questionId: 'person.age' });
  });

  it('with an emergency ends questioning: alarm, decision, doors, a person', async () => {
    const conversation = await PureConversation.begin();
    const did = await conversation.say(STORIES.emergency);
    expect(did.types).toEqual(['said', 'understood', 'raised', 'decided', 'routed', 'handed-over']);
    expect(did.messages.find(({ type }) => type === 'notice')).toMatchObject({
      kind: 'alarm',
      alarm: { urgency: 'emergency', phone: '112' },
    });
    expect(did.effects).toEqual([expect.objectContaining({ kind: 'queue', urgency: 'emergency' })]);
  });

  it('with a sign of suicide opens help and brings a person before the next question', async () => {
    const conversation = await PureConversation.begin();
    const did = await conversation.say(STORIES.suicide);
    expect(did.types).toEqual(['said', 'understood', 'raised', 'routed', 'handed-over', 'asked']);
    expect(did.effects).toEqual([expect.objectContaining({ kind: 'queue', urgency: 'now' })]);
    const doors = did.messages.find(({ type }) => type === 'doors');
    const kinds = doors?.type === 'doors' ? doors.doors.map(({ kind }) => kind) : [];
    expect(kinds).toEqual(expect.arrayContaining(['human-triage', 'helpline', 'call-112']));
    expect(kinds).not.toContain('self-care');
    expect(kinds).not.toContain('gp-booking');
  });

  it('with a sign of suicide is answered with help also after a heart alarm', async () => {
    const conversation = await PureConversation.begin();
    await conversation.say(STORIES.emergency);
    const did = await conversation.say(STORIES.suicide);
    expect(did.types).toContain('raised');
    const doors = did.messages.find(({ type }) => type === 'doors');
    expect(doors?.type === 'doors' && doors.doors.map(({ kind }) => kind)).toContain('helpline');
  });

  it.each([
    ['nothing', '', 'EMPTY'],
    ['spaces', ' \n\t ', 'EMPTY'],
    ['invisible characters alone', '\u200B\u2060\uFEFF', 'EMPTY'],
    ['one character too much', 'x'.repeat(4001), 'TOO_LONG'],
    ['10,000 characters', 'ond'.repeat(3334), 'TOO_LONG'],
  ])('of %s is refused in kind words', async (_name, text, code) => {
    const conversation = await PureConversation.begin();
    const { plan } = await conversation.say(text);
    expect(plan).toMatchObject({ ok: false, code });
    expect(!plan.ok && plan.text.length).toBeGreaterThan(10);
  });

  it('of exactly the allowed length is taken', async () => {
    const conversation = await PureConversation.begin();
    expect((await conversation.say('å'.repeat(4000))).plan.ok).toBe(true);
  });

  it('that changes nothing is noted, and the advice stands', async () => {
    const conversation = await PureConversation.begin();
    await conversation.say(STORIES.selfCare);
    await conversation.answerAll(ADULT);
    expect((await conversation.say('tak for det')).types).toEqual(['said', 'understood', 'noticed']);
  });
});

describe('an answer', () => {
  it('is kept in words and followed by the next question', async () => {
    const conversation = await PureConversation.begin();
    await conversation.say(STORIES.selfCare);
    const did = await conversation.answer('person.age', 30);
    expect(did.types).toEqual(['answered', 'asked']);
    expect(did.messages[0]).toMatchObject({ from: 'patient', text: '30 år', questionId: 'person.age' });
  });

  it('given again corrects, and the earlier one stays on record', async () => {
    const conversation = await PureConversation.begin();
    await conversation.say(STORIES.selfCare);
    await conversation.answer('person.age', 30);
    await conversation.answer('person.age', 5);
    const answers = conversation.events.flatMap((event) => (event.type === 'answered' ? [event.facts] : []));
    expect(answers).toMatchObject([
      { value: 30, corrected: false },
      { value: 5, corrected: true },
    ]);
    expect(conversation.state.case.findings['age-years']?.value).toBe(5);
  });

  it.each([
    ['a word for a number', 'person.age', 'ca. 45', 'NOT_A_NUMBER'],
    ['an age of 200', 'person.age', 200, 'OUT_OF_RANGE'],
    ['a negative age', 'person.age', -1, 'OUT_OF_RANGE'],
    ['no number at all', 'person.age', Number.NaN, 'NOT_A_NUMBER'],
    ['an option that is none', 'danger.adult', ['made-up'], 'UNKNOWN_CHOICE'],
    ['nothing ticked', 'danger.adult', [], 'EMPTY'],
    ['yes to a list', 'danger.adult', true, 'INVALID_MESSAGE'],
    ['a question that is none', 'made.up', true, 'UNKNOWN_QUESTION'],
    ['a name nobody asked for', 'booking.name', 'Anna', 'UNKNOWN_QUESTION'],
  ])('of %s is refused by code and changes nothing', async (_name, questionId, value, code) => {
    const conversation = await PureConversation.begin();
    await conversation.say(STORIES.selfCare);
    const before = conversation.state;
    expect((await conversation.answer(questionId, value)).plan).toMatchObject({ ok: false, code });
    expect(conversation.state).toBe(before);
  });

  it('out of range is told the range', async () => {
    const conversation = await PureConversation.begin();
    await conversation.say(STORIES.selfCare);
    const { plan } = await conversation.answer('person.age', 200);
    expect(!plan.ok && plan.text).toContain('120');
  });

  it('that ticks a danger sign raises the alarm at once', async () => {
    const conversation = await PureConversation.begin();
    await conversation.say(STORIES.selfCare);
    await conversation.answer('person.age', 30);
    const did = await conversation.answer('danger.adult', ['chest-pressure', 'pale-cold-sweaty']);
    expect(did.types.slice(0, 3)).toEqual(['answered', 'raised', 'decided']);
  });

  it('that later words contradict is a conflict: asked once, and until then the worse holds', async () => {
    const conversation = await PureConversation.begin();
    await conversation.say(STORIES.selfCare);
    await conversation.answer('person.age', 30);
    await conversation.answer('danger.adult', 'none');
    const did = await conversation.say('jeg har trykkende smerter i brystet');
    expect(did.types).toContain('raised');
    expect(conversation.state.case.contested).toHaveProperty('chest-pressure');
    expect(conversation.state.question?.questionId).toBe('clarify.chest-pressure');
    await conversation.answer('clarify.chest-pressure', false);
    expect(conversation.state.case.held).toBeDefined();
  });
});

describe('a choice', () => {
  it('that was not offered is refused', async () => {
    const conversation = await PureConversation.begin();
    for (const choice of ['slot:x', 'confirm', 'back', 'door:gp-booking', 'helped:yes', '', '__proto__'])
      expect((await conversation.choose(choice)).plan, choice).toMatchObject({
        ok: false,
        code: 'UNKNOWN_CHOICE',
      });
  });

  it('of a person is never refused, before the first word and after the decision [TR-20]', async () => {
    const conversation = await PureConversation.begin();
    expect((await conversation.choose('person')).types).toEqual(['chosen', 'handed-over', 'asked']);
    const decided = await atBooking();
    expect((await decided.choose('person')).effects).toContainEqual(
      expect.objectContaining({ kind: 'queue' }),
    );
  });

  it('of a visit shows free slots; of a slot holds it and asks what is missing', async () => {
    const conversation = await atBooking();
    const offered = await conversation.choose('door:gp-booking');
    expect(offered.types).toEqual(['chosen', 'slots-offered']);
    const { held } = await withHeldSlot();
    expect(held.types).toEqual(['chosen', 'held', 'asked']);
    expect(held.effects).toEqual([
      expect.objectContaining({ kind: 'hold', until: new Date('2026-12-01T09:10:00Z') }),
    ]);
  });

  it('of a visit where no slot is left brings a person', async () => {
    const conversation = await atBooking();
    conversation.inputs = { ...conversation.inputs, slots: [] };
    const did = await conversation.choose('door:gp-booking');
    expect(did.types).toEqual(['chosen', 'slots-offered', 'handed-over', 'asked']);
  });

  it('to confirm books for the person who was told, and not before all is told', async () => {
    const { conversation, slotId } = await withHeldSlot();
    expect((await conversation.choose('confirm')).plan).toMatchObject({ ok: false });
    await conversation.answer('booking.name', 'Anna Andersen');
    await conversation.answer('booking.birth-date', '24-12-1995');
    await conversation.answer('booking.phone', '12 34 56 78');
    const booked = await conversation.choose('confirm');
    expect(booked.types).toEqual(['chosen', 'booked']);
    expect(booked.effects).toEqual([
      expect.objectContaining({ kind: 'book', slotId, name: 'Anna Andersen', phone: '12 34 56 78' }),
    ]);
    // The secret travels in a fragment, which no server log sees, and is of this clinic.
    expect(booked.messages.at(-1)).toMatchObject({
      status: 'confirmed',
      cancelUrl: expect.stringMatching(/^\/booking#dd000000-.*\.[\w-]{32}$/),
    });
    expect(conversation.state.task).toBeUndefined();
    expect(conversation.state.booking).toMatchObject({ slotId });
  });

  it('of one door leaves the others open, until a slot is kept', async () => {
    const conversation = await atBooking();
    const doors = conversation.state.choices.filter((choice) => choice.startsWith('door:'));
    expect(doors.length).toBeGreaterThan(0);
    await conversation.choose('door:gp-booking');
    expect(conversation.state.choices).toEqual(expect.arrayContaining(doors));
    const [slot] = slots(1);
    await conversation.choose(`slot:${slot?.id}`);
    expect(conversation.state.choices).toEqual(['confirm', 'back']);
  });

  it('to go back gives the slot free', async () => {
    const { conversation, slotId } = await withHeldSlot();
    const did = await conversation.choose('back');
    expect(did.types).toEqual(['chosen', 'hold-ended', 'slots-offered']);
    expect(did.effects).toEqual([{ kind: 'let-go', slotId }]);
    expect(conversation.state.task).toBeUndefined();
  });

  it('to end closes the conversation for all but the giving back of a slot', async () => {
    const { conversation, slotId } = await withHeldSlot();
    expect((await conversation.choose('end')).types).toEqual(['ended']);
    for (const did of [
      await conversation.say('hej'),
      await conversation.answer('person.age', 3),
      await conversation.choose('person'),
      await conversation.withdraw('x'),
    ])
      expect(did.plan).toMatchObject({ ok: false, code: 'ENDED' });
    const expired = await conversation.do({ kind: 'hold-expired', slotId });
    expect(expired.types).toEqual(['hold-ended']);
    expect(expired.effects).toEqual([{ kind: 'let-go', slotId }]);
  });

  it.each([
    ['yes', ['chosen', 'followed-up', 'noticed'], []],
    ['no', ['chosen', 'followed-up', 'handed-over', 'asked'], ['queue']],
    ['worse', ['chosen', 'followed-up', 'routed', 'handed-over', 'asked'], ['queue']],
  ])('of "did it help": %s', async (answer, types, effects) => {
    const conversation = await PureConversation.begin();
    await conversation.say(STORIES.selfCare);
    await conversation.answerAll(ADULT);
    await conversation.choose('door:self-care');
    const did = await conversation.choose(`helped:${answer}`);
    expect(did.types).toEqual(types);
    expect(did.effects.map(({ kind }) => kind)).toEqual(effects);
  });
});

describe('a slot that was lost', () => {
  it('to somebody else is not offered again in the same reply', async () => {
    const { conversation, slotId } = await withHeldSlot();
    const did = await conversation.do({ kind: 'slot-lost', id: 'x', slotId });
    const booking = did.messages.find(({ type }) => type === 'booking');
    expect(booking).toMatchObject({ status: 'taken' });
    expect(booking?.type === 'booking' && booking.slots.map(({ choice }) => choice)).not.toContain(
      `slot:${slotId}`,
    );
    expect(conversation.state.task).toBeUndefined();
  });

  it('to the clock is given free, and offered again', async () => {
    const { conversation, slotId } = await withHeldSlot();
    const did = await conversation.do({ kind: 'hold-expired', slotId });
    expect(did.types).toEqual(['hold-ended', 'slots-offered']);
    expect(did.effects).toEqual([{ kind: 'let-go', slotId }]);
  });

  it('after the patient left the booking is given free in silence', async () => {
    const { conversation, slotId } = await withHeldSlot();
    await conversation.choose('back');
    const did = await conversation.do({ kind: 'hold-expired', slotId });
    expect(did.types).toEqual(['hold-ended']);
    expect(did.effects).toEqual([{ kind: 'let-go', slotId }]);
  });
});

describe('what a booking must be told', () => {
  it.each([
    ['booking.name', '  ', 'EMPTY'],
    ['booking.name', 'unknown', 'EMPTY'],
    ['booking.name', 7, 'INVALID_MESSAGE'],
  ])('%s: %j is refused', async (questionId, value, code) => {
    const { conversation } = await withHeldSlot();
    expect((await conversation.answer(questionId, value)).plan).toMatchObject({ ok: false, code });
  });

  it.each(['i går', '31-02-1990', '1.1.2090', '1890-01-01', '24-12', '2412901234'])(
    'a birth date of %j is refused with an example',
    async (value) => {
      const { conversation } = await withHeldSlot();
      await conversation.answer('booking.name', 'Anna');
      const { plan } = await conversation.answer('booking.birth-date', value);
      expect(plan).toMatchObject({
        ok: false,
        code: 'INVALID_MESSAGE',
        text: expect.stringContaining('24-12-1980'),
      });
    },
  );

  it('can be taken back, is asked again, and is forgotten', async () => {
    const { conversation } = await withHeldSlot();
    await conversation.answer('booking.name', 'Anna');
    await conversation.answer('booking.birth-date', '1996-02-01');
    const { id } = await conversation.answer('booking.phone', '12345678');
    expect(conversation.state.contact).toEqual({ phone: '12345678' });
    const did = await conversation.withdraw(id);
    expect(did.types).toEqual(['withdrawn', 'asked']);
    expect(conversation.state.contact).toEqual({});
    expect((await conversation.choose('confirm')).plan.ok).toBe(false);
    await conversation.answer('booking.phone', '87654321');
    expect((await conversation.choose('confirm')).effects).toContainEqual(
      expect.objectContaining({ phone: '87654321' }),
    );
  });

  it('does not keep a danger from being seen meanwhile', async () => {
    const { conversation } = await withHeldSlot();
    const did = await conversation.say(STORIES.emergency);
    expect(did.types).toEqual(expect.arrayContaining(['raised', 'decided', 'routed']));
  });

  it('is not interrupted by another remark', async () => {
    const { conversation } = await withHeldSlot();
    const did = await conversation.say('tak');
    expect(did.types).not.toContain('asked');
    expect(conversation.state.question?.questionId).toBe('booking.name');
  });
});

describe('a request for a prescription', () => {
  it('is asked what the clinic needs, one thing at a time, and reaches the queue', async () => {
    const conversation = await PureConversation.begin();
    await conversation.say(STORIES.renewal);
    conversation.state = { ...conversation.state, choices: ['door:prescription-renewal'] };
    await conversation.choose('door:prescription-renewal');
    const told = ['Amlodipin 5 mg', 'Test Testesen', '24-12-1980', '12 34 56 78'];
    const asked: (string | undefined)[] = [];
    let did: Did | undefined;
    for (const value of told) {
      asked.push(conversation.state.question?.questionId);
      did = await conversation.answer(conversation.state.question?.questionId ?? '', value);
    }
    expect(asked).toEqual(['renewal.medicine', 'renewal.name', 'renewal.birth-date', 'renewal.phone']);
    expect(did?.messages.at(-1)).toMatchObject({ type: 'notice', kind: 'request' });
    expect(did?.effects).toMatchObject([{ kind: 'queue', reason: 'renewal' }]);
    expect(conversation.state.question).toBeUndefined();
  });
});

describe('what is not so after all', () => {
  it.each([
    ['da', 'jeg har ondt i halsen', 'jeg har alligevel ikke ondt i halsen', 'det ikke passer: ondt i halsen'],
    ['da', 'jeg har ondt i halsen', 'jeg har ikke ondt i halsen alligevel', 'det ikke passer: ondt i halsen'],
    ['en', 'I have a sore throat', 'I do not have a sore throat after all', 'this is not so: sore throat'],
    ['da', 'jeg har ondt i halsen og hoster', 'jeg hoster ikke alligevel', 'Du har ikke: hoste'],
  ] as const)('in %s, %s: %s', async (locale, first, then, said) => {
    const conversation = await PureConversation.begin({}, locale);
    await conversation.say(first);
    const did = await conversation.say(then);
    const summary = did.messages.find(({ type }) => type === 'summary');
    expect(summary?.text).toContain(said);
    expect(summary?.type === 'summary' && summary.items[0]?.state).toBe('absent');
  });

  it('says nothing of the kind about what is still so', async () => {
    const conversation = await PureConversation.begin();
    await conversation.say('jeg har ondt i halsen');
    for (const text of [
      'jeg har ondt i halsen og kan ikke sove',
      'jeg har ikke feber',
      'det er ikke blevet bedre',
    ])
      expect((await conversation.say(text)).messages.map((one) => one.text).join()).not.toContain('passer');
  });
});

describe('taking back', () => {
  it('within ten seconds undoes what was understood [UX-25]', async () => {
    const conversation = await PureConversation.begin();
    const before = conversation.state.case;
    const { id } = await conversation.say(STORIES.selfCare);
    conversation.later(10);
    const did = await conversation.withdraw(id);
    expect(did.types).toEqual(['withdrawn', 'noticed']);
    expect(conversation.state.case.findings).toEqual(before.findings);
    expect(conversation.state.case.complaints).toEqual([]);
    // Neither the summary nor the question of the words that are gone stays.
    expect(did.messages.at(-1)).toMatchObject({ type: 'summary', items: [] });
    expect(did.messages.at(-1)?.text).toContain('Skriv med dine egne ord, hvad der er galt');
    expect(conversation.state.question).toBeUndefined();
  });

  it('of one of two messages says anew what is left, and asks anew', async () => {
    const conversation = await PureConversation.begin();
    await conversation.say('jeg har feber');
    const { id } = await conversation.say('jeg har hoste');
    const did = await conversation.withdraw(id);
    expect(did.types).toEqual(['withdrawn', 'noticed', 'asked']);
    const summary = did.messages.find(({ type }) => type === 'summary');
    expect(summary?.text).toContain('feber');
    expect(summary?.text).not.toContain('hoste');
  });

  it('of an answer asks that question again', async () => {
    const conversation = await PureConversation.begin();
    await conversation.say(STORIES.selfCare);
    const { id } = await conversation.answer('person.age', 30);
    const did = await conversation.withdraw(id);
    expect(did.types).toEqual(['withdrawn', 'asked']);
    expect(conversation.state.question?.questionId).toBe('person.age');
  });

  it.each([
    ['after eleven seconds', 11, 0, 'TOO_LATE'],
    ['twice', 0, 1, 'NOT_FOUND'],
  ])('%s is refused', async (_name, seconds, times, code) => {
    const conversation = await PureConversation.begin();
    const { id } = await conversation.say(STORIES.selfCare);
    conversation.later(seconds);
    for (let n = 0; n < times; n++) await conversation.withdraw(id);
    expect((await conversation.withdraw(id)).plan).toMatchObject({ ok: false, code });
  });

  it('never unsays a red flag: 112 stays, and so does the decision', async () => {
    const conversation = await PureConversation.begin();
    const { id } = await conversation.say(STORIES.emergency);
    const did = await conversation.withdraw(id);
    expect(did.plan.ok).toBe(true);
    expect(did.messages[0]?.text).toContain('ringe');
    expect(conversation.state.case.held?.urgency).toBe('emergency');
    await conversation.say(STORIES.selfCare);
    await conversation.answerAll(ADULT);
    expect(conversation.state.decision?.decision.urgency).toBe('emergency');
  });

  it('that leads to a decision for a person puts the case in the queue', async () => {
    const conversation = await PureConversation.begin({ clinic: aClinic({ stage: 'shadow' }) });
    await conversation.say(STORIES.selfCare);
    for (;;) {
      const { questionId } = conversation.state.question as { questionId: string };
      const fork = conversation.fork();
      const more = await fork.say('og det svier når jeg tisser');
      await fork.answer(questionId, usualAnswer(conversation, questionId));
      const did = await fork.withdraw(more.id);
      if (did.types.includes('decided')) {
        expect(did.effects).toContainEqual(expect.objectContaining({ kind: 'queue' }));
        break;
      }
      await conversation.answer(questionId, usualAnswer(conversation, questionId));
    }
  });
});

describe('a fault of the engine', () => {
  it('keeps what was written, shows every number, and brings a person [TR-53]', async () => {
    const conversation = await PureConversation.begin();
    const did = await conversation.do({ kind: 'fault', id: 'x', text: 'ondt\u0000 i maven', fault: 'f-1' });
    expect(did.types).toEqual(['said', 'noticed', 'routed', 'handed-over', 'asked']);
    expect(did.effects).toContainEqual(expect.objectContaining({ kind: 'queue', urgency: 'now' }));
    const doors = did.messages.find(({ type }) => type === 'doors');
    expect(doors?.type === 'doors' && doors.doors.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['call-112', 'gp-acute', 'human-triage']),
    );
    expect(did.messages.map(({ text }) => text).join()).not.toContain('f-1');
  });
});

describe('who a person has answered', () => {
  it('and writes again is read by a person again', async () => {
    const conversation = await PureConversation.begin({ clinic: aClinic({ stage: 'shadow' }) });
    await conversation.say(STORIES.selfCare);
    await conversation.answerAll(ADULT);
    const staff = { staffId: 's', role: 'nurse', firstName: 'Mette' } as const;
    conversation.take({
      ok: true,
      events: [{ type: 'resolved', facts: { staff, outcome: 'done' } }],
      effects: [],
    });
    const did = await conversation.say('det er ikke bedre');
    expect(did.types).toContain('handed-over');
    expect(did.effects).toContainEqual(expect.objectContaining({ kind: 'queue' }));
  });
});

describe('following up', () => {
  it('asks once, and brings a person when nobody answers', async () => {
    const conversation = await PureConversation.begin();
    await conversation.say(STORIES.selfCare);
    const decided = await conversation.answerAll(ADULT);
    expect(decided?.effects).toEqual([expect.objectContaining({ kind: 'later', what: 'check-in' })]);
    const asked = conversation.take(checkIn(conversation.state, conversation.inputs));
    expect(asked.messages[0]).toMatchObject({ kind: 'check-in', choices: expect.any(Array) });
    expect(asked.effects).toEqual([expect.objectContaining({ kind: 'later', what: 'check-in-silent' })]);
    const silent = conversation.take(silentAfterCheckIn(conversation.state, conversation.inputs));
    expect(silent.effects).toEqual([expect.objectContaining({ kind: 'queue', reason: 'check-in' })]);
  });

  it('leaves whoever answered alone', async () => {
    const conversation = await PureConversation.begin();
    await conversation.say(STORIES.selfCare);
    await conversation.answerAll(ADULT);
    conversation.take(checkIn(conversation.state, conversation.inputs));
    await conversation.choose('helped:yes');
    const silent = conversation.take(silentAfterCheckIn(conversation.state, conversation.inputs));
    expect(silent.effects).toEqual([]);
    expect(silent.messages).toEqual([]);
  });

  it('shows every number again to whom nobody has claimed [TR-47]', async () => {
    const conversation = await PureConversation.begin();
    await conversation.say(STORIES.emergency);
    const did = conversation.take(unanswered(conversation.state, conversation.inputs, 'emergency'));
    expect(did.messages.map(({ type }) => type)).toEqual(['notice', 'doors']);
  });
});

describe('folding', () => {
  it.each(Object.entries(STORIES))('%s: state is the events and nothing else', async (_name, text) => {
    const conversation = await PureConversation.begin();
    await conversation.say(text);
    await conversation.answerAll(ADULT);
    let again = emptyConversation(conversation.state.id, conversation.state.clinicId);
    for (const event of conversation.events) again = fold(content, again, event);
    expect(again).toEqual(conversation.state);
  });

  it.each(Object.entries(STORIES))('%s: leaves the case as the turn left it', async (_name, text) => {
    const conversation = await PureConversation.begin();
    const turned = await turn(content, conversation.state.case, { say: text });
    await conversation.say(text);
    if (!turned.ok) throw new Error(turned.refusal);
    // Which complaints are active is computed anew in every turn.
    expect({ ...conversation.state.case, complaints: [] }).toEqual({ ...turned.state, complaints: [] });
  });

  it('does not change what it is given', async () => {
    const conversation = await PureConversation.begin();
    await conversation.say(STORIES.urine);
    const before = structuredClone(conversation.state);
    const { state } = conversation;
    await conversation.answerAll(ADULT);
    expect(state).toEqual(before);
  });
});

/** The answer that says no, or *ved ikke*. */
function usualAnswer(conversation: PureConversation, questionId: string) {
  const named = ADULT[questionId as keyof typeof ADULT];
  if (named !== undefined) return named;
  const asked = conversation.events.findLast(({ type }) => type === 'asked')?.message;
  const kind = asked?.type === 'question' ? asked.answerType : 'text';
  return kind === 'yes-no' ? false : kind === 'any-of' ? 'none' : 'unknown';
}
