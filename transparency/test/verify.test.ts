import { describe, expect, it } from 'vitest';
import { vkeyOf } from '../src/index.ts';
import { readRow, writeRow } from '../src/verify/rows.ts';
import { verify } from '../src/verify/verify.ts';
import { conversation, logOf, signer, sourceOf, type Told } from './rows.ts';

const ONE = '9b2f6e0e-5d6c-4b62-8f0a-6a5bb1b8c1aa';
const trust = { logKeys: [vkeyOf(signer)] };
const defectsOf = async (told: readonly Told[]): Promise<string[]> =>
  (await verify(sourceOf(logOf(conversation(ONE, told))), trust)).defects;
const said = (seq: number, what: string): string => `Event ${seq} of conversation ${ONE} ${what}.`;

describe('a log that is right in every hash', () => {
  it('is sound when it says nothing that cannot be', async () => {
    const told = [{ content: '' }, {}, { class: 'journal' }, { type: 'erased', class: 'journal' }];
    expect(await verify(sourceOf(logOf(conversation(ONE, told))), trust)).toMatchObject({
      events: 4,
      conversations: 1,
      leaves: 4,
      checkpoints: 1,
      broken: 0,
    });
  });

  it.each<[string, Told[], string[]]>([
    [
      'journal that is none any more',
      [{ class: 'journal' }, {}],
      [said(2, 'is no journal any more, though the one before it is: what is journal stays journal')],
    ],
    [
      'anything after it was erased',
      [{ type: 'erased' }, { type: 'ended' }, {}],
      [
        said(2, 'comes after the conversation was erased'),
        said(3, 'comes after the conversation was erased'),
      ],
    ],
    [
      'content that nobody kept',
      [{ content: '0'.repeat(64) }],
      [said(1, `stands on content ${'0'.repeat(64)}, which is not stored`)],
    ],
    [
      'a head with spaces',
      [{ head: (usual) => usual.replace(',', ', ') }],
      [said(1, 'has a head that is not written canonically (RFC 8785)')],
    ],
    [
      'a head that says something twice',
      [{ head: (usual) => usual.replace('"v":1', '"v":2,"v":1') }],
      [said(1, 'has a head that is not written canonically (RFC 8785)')],
    ],
    [
      'a head in another order',
      [
        {
          head: (usual) =>
            `${usual.replace(/^\{"actor":\{[^}]*\},/, '{').slice(0, -1)},"actor":{"kind":"patient"}}`,
        },
      ],
      [said(1, 'has a head that is not written canonically (RFC 8785)')],
    ],
    [
      'a head without an actor',
      [{ head: (usual) => usual.replace(/"actor":\{[^}]*\},/, '') }],
      [said(1, 'has a head that lacks what a head of version 1 says')],
    ],
    ['no head at all', [{ head: () => 'null' }], [said(1, 'has a head that is no JSON object')]],
    [
      'another place in its head',
      [{ head: (usual) => usual.replace('"seq":1', '"seq":2') }],
      [said(1, 'has the seq 1, where its head says 2')],
    ],
    [
      'a cause that its turn does not know',
      [{ head: (usual) => usual.replace('"class"', '"cause":"m","class"') }],
      [said(1, 'names another message as its cause than its turn does')],
    ],
  ])('is not believed with %s', async (_name, told, expected) => {
    expect(await defectsOf(told)).toEqual(expected);
  });

  it('lists a thousand defects and counts all', async () => {
    const rows = conversation(ONE, Array<Told>(1_500).fill({ content: 'f'.repeat(64) }));
    const { broken, defects } = await verify(sourceOf(logOf(rows)), trust);
    expect([broken, defects.length]).toEqual([1_500, 1_000]);
  });

  it('has tiles of tiles, each checked', async () => {
    const ids = Array.from(
      { length: 66 },
      (_, n) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`,
    );
    const rows = logOf(ids.flatMap((id, n) => conversation(id, Array<Told>(1_000).fill({}), n * 1_000)));
    expect(rows.at(-1)).toMatchObject({ is: 'tile', level: 1, index: 0 });
    const { leaves, defects } = await verify(sourceOf(rows.slice(0, -1)), trust);
    expect([leaves, defects]).toEqual([66_000, ['The root of tile 1/0 is missing.']]);
  });
});

describe('a row of an export', () => {
  it('is read as it was written', () => {
    const rows = logOf(conversation(ONE, [{}, { class: 'journal' }]));
    expect(rows.map((row) => readRow(JSON.parse(writeRow(row))))).toEqual(rows);
  });

  it.each([
    [null],
    [{}],
    [{ is: 'constructor' }],
    [{ is: 'tile', level: 0, index: 0 }],
    [{ is: 'tile', level: 0.5, index: 0, root: '' }],
    [{ is: 'pending', conversation: null, clinic: '', seq: 1 }],
  ])('is refused: %j', (value) => {
    expect(() => readRow(value)).toThrow();
  });
});
