import { describe, expect, it } from 'vitest';
import { cosignedAt, openCheckpoint, signCheckpoint } from './checkpoint.ts';
import { consistencyProof, EMPTY_ROOT, GrowingTree, leafHash, type SubtreeHash } from './merkle.ts';
import { COSIGNATURE_ED25519, NOTE_ED25519, parseNote, signerOf } from './note.ts';
import { type Answer, answerAddCheckpoint, writeAddCheckpoint } from './witness.ts';

const log = signerOf('fordoer.example/log', NOTE_ED25519, Buffer.alloc(32, 1));
const witness = signerOf('witness.example/w', COSIGNATURE_ED25519, Buffer.alloc(32, 2));
const now = new Date('2026-11-26T08:00:00Z');

const nodes = new Map<string, Buffer>();
const tree = new GrowingTree((level, index, node) => nodes.set(`${level}/${index}`, node));
const subtree: SubtreeHash = (level, index) => nodes.get(`${level}/${index}`) as Buffer;
const notes: string[] = [signCheckpoint(log, { size: 0, root: EMPTY_ROOT })];
for (let n = 0; n < 20; n++) {
  tree.append(leafHash(Buffer.of(n)));
  notes.push(signCheckpoint(log, { size: tree.size, root: tree.root() }));
}
const at = (size: number) => notes[size] as string;

const ask = async (
  old: number,
  size: number,
  knows = old,
  change: (body: string) => string = (body) => body,
) =>
  answerAddCheckpoint(
    change(writeAddCheckpoint({ old, proof: await consistencyProof(old, size, subtree), note: at(size) })),
    {
      witness,
      logs: [log],
      latest: () => (knows === 0 ? undefined : { ...openCheckpoint(at(knows), log), note: at(knows) }),
      now,
    },
  );

describe('a witness (C2SP tlog-witness)', () => {
  it.each([
    [0, 0],
    [0, 7],
    [7, 7],
    [7, 20],
    [8, 9],
  ])('cosigns what begins with what it knows: %i to %i', async (old, size) => {
    const answer = await ask(old, size);
    expect(answer).toMatchObject({ status: 200, remember: { origin: log.name, size } });
    expect(cosignedAt(parseNote(at(size)).text, answer.body, witness)).toEqual(now);
    expect(openCheckpoint((answer.remember as { note: string }).note, log).size).toBe(size);
  });

  it('tells a log that forgot, or lost its end, how much it has seen', async () => {
    const expected = { status: 409, type: 'text/x.tlog.size', body: '9\n' } satisfies Answer;
    expect(await ask(0, 20, 9)).toEqual(expected);
    expect(await ask(5, 8, 9)).toEqual(expected);
  });

  it('cosigns no other history', async () => {
    const other = signCheckpoint(log, { size: 9, root: leafHash(Buffer.from('another history')) });
    const swap = (body: string) => body.replace(at(9), other);
    expect(await ask(7, 9, 7, swap)).toMatchObject({ status: 422 });
    expect(await ask(9, 9, 9, swap)).toMatchObject({ status: 422 });
    expect(await ask(7, 9, 7, (body) => body.replace(/\n.*\n/, '\n'))).toMatchObject({ status: 422 });
    const empty = signCheckpoint(log, { size: 0, root: leafHash(Buffer.of()) });
    expect(await ask(0, 0, 0, (body) => body.replace(at(0), empty))).toMatchObject({ status: 422 });
  });

  it('knows its logs and their keys', async () => {
    const stranger = signerOf('other.example/log', NOTE_ED25519, Buffer.alloc(32, 9));
    const unknown = signCheckpoint(stranger, { size: 7, root: EMPTY_ROOT });
    expect(await ask(0, 7, 0, (body) => body.replace(at(7), unknown))).toMatchObject({ status: 404 });
    const impostor = signerOf(log.name, NOTE_ED25519, Buffer.alloc(32, 9));
    const forged = signCheckpoint(impostor, { size: 7, root: EMPTY_ROOT });
    expect(await ask(0, 7, 0, (body) => body.replace(at(7), forged))).toMatchObject({ status: 403 });
    const broken = at(7).replace(/.{8}=?=?\n$/, 'AAAAAAA=\n');
    expect((await ask(0, 7, 0, (body) => body.replace(at(7), broken))).status).toBeOneOf([400, 403]);
  });

  it.each([
    ['', 'nothing'],
    ['old 1', 'no checkpoint'],
    ['old 07\n\nx', 'a leading zero'],
    ['old 0\nAAAA\n\nx', 'a short hash'],
    [`old 0\n${`${EMPTY_ROOT.toString('base64')}\n`.repeat(64)}\nx`, 'too long a proof'],
    ['old 0\n\nno note', 'no note'],
  ])('answers 400 to %j', (body) => {
    const answer = answerAddCheckpoint(body, { witness, logs: [log], latest: () => undefined, now });
    expect(answer.status).toBe(400);
  });

  it('refuses an old size above the new one', async () => {
    const body = writeAddCheckpoint({ old: 9, proof: [], note: at(7) });
    expect(answerAddCheckpoint(body, { witness, logs: [log], latest: () => undefined, now }).status).toBe(
      400,
    );
  });
});
