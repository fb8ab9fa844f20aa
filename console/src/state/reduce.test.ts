import { describe, expect, it } from 'vitest';
import { idOf, item, queue, said, session, urgent, view } from '../../test/examples.ts';
import { type Action, reduce } from './reduce.ts';
import { initialState, type State } from './state.ts';

const run = (actions: Action[], from: State = initialState): State => actions.reduce(reduce, from);
const signedIn: Action = { type: 'signed-in', session: session() };
const arrives = (...items: ReturnType<typeof item>[]): Action => ({ type: 'queue', queue: queue(...items) });
const opened = run([
  signedIn,
  arrives(item(1), item(2)),
  { type: 'opened', conversationId: idOf(1) },
  { type: 'viewed', view: view(item(1)) },
]);
const writes = (reply: string): Action => ({ type: 'drafted', conversationId: idOf(1), drafts: { reply } });
const sends = (id: string, text: string): Action => ({
  type: 'sent',
  sending: { id, conversationId: idOf(1), event: 'say', text },
});

describe('[UX-35] the queue', () => {
  it('never moves the row under the hands, and lets the new ones in when asked', () => {
    const held = run([
      signedIn,
      arrives(item(1)),
      { type: 'hands', on: true },
      arrives(urgent(2, 'emergency'), item(1)),
    ]);
    expect(held.rows.map((row) => row.item.conversationId)).toEqual([idOf(1)]);
    expect(held.arrived.map(({ conversationId }) => conversationId)).toEqual([idOf(2)]);
    const letIn = reduce(held, { type: 'let-in' });
    expect(letIn.rows.map((row) => row.item.conversationId)).toEqual([idOf(2), idOf(1)]);
    expect(letIn).toMatchObject({ arrived: [], selected: idOf(2), hands: true });
  });

  it('takes the server’s order as soon as hands are off, and keeps the selection', () => {
    const state = run([
      signedIn,
      arrives(item(1)),
      { type: 'hands', on: true },
      { type: 'selected', conversationId: idOf(1) },
      arrives(item(2), item(1)),
      { type: 'hands', on: false },
    ]);
    expect(state.rows.map((row) => row.item.conversationId)).toEqual([idOf(2), idOf(1)]);
    expect(state.selected).toBe(idOf(1));
  });
});

describe('the open case', () => {
  it('keeps messages that came while its summary was read again', () => {
    const late: Action = {
      type: 'case',
      conversationId: idOf(1),
      messages: [said(3, 'patient', 'og nu feber')],
    };
    const state = run([late, { type: 'viewed', view: view(item(1)) }], opened);
    expect(state.open?.view?.messages.map(({ seq }) => seq)).toEqual([1, 2, 3]);
  });

  it('ignores what arrives about another case', () => {
    const other: Action = { type: 'case', conversationId: idOf(2), messages: [said(3, 'patient', 'hej')] };
    expect(reduce(opened, other)).toEqual(opened);
  });

  it('shows who else looks', () => {
    const viewers = [{ role: 'doctor' as const, firstName: 'Anders' }];
    const state = reduce(opened, { type: 'presence', conversationId: idOf(1), viewers });
    expect(state.open?.view?.viewers).toEqual(viewers);
  });
});

describe('[UX-39] a reply', () => {
  it('leaves the composer when sent and is gone when accepted', () => {
    const sent = run([writes('Hej'), sends('a', 'Hej')], opened);
    expect(sent.drafts[idOf(1)]?.reply).toBe('');
    expect(sent.sending.map(({ text }) => text)).toEqual(['Hej']);
    expect(reduce(sent, { type: 'answered', id: 'a' }).sending).toEqual([]);
  });

  it('refused as stale comes back before what was begun since, and marks what is new', () => {
    const state = run(
      [
        writes('Hej'),
        sends('a', 'Hej'),
        writes('Og en ting'),
        { type: 'refused', id: 'a', problem: 'STALE', seen: 2 },
      ],
      opened,
    );
    expect(state.drafts[idOf(1)]?.reply).toBe('Hej\nOg en ting');
    expect(state.open).toMatchObject({ problem: 'STALE', newSince: 2 });
  });

  it('the next one that is accepted takes the mark away', () => {
    const state = run(
      [
        sends('a', 'Hej'),
        { type: 'refused', id: 'a', problem: 'STALE', seen: 2 },
        sends('b', 'Hej'),
        { type: 'answered', id: 'b' },
      ],
      opened,
    );
    expect(state.open?.newSince).toBeUndefined();
    expect(state.open?.problem).toBeUndefined();
  });

  it('refused after the case was left is told in the queue, and in the case when it is opened again', () => {
    const left = run(
      [sends('a', 'Hej'), { type: 'closed' }, { type: 'refused', id: 'a', problem: 'UNAVAILABLE' }],
      opened,
    );
    expect(left.failed).toEqual({ conversationId: idOf(1), problem: 'UNAVAILABLE' });
    const back = reduce(left, { type: 'opened', conversationId: idOf(1) });
    expect(back.failed).toBeUndefined();
    expect(back.open?.problem).toBe('UNAVAILABLE');
    expect(back.drafts[idOf(1)]?.reply).toBe('Hej');
  });
});

describe('a decision', () => {
  const resolve = { id: 'a', conversationId: idOf(1), outcome: 'confirm' as const };

  it('waits, and is interrupted by new words of the patient', () => {
    const waiting = reduce(opened, { type: 'deciding', resolve });
    expect(waiting.deciding).toEqual(resolve);
    const stopped = reduce(waiting, { type: 'interrupted' });
    expect(stopped.deciding).toBeUndefined();
    expect(stopped.open?.problem).toBe('INTERRUPTED');
  });

  it('once accepted says so, and its message to the patient is no draft any more', () => {
    const state = run(
      [
        { type: 'drafted', conversationId: idOf(1), drafts: { decision: 'Kom kl. 10' } },
        { type: 'sent', sending: { id: 'a', conversationId: idOf(1), event: 'resolve' } },
        { type: 'answered', id: 'a', outcome: 'confirm' },
      ],
      opened,
    );
    expect(state.open?.resolved).toBe('confirm');
    expect(state.drafts[idOf(1)]?.decision).toBe('');
  });
});

describe('a session', () => {
  it('that ran out hides nothing for good: the same person finds their draft again', () => {
    const state = run([writes('Hej'), { type: 'expired' }, signedIn], opened);
    expect(state).toMatchObject({ expired: false, open: { conversationId: idOf(1) } });
    expect(state.drafts[idOf(1)]?.reply).toBe('Hej');
  });

  it('of somebody else begins clean', () => {
    const other: Action = { type: 'signed-in', session: session({ firstName: 'Anders' }) };
    const state = run([writes('Hej'), { type: 'expired' }, other], opened);
    expect(state.open).toBeUndefined();
    expect(state.drafts).toEqual({});
  });

  it('that was ended leaves nothing behind', () => {
    expect(reduce(opened, { type: 'signed-out' })).toEqual(initialState);
  });
});
