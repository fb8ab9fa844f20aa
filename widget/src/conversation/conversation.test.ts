import { describe, expect, it } from 'vitest';
import { clinician, mine, notice, own, question } from '../testing/messages.ts';
import { type Action, emptyState, lastSeq, reduce, type State } from './conversation.ts';

const after = (...actions: Action[]): State => actions.reduce(reduce, emptyState);
const received = (...messages: Parameters<typeof notice>[0][]): Action[] =>
  messages.map((seq) => ({ type: 'received', message: notice(seq) }));
const refusal = { code: 'INTERNAL', text: 'Noget gik galt hos os.' } as const;

describe('receiving', () => {
  it('[TR-38] takes each message once, whatever is sent again', () => {
    const state = after(...received(1, 2, 2, 1, 3));
    expect(state.messages.map(({ seq }) => seq)).toEqual([1, 2, 3]);
  });

  it('[TR-39] puts a late message where it belongs, and resumes after the last', () => {
    const state = after(...received(1, 5, 3));
    expect(state.messages.map(({ seq }) => seq)).toEqual([1, 3, 5]);
    expect(lastSeq(state)).toBe(5);
  });

  it('shows an error although it bears the seq of another event', () => {
    const error = { ...notice(1), type: 'error', code: 'X', text: 'Prøv igen.' } as const;
    const state = after(...received(1), { type: 'received', message: error });
    expect(state.messages).toHaveLength(1);
    expect(state.problem?.text).toBe('Prøv igen.');
  });
});

describe('sending', () => {
  const sent: Action = { type: 'sent', mine: mine('a', { text: 'Ondt i halsen' }) };

  it('empties the composer only when the words are on their way', () => {
    const state = after({ type: 'wrote', text: 'Ondt i halsen' }, sent);
    expect(state.draft).toBe('');
    expect(state.mine).toMatchObject([{ id: 'a', state: 'waiting', undoable: false }]);
  });

  it('[UX-25] can take back what was accepted, until its seconds are over', () => {
    const accepted = after(sent, { type: 'accepted', id: 'a' });
    expect(accepted.mine[0]).toMatchObject({ state: 'accepted', undoable: true });
    expect(reduce(accepted, { type: 'undo-over', id: 'a' }).mine[0]).toMatchObject({ undoable: false });
  });

  it('a choice cannot be taken back', () => {
    const choice: Action = { type: 'sent', mine: mine('a', { kind: 'choose', choice: 'person' }) };
    expect(after(choice, { type: 'accepted', id: 'a' }).mine[0]).toMatchObject({ undoable: false });
  });

  it('[UX-27] gives refused words back before what was written since', () => {
    const state = after(sent, { type: 'wrote', text: 'og feber' }, { type: 'refused', id: 'a', refusal });
    expect(state.draft).toBe('Ondt i halsen\nog feber');
    expect(state.problem).toEqual({ about: 'composer', text: refusal.text });
    expect(state.mine).toEqual([]);
  });

  it('[UX-27] keeps a refused answer with its question', () => {
    const answer = mine('b', { kind: 'answer', questionId: 'age', value: 200 });
    const state = after(
      { type: 'received', message: question(1, 'age') },
      { type: 'sent', mine: answer },
      { type: 'refused', id: 'b', refusal },
    );
    expect(state.problem).toEqual({ about: { questionId: 'age' }, text: refusal.text, value: 200 });
    expect(state.reopened).toBeUndefined();
  });

  it('opens an earlier question again whose new answer was refused', () => {
    const answer = mine('b', { kind: 'answer', questionId: 'age', value: 200 });
    const state = after(
      { type: 'received', message: question(1, 'age') },
      { type: 'received', message: question(2, 'sex') },
      { type: 'sent', mine: answer },
      { type: 'refused', id: 'b', refusal },
    );
    expect(state.reopened).toBe('age');
  });

  it('a refusal of something already cleared changes nothing', () => {
    expect(after({ type: 'refused', id: 'gone', refusal })).toEqual(emptyState);
  });
});

describe('taking back', () => {
  const withdrawal = mine('w', { kind: 'withdraw', messageId: 'a' });
  const before: Action[] = [
    { type: 'sent', mine: mine('a') },
    { type: 'received', message: own(1, 'a') },
    { type: 'accepted', id: 'a' },
    { type: 'sent', mine: withdrawal },
  ];

  it('strikes the words out once the server has taken them back', () => {
    const state = after(...before, { type: 'accepted', id: 'w' });
    expect(state.messages).toMatchObject([{ messageId: 'a', withdrawn: true }]);
  });

  it('says so when it is too late, and offers it no more', () => {
    const state = after(...before, {
      type: 'refused',
      id: 'w',
      refusal: { code: 'TOO_LATE', text: 'Det er for sent.' },
    });
    expect(state.messages[0]).not.toHaveProperty('withdrawn');
    expect(state.mine).toMatchObject([{ id: 'a', undoable: false }]);
    expect(state.problem?.text).toBe('Det er for sent.');
  });
});

describe('waiting', () => {
  it('[UX-13] an answer is on its way only while something is', () => {
    expect(after({ type: 'slow' }).slow).toBe(false);
    const slow = after({ type: 'sent', mine: mine('a') }, { type: 'slow' });
    expect(slow.slow).toBe(true);
    expect(reduce(slow, { type: 'received', message: clinician(3) }).slow).toBe(false);
    expect(reduce(slow, { type: 'accepted', id: 'a' }).slow).toBe(false);
  });
});

it('[UX-29] clearing leaves nothing', () => {
  const state = after(
    ...received(1),
    { type: 'began', locale: 'en', resuming: false },
    { type: 'sent', mine: mine('a') },
    { type: 'wrote', text: 'Ondt' },
    { type: 'network', network: 'online' },
    { type: 'cleared' },
  );
  expect(state).toEqual(emptyState);
});
