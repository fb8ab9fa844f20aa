import type { ServerMessage } from '@fordoer/protocol';
import { describe, expect, it } from 'vitest';
import { alarm, clinician, decision, doors, mine, notice, own, question } from '../testing/messages.ts';
import { emptyState, type State } from './conversation.ts';
import { isExplaining } from './explaining.ts';
import { viewOf } from './view.ts';

const view = (messages: State['messages'], more: Partial<State> = {}) =>
  viewOf({ ...emptyState, messages, ...more });
const lines = (messages: State['messages'], more: Partial<State> = {}) =>
  view(messages, more).entries.map((entry) =>
    entry.kind === 'mine' ? entry.text : entry.kind === 'shown' ? entry.message.type : entry.message.text,
  );

describe('what was understood', () => {
  const summary = (seq: number, ...labels: string[]): ServerMessage => ({
    at: '2026-12-01T09:00:00.000Z',
    text: 'Forstået',
    seq,
    type: 'summary',
    items: labels.map((label) => ({ label, state: 'present' })),
  });

  it('stands in the log, and no longer once the words behind it were taken back', () => {
    expect(lines([own(1, 'a'), summary(2, 'hoste')])).toEqual(['Ord a', 'summary']);
    const after = [own(1, 'a'), summary(2, 'hoste'), notice(3, { kind: 'withdrawn' }), summary(4)];
    expect(lines(after)).toEqual(['Ord a', 'notice']);
    expect(lines([...after, summary(5, 'feber')])).toEqual(['Ord a', 'notice', 'summary']);
  });
});

describe('the way out', () => {
  it('is shown from the first message that says so, and stays', () => {
    expect(view([own(1, 'a'), notice(2)]).discreet).toBe(false);
    expect(view([own(1, 'a'), notice(2, { discreet: true }), question(3, 'age')]).discreet).toBe(true);
  });
});

describe('a text in other words', () => {
  const asked = own(2, 'a', { choice: 'explain:age', text: 'Forklar det med andre ord' });
  const wait = notice(3, { kind: 'wait' });

  it('is on its way from the press until anything else is said', () => {
    const pressed = mine('a', { kind: 'choose', choice: 'explain:age' });
    const waits = (messages: State['messages'], more: Partial<State> = {}) =>
      isExplaining({ ...emptyState, messages, ...more });
    expect(waits([question(1, 'age')], { mine: [pressed] })).toBe(true);
    expect(waits([question(1, 'age'), asked, wait])).toBe(true);
    expect(waits([question(1, 'age'), asked, wait, clinician(4)])).toBe(false);
    expect(waits([question(1, 'age'), asked, wait, own(4, 'b')])).toBe(false);
    // Nobody has answered in the queue: another wait.
    expect(waits([own(2, 'a', { choice: 'person' }), wait])).toBe(false);
  });

  it('is offered for the newest decision, and no longer when the conversation is over', () => {
    const live = (messages: State['messages']) =>
      view(messages).entries.flatMap((entry) =>
        entry.kind === 'shown' && entry.message.type === 'decision' ? [entry.live] : [],
      );
    const decided = [decision(1), own(2, 'a'), decision(3)];
    expect(live(decided)).toEqual([false, true]);
    expect(live([...decided, { ...notice(4), type: 'closed', reason: 'ended' }])).toEqual([false, false]);
  });
});

describe('the way to a person', () => {
  it('leaves the times on offer standing', () => {
    const slot = { choice: 'slot:1', start: '', end: '', clinician: 'Lone', label: 'kl. 9' };
    const offered: ServerMessage = {
      at: '2026-12-01T09:00:00.000Z',
      text: 'Tider',
      seq: 1,
      type: 'booking',
      status: 'offered',
      slots: [slot],
    };
    const person = notice(2, { choices: [{ id: 'person', label: 'Tal med et menneske' }] });
    const live = view([offered, person]).entries.map((entry) => entry.kind === 'shown' && entry.live);
    expect(live).toEqual([true, true]);
  });
});

