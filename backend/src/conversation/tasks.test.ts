import { describe, expect, it } from 'vitest';
import { PureConversation } from '../../test/harness/pure.ts';
import { takeTold } from './tasks.ts';

const { state, inputs } = await PureConversation.begin();
const taken = (questionId: string, value: unknown) => takeTold(questionId, value, state, inputs.now);
const refused = (questionId: string, value: unknown) => {
  const told = taken(questionId, value);
  return told.ok ? undefined : told.code;
};

describe('a phone number', () => {
  it.each(['12345678', '12 34 56 78', '+45 12 34 56 78', '0046 70 123 45 67', '112-345-678'])(
    '%j is taken',
    (text) => {
      expect(refused('booking.phone', text)).toBeUndefined();
    },
  );

  it.each(['112', 'ring bare', '12345', '+', '1'.repeat(30), '12 34 56 78 eller mail'])(
    '%j is not',
    (text) => {
      expect(refused('booking.phone', text)).toBe('INVALID_MESSAGE');
    },
  );
});

describe('a name', () => {
  it.each([
    ['Åse Ærø-Nielsen', undefined],
    ['李', undefined],
    ['   ', 'EMPTY'],
    ['x'.repeat(201), 'TOO_LONG'],
    [7, 'INVALID_MESSAGE'],
    [['Anna'], 'INVALID_MESSAGE'],
  ])('%j: %s', (value, refusal) => {
    expect(refused('booking.name', value)).toBe(refusal);
  });
});

describe('what is no name', () => {
  it.each(['😀', 'x', '1234', '---', 'x1', '!?'])('%j is refused kindly', (value) => {
    expect(taken('booking.name', value)).toEqual({
      ok: false,
      code: 'INVALID_MESSAGE',
      text: 'Det ligner ikke et navn. Skriv fornavn og efternavn med bogstaver.',
    });
    expect(refused('renewal.name', value)).toBe('INVALID_MESSAGE');
  });

  it.each(['Bo', 'محمد', '김', 'Ngô Bảo', 'Иван', "O'Neill"])('%j is one', (value) => {
    expect(refused('booking.name', value)).toBeUndefined();
  });
});

describe('a CPR number', () => {
  it.each([
    ['booking.birth-date', '121295-1234'],
    ['booking.birth-date', '1212951234'],
    ['booking.birth-date', '12.12.95-1234'],
    ['renewal.birth-date', '121295 1234'],
    ['booking.name', 'Anna Andersen 121295-1234'],
    ['renewal.medicine', 'Amlodipin, cpr 1212951234'],
    ['booking.phone', '121295-1234'],
    ['contact.reach', '121295-1234'],
  ])('as %s is refused kindly: %s', (questionId, value) => {
    const told = taken(questionId, value);
    expect(told).toMatchObject({
      ok: false,
      text: expect.stringContaining('CPR-nummeret skal ikke stå her'),
    });
    expect(JSON.stringify(told)).not.toContain('1234');
  });
});
