import { describe, expect, it } from 'vitest';
import { idOf, item } from '../../test/examples.ts';
import { arrange, keepSelected, neighbour, type Row } from './arrange.ts';

const rows = (...ns: number[]): Row[] => ns.map((n) => ({ item: item(n), gone: false }));
const items = (...ns: number[]) => ns.map((n) => item(n));
const numbers = (of: { conversationId: string }[]) =>
  of.map(({ conversationId }) => Number(conversationId.slice(-4)));
const shown = (of: Row[]) => numbers(of.map((row) => row.item));

describe('[UX-35] the order on screen', () => {
  it('is the server’s while nobody’s hands are on the list', () => {
    const arranged = arrange(rows(1, 2, 3), items(4, 2, 1), false);
    expect(shown(arranged.rows)).toEqual([4, 2, 1]);
    expect(arranged.arrived).toEqual([]);
  });

  it('stays under somebody’s hands: what belongs above waits, most urgent first', () => {
    const arranged = arrange(rows(1, 2, 3), items(8, 1, 9, 2, 3), true);
    expect(shown(arranged.rows)).toEqual([1, 2, 3]);
    expect(numbers(arranged.arrived)).toEqual([8, 9]);
  });

  it('takes in at once what belongs below every row', () => {
    const arranged = arrange(rows(1, 2), items(9, 1, 2, 3, 4), true);
    expect(shown(arranged.rows)).toEqual([1, 2, 3, 4]);
    expect(numbers(arranged.arrived)).toEqual([9]);
  });

  it('keeps a row that left in its place, marked, and tells changes where they are', () => {
    const changed = item(2, { urgency: 'emergency' });
    const arranged = arrange(rows(1, 2, 3), [changed, item(3)], true);
    expect(shown(arranged.rows)).toEqual([1, 2, 3]);
    expect(arranged.rows.map(({ gone }) => gone)).toEqual([true, false, false]);
    expect(arranged.rows[1]?.item.urgency).toBe('emergency');
  });

  it('shows a first queue whole, hands or not', () => {
    expect(shown(arrange([], items(1, 2), true).rows)).toEqual([1, 2]);
  });

  it('shows all that waits once hands are off', () => {
    const held = arrange(rows(1, 2), items(9, 1, 2), true);
    const freed = arrange(held.rows, items(9, 1, 2), false);
    expect(shown(freed.rows)).toEqual([9, 1, 2]);
  });
});

describe('moving along', () => {
  it.each([
    [undefined, 1, 1],
    [1, -1, 1],
    [1, 1, 2],
    [3, 1, 3],
  ] as const)('from %s by %d comes to %d', (from, step, to) => {
    expect(neighbour(rows(1, 2, 3), from && idOf(from), step)).toBe(idOf(to));
  });

  it('has nowhere to go in an empty queue', () => expect(neighbour([], idOf(1), 1)).toBeUndefined());
});

describe('the selection', () => {
  it('stays with its case wherever the case goes', () => {
    expect(keepSelected(rows(1, 2, 3), rows(3, 1, 2), idOf(2))).toBe(idOf(2));
  });

  it('passes to what took its place when the case is gone', () => {
    expect(keepSelected(rows(1, 2, 3), rows(1, 3), idOf(2))).toBe(idOf(3));
    expect(keepSelected(rows(1, 2), rows(1), idOf(2))).toBe(idOf(1));
    expect(keepSelected(rows(1), [], idOf(1))).toBeUndefined();
  });
});
