import { describe, expect, it } from 'vitest';
import { type Did, PureConversation, slots } from '../../test/harness/pure.ts';

/** A conversation that keeps a slot, begun with these words. */
async function atName(text: string, locale: 'da' | 'en' = 'da', age = 30) {
  const conversation = await PureConversation.begin({}, locale);
  await conversation.say(text);
  await conversation.answerAll({ 'person.age': age, 'person.sex': 'female' });
  const state = conversation.state;
  conversation.state = {
    ...state,
    choices: [...state.choices, 'door:gp-booking', 'door:prescription-renewal'],
  };
  return conversation;
}
async function keepsSlot(conversation: PureConversation) {
  await conversation.choose('door:gp-booking');
  return conversation.choose(`slot:${slots(1)[0]?.id}`);
}
const asked = (did: Did) => did.messages.findLast((message) => message.type === 'question');
const text = (did: Did) => did.messages.at(-1)?.text;

describe('a visit', () => {
  it.each([
    [
      'Min datter på 4 år har ondt i halsen',
      'Hvad hedder dit barn? Skriv det fulde navn.',
      'Hvornår er dit barn født?',
    ],
    ['Min kone har ondt i halsen', 'Hvad hedder din partner?', 'Hvornår er din partner født?'],
    ['Min mor har ondt i halsen', 'Hvad hedder din mor eller far?', 'Hvornår er din mor eller far født?'],
    [
      'Min nabo har ondt i halsen',
      'Hvad hedder den, tiden er til?',
      'Hvad er fødselsdatoen for den, tiden er til?',
    ],
  ])('for somebody else asks for that person: %s', async (said, name, born) => {
    const conversation = await atName(said);
    const first = asked(await keepsSlot(conversation));
    expect(first?.text).toContain(name);
    // A browser would fill in the writer's own name and birthday.
    expect(first?.autocomplete).toBe('off');
    const second = asked(await conversation.answer('booking.name', 'Ida Andersen'));
    expect(second?.text).toContain(born);
    expect(second?.why).not.toContain('finder dig');
    expect(second?.autocomplete).toBe('off');
  });

  it('in English asks for that person too', async () => {
    const conversation = await atName('My daughter, 4 years old, has a sore throat', 'en');
    expect(asked(await keepsSlot(conversation))?.text).toBe('What is the full name of your child?');
    expect(asked(await conversation.answer('booking.name', 'Ida Andersen'))?.text).toContain(
      'When was your child born?',
    );
  });

  it('for a child is booked in the child’s name, with the writer’s phone', async () => {
    const conversation = await atName('Min datter på 4 år har ondt i halsen');
    await keepsSlot(conversation);
    await conversation.answer('booking.name', 'Ida Andersen');
    const phone = asked(await conversation.answer('booking.birth-date', '1. maj 22'));
    expect(phone).toMatchObject({
      text: 'Hvilket telefonnummer kan klinikken ringe til dig på?',
      autocomplete: 'tel',
    });
    const confirm = await conversation.answer('booking.phone', '12345678');
    expect(text(confirm)).toContain('til Ida Andersen, født 1. maj 2022?');
    const booked = await conversation.choose('confirm');
    expect(text(booked)).toContain('Ida Andersen har tid');
    expect(booked.effects).toContainEqual(
      expect.objectContaining({ name: 'Ida Andersen', birthDate: '2022-05-01', phone: '12345678' }),
    );
  });

  it('that turns out to be for a child asks anew whose name it is', async () => {
    const conversation = await atName('Jeg har ondt i halsen');
    await keepsSlot(conversation);
    expect(asked(await conversation.say('det er til min søn'))?.text).toContain('Hvad hedder dit barn?');
  });

  it('for oneself asks as before', async () => {
    const conversation = await atName('Jeg har ondt i halsen');
    expect(asked(await keepsSlot(conversation))).toMatchObject({
      text: 'Hvad er dit fulde navn?',
      autocomplete: 'name',
    });
  });
});

