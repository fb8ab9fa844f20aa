import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cosignedAt, openCheckpoint, signCheckpoint } from '../checkpoint.ts';
import { consistencyProof, GrowingTree, leafHash, type SubtreeHash } from '../merkle.ts';
import { NOTE_ED25519, openNote, parseNote, parseVkey, signerOf, vkeyOf } from '../note.ts';
import { writeAddCheckpoint } from '../witness.ts';
import { originHash, startWitness, type Witness } from './index.ts';

const log = signerOf('fordoer.example/log', NOTE_ED25519, Buffer.alloc(32, 1));
const now = new Date('2026-11-26T08:00:00Z');

const nodes = new Map<string, Buffer>();
const tree = new GrowingTree((level, index, node) => nodes.set(`${level}/${index}`, node));
const subtree: SubtreeHash = (level, index) => nodes.get(`${level}/${index}`) as Buffer;
const notes = Array.from({ length: 30 }, (_, n) => {
  tree.append(leafHash(Buffer.of(n)));
  return signCheckpoint(log, { size: tree.size, root: tree.root() });
});
const noteAt = (size: number): string => notes[size - 1] as string;

describe('a witness over HTTP', () => {
  let folder: string;
  let witness: Witness;
  const start = () =>
    startWitness({ folder, name: 'witness.example/w', logs: [vkeyOf(log)], port: 0, now: () => now });
  const post = (body: string) => fetch(`${witness.url}/add-checkpoint`, { method: 'POST', body });
  const add = async (old: number, size: number) =>
    post(
      writeAddCheckpoint({
        old,
        proof: await consistencyProof(old, size, subtree),
        note: noteAt(size),
      }),
    );
  const monitor = (origin = log.name) => fetch(`${witness.url}/${originHash(origin)}/checkpoint`);

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'fordoer-witness-'));
    witness = await start();
  });
  afterEach(async () => {
    await witness.stop();
    rmSync(folder, { recursive: true });
  });

  it('cosigns, and shows to anybody what it cosigned last', async () => {
    expect((await monitor()).status).toBe(404);
    const answer = await add(0, 7);
    const line = await answer.text();
    expect(answer.status).toBe(200);
    const key = parseVkey(witness.vkey);
    expect(cosignedAt(parseNote(noteAt(7)).text, line, key)).toEqual(now);
    expect((await add(7, 20)).status).toBe(200);
    const shown = await (await monitor()).text();
    expect(openCheckpoint(shown, log).size).toBe(20);
    expect(cosignedAt(openNote(shown, log), shown.slice(shown.lastIndexOf('\n\n') + 2), key)).toEqual(now);
    expect((await monitor('another/log')).status).toBe(404);
  });

  it('knows after a restart what it has seen, under the same key', async () => {
    await add(0, 9);
    const { vkey } = witness;
    await witness.stop();
    witness = await start();
    expect(witness.vkey).toBe(vkey);
    const refused = await add(0, 20);
    expect(refused.status).toBe(409);
    expect(refused.headers.get('content-type')).toBe('text/x.tlog.size');
    expect(await refused.text()).toBe('9\n');
    expect((await add(9, 20)).status).toBe(200);
  });

  it('of many at once lets one through for each size it knew', async () => {
    const answers = await Promise.all(notes.map((_, index) => add(0, index + 1)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(notes.length - 1);
  });

  it('keeps its key to itself', async () => {
    expect(statSync(join(folder, 'witness.key')).mode & 0o777).toBe(0o600);
    await add(0, 3);
    const seed = readFileSync(join(folder, 'witness.key'), 'utf8').trim();
    expect(await (await monitor()).text()).not.toContain(seed);
  });

  it('with a damaged memory cosigns nothing, instead of beginning anew', async () => {
    await add(0, 5);
    writeFileSync(join(folder, `${originHash(log.name)}.checkpoint`), '');
    expect((await add(0, 5)).status).toBe(500);
    expect((await add(5, 9)).status).toBe(500);
  });

  it.each([
    ['a body that is too long', 'POST', '/add-checkpoint', 'x'.repeat(70_000), 413],
    ['no request at all', 'POST', '/add-checkpoint', 'hello', 400],
    ['a way out of its folder', 'GET', '/..%2fwitness.key/checkpoint', undefined, 404],
    ['another path', 'GET', '/', undefined, 404],
    ['another method', 'DELETE', '/add-checkpoint', undefined, 404],
  ])('refuses %s and goes on', async (_name, method, path, body, status) => {
    const answer = await fetch(`${witness.url}${path}`, { method, ...(body === undefined ? {} : { body }) });
    expect(answer.status).toBe(status);
    expect((await add(0, 1)).status).toBe(200);
  });
});