describe('the open question', () => {
  it('is the newest one, and stands below the log', () => {
    const messages = [own(1, 'a'), question(2, 'age')];
    expect(view(messages).open).toMatchObject({ question: { questionId: 'age' }, again: false });
    expect(lines(messages)).toEqual(['Ord a']);
  });

  it('enters the log above its answer as soon as that is on its way', () => {
    const answer = mine('b', { kind: 'answer', questionId: 'age', text: '45 år' });
    const messages = [own(1, 'a'), question(2, 'age')];
    expect(view(messages, { mine: [answer] }).open).toBeUndefined();
    expect(lines(messages, { mine: [answer] })).toEqual(['Ord a', 'Spørgsmål age', '45 år']);
  });

  it('[UX-13] every line keeps its key when the server confirms it, so it enters the log once', () => {
    const answer = mine('b', { kind: 'answer', questionId: 'age', text: '45 år' });
    const keys = (messages: State['messages']) =>
      view(messages, { mine: [answer] }).entries.map(({ key }) => key);
    const sending = keys([question(2, 'age')]);
    expect(keys([question(2, 'age'), own(3, 'b', { questionId: 'age' })])).toEqual(sending);
    expect(new Set(sending).size).toBe(sending.length);
  });

  it('stays open through a handover and free text, and shows what was said', () => {
    const messages = [question(1, 'contact.reach'), own(2, 'a'), clinician(3)];
    expect(view(messages).open).toMatchObject({ question: { questionId: 'contact.reach' } });
    expect(lines(messages)).toEqual(['Ord a', 'Tekst']);
  });

  it('stays in sight while it is put in other words, and when that has come', () => {
    const asked = own(2, 'a', { choice: 'explain:age', text: 'Forklar det med andre ord' });
    const wait = notice(3, { kind: 'wait', text: 'Et øjeblik.' });
    const explained: ServerMessage = {
      ...clinician(4),
      from: 'program',
      who: undefined,
      madeBy: 'language-model',
    };
    const all = [question(1, 'age'), asked, wait, explained];
    for (const messages of [all.slice(0, 2), all.slice(0, 3), all])
      expect(view(messages).open).toMatchObject({ question: { questionId: 'age' }, again: false });
    expect(lines(all)).toEqual(['Forklar det med andre ord', 'notice', 'Tekst']);
  });

  it.each([
    ['its answer', own(2, 'b', { questionId: 'age' })],
    ['a decision', decision(2)],
    ['the doors', doors(2, 'person')],
    ['a request that was sent', notice(2, { kind: 'request' })],
    ['the end', { ...notice(2), type: 'closed', reason: 'ended' } as const],
  ])('is closed by %s', (_what, message) => {
    expect(view([question(1, 'age'), message]).open).toBeUndefined();
  });

  it('about the illness is closed by a message that was taken back, and one about how to be reached is not', () => {
    const back = notice(2, { kind: 'withdrawn' });
    expect(view([question(1, 'age'), back]).open).toBeUndefined();
    const reach = question(1, 'contact.reach', { clinical: false });
    expect(view([reach, back]).open).toMatchObject({ question: { questionId: 'contact.reach' } });
  });

  it('comes back when its answer is taken back', () => {
    const messages = [question(1, 'age'), own(2, 'b', { questionId: 'age', withdrawn: true })];
    expect(view(messages).open).toMatchObject({ question: { questionId: 'age' } });
  });

  it('[UX-25] can be an earlier one, with the answer that was given', () => {
    const given = mine('b', { kind: 'answer', questionId: 'age', value: 45, state: 'accepted' });
    const messages = [question(1, 'age'), own(2, 'b', { questionId: 'age' }), question(3, 'sex')];
    expect(view(messages, { mine: [given], reopened: 'age' }).open).toMatchObject({
      question: { questionId: 'age' },
      again: true,
      initial: 45,
    });
  });

  it('[UX-27] shows a refused answer again', () => {
    const problem = { about: { questionId: 'age' }, text: 'Se efter.', value: 200 };
    expect(view([question(1, 'age')], { problem }).open).toMatchObject({ initial: 200 });
  });
});