describe('a prescription', () => {
  it('for a partner asks for the partner’s name and birth date, and says back whose it is', async () => {
    const conversation = await atName('Min mand skal have fornyet sin recept');
    await conversation.choose('door:prescription-renewal');
    const name = asked(await conversation.answer('renewal.medicine', 'Amlodipin 5 mg'));
    expect(name?.text).toContain('Hvad hedder din partner?');
    expect(asked(await conversation.answer('renewal.name', 'Per Hansen'))?.text).toContain(
      'Hvornår er din partner født?',
    );
    await conversation.answer('renewal.birth-date', '12.12.95');
    const sent = await conversation.answer('renewal.phone', '12345678');
    expect(text(sent)).toContain('til Per Hansen, født 12. december 1995, er sendt');
  });
});

describe('a birth date', () => {
  const atDate = async (age: number) => {
    const conversation = await atName('Det svier når jeg tisser', 'da', age);
    await keepsSlot(conversation);
    await conversation.answer('booking.name', 'Anna Andersen');
    return conversation;
  };

  it('is kept in ISO, shown as written, and read back in words', async () => {
    const conversation = await atDate(30);
    const did = await conversation.answer('booking.birth-date', '12.12.95');
    expect(did.messages[0]?.text).toBe('12.12.95');
    expect(conversation.state.task?.told['booking.birth-date']).toBe('1995-12-12');
    expect(asked(did)?.questionId).toBe('booking.phone');
    expect(text(await conversation.answer('booking.phone', '12345678'))).toContain('født 12. december 1995');
  });

  it('that does not fit the age that was told is asked about once', async () => {
    const conversation = await atDate(30);
    const check = asked(await conversation.answer('booking.birth-date', '12-12-1970'));
    expect(check).toMatchObject({
      answerType: 'yes-no',
      text: 'Du skrev før, at alderen er 30 år. Med fødselsdatoen 12. december 1970 er alderen 55 år. Er fødselsdatoen rigtig?',
    });
    const right = check?.questionId ?? '';
    expect((await conversation.answer(right, 'ja')).plan.ok).toBe(false);
    expect(asked(await conversation.answer(right, false))?.questionId).toBe('booking.birth-date');
    expect(asked(await conversation.answer('booking.birth-date', '12-12-1971'))?.questionId).toBe(
      'booking.phone',
    );
  });

  it('that shows another age is judged by: advice that changes takes the place of the booking', async () => {
    const conversation = await atDate(30);
    await conversation.answer('booking.birth-date', '01-03-2012');
    const did = await conversation.answer('booking.birth-date-right', true);
    expect(did.messages.map((message) => message.text)).toContainEqual(
      expect.stringContaining('Så er alderen 14 år.'),
    );
    expect(conversation.state.case.findings['age-years']?.value).toBe(14);
    expect(did.types).toContain('hold-ended');
    expect(did.effects).toContainEqual(expect.objectContaining({ kind: 'let-go' }));
    expect(did.types.some((type) => type === 'asked' || type === 'decided')).toBe(true);
    expect(asked(did)?.questionId ?? '').not.toMatch(/^booking/);
  });

  it('that is right although the age was not goes on where it changes nothing', async () => {
    const conversation = await atDate(30);
    await conversation.answer('booking.birth-date', '12-12-1970');
    const did = await conversation.answer('booking.birth-date-right', true);
    expect(did.messages[0]?.text).toBe('Ja');
    expect(asked(did)?.questionId).toBe('booking.phone');
    await conversation.answer('booking.phone', '12345678');
    expect((await conversation.choose('confirm')).effects).toContainEqual(
      expect.objectContaining({ birthDate: '1970-12-12' }),
    );
  });

  it('that is a CPR number is refused, and on no record', async () => {
    const conversation = await atDate(30);
    const { plan } = await conversation.answer('booking.birth-date', '121295-1234');
    expect(plan).toMatchObject({ ok: false, text: expect.stringContaining('Skriv kun fødselsdatoen') });
    expect(JSON.stringify(conversation.events)).not.toContain('121295');
  });
});
