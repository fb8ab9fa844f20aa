import { describe, expect, it } from 'vitest';
import { COLLEAGUE, item, ME, said, session, view } from '../../test/examples.ts';
import { changesSummary, holder, mergeMessages, messageWith, numberedMessages } from './read.ts';

describe('messages', () => {
  it('are joined by seq, in order, each once, the newer telling counting', () => {
    const withdrawn = { ...said(2, 'patient', 'b'), withdrawn: true } as ReturnType<typeof said>;
    const merged = mergeMessages(
      [said(1, 'patient', 'a'), said(2, 'patient', 'b')],
      [said(3, 'program', 'c'), withdrawn],
    );
    expect(merged.map(({ seq }) => seq)).toEqual([1, 2, 3]);
    expect(merged[1]).toMatchObject({ withdrawn: true });
  });

  it('of the patient change the summary; a colleague’s do not', () => {
    expect(changesSummary([said(1, 'patient', 'a')])).toBe(true);
    expect(changesSummary([said(1, 'clinician', 'a')])).toBe(false);
  });

  it('none at all: what is beside them has changed, and the case is read again', () => {
    expect(changesSummary([])).toBe(true);
  });

  it('of the patient are numbered by their place among their own, and keep it when one is taken back', () => {
    const withdrawn = { ...said(4, 'patient', 'b'), withdrawn: true } as ReturnType<typeof said>;
    const messages = [said(2, 'patient', 'a'), said(3, 'clinician', 'x'), withdrawn, said(9, 'patient', 'c')];
    const numbered = numberedMessages({ messages });
    expect([...numbered.values()].map(({ seq, number }) => [seq, number])).toEqual([
      [2, 1],
      [4, 2],
      [9, 3],
    ]);
    expect(numbered.get(4)?.withdrawn).toBe(true);
  });
});

describe('[UX-36] a quote', () => {
  const messages = [
    said(1, 'program', 'Har du ondt i brystet?'),
    said(2, 'patient', 'Jeg har  Ondt i\nbrystet'),
    said(3, 'patient', 'ikke mere'),
  ];

  it('leads to the patient’s message that holds the words, whatever their case and spacing', () => {
    expect(messageWith('ondt i brystet', { messages })).toBe(2);
  });

  it('leads nowhere when no message of the patient holds it, or there is none', () => {
    expect(messageWith('svimmel', { messages })).toBeUndefined();
    expect(messageWith(undefined, view(item(1)))).toBeUndefined();
    expect(messageWith(' ', { messages })).toBeUndefined();
  });
});

it('a case is mine, a colleague’s, or nobody’s', () => {
  const state = { session: session() };
  expect(holder(state, item(1))).toBe('nobody');
  expect(holder(state, item(1, { claimedBy: { ...COLLEAGUE, staffId: ME } }))).toBe('mine');
  expect(holder(state, item(1, { claimedBy: COLLEAGUE }))).toBe('theirs');
});
