import { createHash } from 'node:crypto';
import { eventHash, FIRST_PREV_HASH } from '@fordoer/transparency';
import { describe, expect, it } from 'vitest';
import { brokenAt, chain, type EventRow, open } from './chain.ts';
import type { NewEvent } from './events.ts';
import { headOf, NEW_CONVERSATION, SOFTWARE } from './head.ts';
import { sealingKey } from './seal.ts';

const key = sealingKey(Buffer.alloc(32, 7));
const place = {
  clinicId: 'dd000000-0000-4000-8000-000000000001',
  conversationId: '9b2f6e0e-5d6c-4b62-8f0a-6a5bb1b8c1aa',
};
const said = (text: string): NewEvent => ({ type: 'said', facts: { by: 'patient', text, messageId: 'm' } });
const at = new Date('2026-12-01T09:00:00.123Z');
const make = (events: NewEvent[], after = 0, prevHash = FIRST_PREV_HASH) =>
  chain(key, { ...place, after, prevHash, at, context: NEW_CONVERSATION, events });

describe('a chain', () => {
  const rows = make([said('et'), said('to'), said('tre')]);

  it('numbers and links its events, and reads back as written', () => {
    expect(rows.map(({ seq }) => seq)).toEqual([1, 2, 3]);
    expect(rows[0]?.prevHash).toEqual(FIRST_PREV_HASH);
    expect(rows[1]?.prevHash).toEqual(rows[0]?.hash);
    expect(brokenAt(rows)).toBeUndefined();
    expect(rows.map((row) => open(key, row))).toEqual([
      { ...said('et'), seq: 1, at: at.toISOString() },
      { ...said('to'), seq: 2, at: at.toISOString() },
      { ...said('tre'), seq: 3, at: at.toISOString() },
    ]);
  });

  it('goes on where the last turn ended', () => {
    const more = make([said('fire')], 3, rows[2]?.hash as Buffer);
    expect(brokenAt([...rows, ...more])).toBeUndefined();
  });

  const changes: [string, (row: EventRow) => Partial<EventRow>][] = [
    ['clinic', () => ({ clinicId: 'dd000000-0000-4000-8000-000000000002' })],
    ['conversation', () => ({ conversationId: '9b2f6e0e-5d6c-4b62-8f0a-6a5bb1b8c1ab' })],
    ['seq', ({ seq }) => ({ seq: seq + 1 })],
    ['type', () => ({ type: 'chosen' })],
    ['at', () => ({ at: '2026-12-01T09:00:00.124Z' })],
    ['prevHash', ({ prevHash }) => ({ prevHash: flipped(prevHash) })],
    ['hash', ({ hash }) => ({ hash: flipped(hash) })],
    ['class', () => ({ class: 'journal' })],
    ['head', ({ head }) => ({ head: flipped(head) })],
    ['body', ({ body }) => ({ body: flipped(body) })],
  ];
  it.each(changes)('with another %s in any row is found at that row [TR-06]', (_column, change) => {
    for (const [index, row] of rows.entries()) {
      const broken = rows.with(index, { ...row, ...change(row) });
      expect(brokenAt(broken)?.seq).toBe(index + 1);
    }
  });

  it('finds a dropped, doubled, moved or inserted row [TR-06]', () => {
    const [one, two, three] = rows as [EventRow, EventRow, EventRow];
    const stranger = make([said('fremmed')], 1, one.hash)[0] as EventRow;
    expect(brokenAt([one, three])).toEqual({ seq: 2, what: 'gap' });
    expect(brokenAt([two, three])).toEqual({ seq: 1, what: 'gap' });
    expect(brokenAt([one, one, two])).toEqual({ seq: 2, what: 'gap' });
    expect(brokenAt([one, three, two])).toEqual({ seq: 2, what: 'gap' });
    expect(brokenAt([one, stranger, three])).toEqual({ seq: 3, what: 'link' });
  });

  it('refuses to open a row in another place or under another key', () => {
    const [one] = rows as [EventRow];
    expect(() => open(key, { ...one, seq: 2 })).toThrow();
    expect(() => open(sealingKey(Buffer.alloc(32, 8)), one)).toThrow();
  });
});

describe('canonical bytes [TR-10]', () => {
  it('of a head are written in one way only, whatever the order they were given in', () => {
    const { head } = headOf(said('x'), { ...place, seq: 1, at, cause: 'besked-🔑' }, NEW_CONVERSATION);
    expect(head.toString('utf8').replace(SOFTWARE, '0')).toBe(
      '{"actor":{"kind":"patient"},"at":"2026-12-01T09:00:00.123Z","cause":"besked-🔑","class":"own","clinic":"dd000000-0000-4000-8000-000000000001","content":"","conversation":"9b2f6e0e-5d6c-4b62-8f0a-6a5bb1b8c1aa","purpose":"TREAT","seq":1,"software":"0","type":"said","v":1}',
    );
  });

  it('hash as they always have: a golden vector', () => {
    const row = { prevHash: FIRST_PREV_HASH, head: Buffer.from('{"æ":"🔑"}'), body: Buffer.from('æøå') };
    const expected = createHash('sha256')
      .update(Buffer.alloc(32))
      .update(Buffer.from([0, 0, 0, 13]))
      .update(row.head)
      .update(row.body)
      .digest('hex');
    expect(eventHash(row).toString('hex')).toBe(expected);
  });

  it.each([
    ['æøå ÆØÅ', 'rødgrød med fløde, Åse'],
    ['emoji', 'ondt 🤕 i 👩🏽‍⚕️'],
    ['what JSON escapes', '"\\\b\f\n\r\t\u0001 </script>'],
    ['a combining mark kept as it came', 'A\u030A'],
  ])('keep %s', (_name, text) => {
    const [row] = make([said(text)]) as [EventRow];
    expect(open(key, row).facts).toMatchObject({ text });
  });

  it('keep numbers to the last digit', () => {
    const values = [0.1 + 0.2, 38.5, 1e21, 1e-7, -0, Number.MAX_SAFE_INTEGER, 5e-324];
    const events = values.map(
      (value): NewEvent => ({
        type: 'answered',
        facts: { messageId: 'm', questionId: 'q', value, corrected: false },
      }),
    );
    const read = make(events).map((row) => (open(key, row).facts as { value: number }).value);
    expect(read).toEqual(values.map((value) => value + 0));
  });

  it.each([
    ['half an emoji', '\uD83E'],
    ['a number that is none', Number.NaN],
  ])('refuse %s', (_name, value) => {
    expect(() =>
      make([{ type: 'answered', facts: { messageId: 'm', questionId: 'q', value, corrected: false } }]),
    ).toThrow();
  });
});

function flipped(bytes: Buffer): Buffer {
  const changed = Buffer.from(bytes);
  changed[changed.length - 1] = (changed.at(-1) as number) ^ 1;
  return changed;
}