describe('the log', () => {
  it('tells an answer that was given again under its own question', () => {
    const messages = [
      question(1, 'age'),
      own(2, 'a', { questionId: 'age', text: '45 år' }),
      question(3, 'sex'),
      own(4, 'b', { questionId: 'age', text: '46 år' }),
      question(5, 'sex'),
    ];
    expect(lines(messages)).toEqual(['Spørgsmål age', '45 år', 'Spørgsmål age', '46 år']);
  });

  it('offers to take back only what may still be taken back', () => {
    const undoable = mine('a', { state: 'accepted', undoable: true });
    const entry = (message: ReturnType<typeof own>) => view([message], { mine: [undoable] }).entries[0];
    expect(entry(own(1, 'a'))).toMatchObject({ undo: 'a' });
    expect(entry(own(1, 'a', { withdrawn: true }))).not.toHaveProperty('undo');
  });

  it('[UX-32] shows in order what waits for the network, after what has arrived', () => {
    const waiting = [mine('b'), mine('c')];
    expect(view([own(1, 'a')], { mine: waiting }).entries).toMatchObject([
      { key: 'a', waiting: false },
      { key: 'b', waiting: true },
      { key: 'c', waiting: true },
    ]);
  });

  it('says what to do meanwhile once, when alarm and decision say the same', () => {
    const told = (...messages: State['messages']) =>
      view(messages).entries.find(({ kind }) => kind === 'shown' && messages.length > 0);
    const last = view([own(1, 'a'), alarm(2, 'emergency', '112'), decision(3, { meanwhile: ['Sid ned.'] })]);
    expect(last.entries.at(-1)).toMatchObject({ told: true });
    const later = view([alarm(1, 'emergency', '112'), own(2, 'a'), decision(3, { meanwhile: ['Sid ned.'] })]);
    expect(later.entries.at(-1)).toMatchObject({ told: false });
    expect(told(decision(1, { meanwhile: ['Sid ned.'] }))).toMatchObject({ told: false });
  });
});

describe('what is on offer', () => {
  const live = (messages: State['messages'], more: Partial<State> = {}) =>
    view(messages, more).entries.flatMap((entry) =>
      entry.kind === 'shown' && entry.live ? [entry.message.seq] : [],
    );

  const helped = (seq: number) => notice(seq, { choices: [{ id: 'helped:yes', label: 'Ja' }] });
  const booking = (seq: number, status: 'offered' | 'held' | 'taken', ...choices: string[]) =>
    ({
      ...notice(seq),
      type: 'booking',
      status,
      slots: choices.map((choice) => ({ choice, start: '', end: '', clinician: '', label: choice })),
    }) satisfies ServerMessage;

  it('is what was offered last, and the doors beside it', () => {
    expect(live([doors(1, 'door:self-care'), helped(2), helped(3)])).toEqual([1, 3]);
    expect(live([doors(1, 'door:self-care'), doors(2, 'door:video')])).toEqual([2]);
  });

  it('is over once this client has chosen from it, and on again when it is offered anew', () => {
    const chosen = mine('c', { kind: 'choose', choice: 'slot:1' });
    expect(live([booking(1, 'offered', 'slot:1')], { mine: [chosen] })).toEqual([]);
    const taken = [
      booking(1, 'offered', 'slot:1'),
      own(2, 'c', { choice: 'slot:1' }),
      booking(3, 'taken', 'slot:1'),
    ];
    expect(live(taken, { mine: [{ ...chosen, state: 'accepted' }] })).toEqual([3]);
  });

  it('closes the doors when a slot is kept', () => {
    expect(live([doors(1, 'door:gp-booking'), booking(2, 'offered', 'slot:1')])).toEqual([1, 2]);
    expect(live([doors(1, 'door:gp-booking'), booking(2, 'held')])).toEqual([2]);
  });

  it('is nothing once the conversation has ended', () => {
    expect(live([doors(1, 'door:self-care'), { ...notice(2), type: 'closed', reason: 'ended' }])).toEqual([]);
  });
});

describe('the alarm', () => {
  it('[UX-14] stays in sight whatever is said after it', () => {
    expect(view([alarm(1, 'emergency', '112'), own(2, 'a'), question(3, 'age')]).alarm?.phone).toBe('112');
  });

  it('is the most urgent, and of equals the newest', () => {
    expect(view([alarm(1, 'emergency', '112'), alarm(2, 'now', '1813')]).alarm?.phone).toBe('112');
    expect(view([alarm(1, 'now', '1813'), alarm(2, 'now', '1818')]).alarm?.phone).toBe('1818');
  });
});

describe('the review page', () => {
  const messages = [
    own(1, 'a'),
    question(2, 'age'),
    own(3, 'b', { questionId: 'age', text: '45 år' }),
    question(4, 'booking.name', { clinical: false }),
    own(5, 'c', { questionId: 'booking.name', text: 'Test Testesen' }),
    own(6, 'd', { questionId: 'age', text: '46 år' }),
    own(7, 'e', { choice: 'person' }),
    own(8, 'f', { withdrawn: true }),
  ];

  it('[UX-25] lists each answer once, the newest, and only clinical ones can change', () => {
    expect(view(messages).answered.map(({ text, changeable }) => [text, changeable])).toEqual([
      ['46 år', true],
      ['Test Testesen', false],
    ]);
  });

  it('lists what was written, without choices and what was taken back', () => {
    expect(view(messages).written).toEqual(['Ord a']);
  });
});
