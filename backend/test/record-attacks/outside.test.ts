import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync, gzipSync } from 'node:zlib';
import { openDatabaseSource, openExportSource, verify, writeExport } from '@fordoer/transparency/verify';
import { originHash } from '@fordoer/transparency/witness-server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildVerifier, openFilledLog } from '../harness/log.ts';

const EXPORT = fileURLToPath(new URL('../../../transparency/src/cli/export.ts', import.meta.url));

describe('outside the project', () => {
  let on: Awaited<ReturnType<typeof openFilledLog>>;
  let folder: string;
  let file: string;
  beforeAll(async () => {
    on = await openFilledLog();
    folder = mkdtempSync(join(tmpdir(), 'fordoer-verify-'));
    await buildVerifier(folder);
    file = join(folder, 'record.jsonl');
    const source = await openDatabaseSource(on.url);
    await writeExport(file, source);
    await source.close();
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true });
    await on.stop();
  });

  /** The one file, in a folder where nothing else of ours is. */
  const run = (args: string[], script = [join(folder, 'record-verify.mjs')]) =>
    new Promise<{ code: number; lines: string[]; stderr: string }>((resolve) => {
      const env = { PATH: process.env.PATH };
      execFile(process.execPath, [...script, ...args], { cwd: folder, env }, (error, stdout, stderr) =>
        resolve({ code: Number(error?.code ?? 0), lines: stdout.trimEnd().split('\n'), stderr }),
      );
    });
  const trusted = () => [
    ...['--key', on.trust.logKeys?.[0] as string],
    ...['--witness', on.witness.url, '--witness-key', on.witness.vkey],
  ];
  const SOUND = { events: 342, conversations: 44, checkpoints: 3, broken: 0 };

  it('the verifier is one file that plain Node runs against a database [TR-06]', async () => {
    const { code, lines } = await run(['--database', on.url, '--json', ...trusted()]);
    expect(JSON.parse(lines.at(-1) as string)).toEqual(SOUND);
    expect([code, lines.length]).toEqual([0, 1]);
  });

  it('it says in words what it found', async () => {
    const { code, lines } = await run(['--export', file, ...trusted()]);
    expect(lines).toEqual([
      '342 events of 44 conversations, 338 in the tree and 4 waiting for it, 3 checkpoints: nothing is broken.',
    ]);
    expect(code).toBe(0);
  });

  it('a whole log leaves by the command, packed, and is checked there with what the witness kept', async () => {
    const packed = join(folder, 'record.jsonl.gz');
    const script = ['--conditions=@fordoer/source', EXPORT];
    const written = await run(
      [packed, '--database', on.url, '--key', on.trust.logKeys?.[0] as string],
      script,
    );
    expect(written.code).toBe(0);
    expect(statSync(packed).mode & 0o777).toBe(0o600);
    const kept = join(folder, 'kept-by-witness');
    const answer = await fetch(`${on.witness.url}/${originHash(on.signer.name)}/checkpoint`);
    writeFileSync(kept, await answer.text());
    const checked = await run([
      '--export',
      packed,
      '--json',
      '--witness',
      kept,
      '--witness-key',
      on.witness.vkey,
    ]);
    expect(JSON.parse(checked.lines.at(-1) as string)).toEqual(SOUND);
    expect(checked.lines[0]).toMatch(/trusted on first use, its signatures prove nothing about who signed/);
  });

  it('whoever has no owner of the database, no file or half the keys is told', async () => {
    const stranger = on.url.replace(/:[^:@]*@/, ':wrong@');
    expect(await run(['--database', stranger])).toMatchObject({ code: 2, lines: [''] });
    expect((await run(['--database', stranger])).stderr).not.toContain('wrong');
    expect(await run(['--export', join(folder, 'nowhere')])).toMatchObject({ code: 2 });
    expect(await run(['--export', join(folder, 'record-verify.mjs')])).toMatchObject({ code: 2 });
    expect(await run(['--export', file, '--witness', on.witness.url])).toMatchObject({ code: 2 });
    expect(await run([])).toMatchObject({ code: 2 });
  });

  it.each<[string, (lines: string[]) => string[], RegExp]>([
    [
      'a line taken out',
      (lines) => lines.toSpliced(9, 1),
      /The export says that it has \d+ rows and has \d+/,
    ],
    ['its end cut off', (lines) => lines.slice(0, 200), /The export was cut off after 199 rows/],
    [
      'half a line',
      (lines) => [...lines.slice(0, 40), lines[40]?.slice(0, 30) as string],
      /Line 41 of the export cannot be read/,
    ],
    [
      'a line twice',
      (lines) => lines.toSpliced(9, 0, lines[9] as string),
      /is there twice|belongs|as well|also waits/,
    ],
    [
      'lines in another order',
      (lines) => lines.with(9, lines[10] as string).with(10, lines[9] as string),
      /A row stands out of order/,
    ],
    [
      'a line after its end',
      (lines) => [...lines, lines[9] as string],
      /Line \d+ of the export comes after its end/,
    ],
    [
      'a field of another kind',
      (lines) => lines.map((line) => line.replace('"seq":4', '"seq":"4"')),
      /a row event has no such seq/,
    ],
    [
      'fewer leaves said than there are',
      (lines) => lines.map((line) => line.replace('"leaves":338', '"leaves":337')),
      /Leaf 337 is no place among the 337 leaves/,
    ],
    [
      'more leaves said than there are',
      (lines) => lines.map((line) => line.replace('"leaves":338', '"leaves":339')),
      /Leaf 338 is missing/,
    ],
  ])('an export with %s is not believed [TR-06]', async (_name, change, says) => {
    const changed = join(folder, 'changed.jsonl');
    const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
    writeFileSync(changed, `${change(lines).join('\n')}\n`);
    const source = await openExportSource(changed);
    const { broken, defects } = await verify(source, on.trust);
    expect(broken).toBeGreaterThan(0);
    expect(defects.join('\n')).toMatch(says);
  });

  it('a packed export that was damaged is not believed', async () => {
    const packed = gzipSync(readFileSync(file));
    expect(gunzipSync(packed).length).toBeGreaterThan(100_000);
    const damaged = join(folder, 'damaged.jsonl.gz');
    writeFileSync(damaged, packed.subarray(0, packed.length - 20_000));
    const source = await openExportSource(damaged);
    const { defects } = await verify(source, on.trust);
    expect(defects.join('\n')).toMatch(/The export cannot be read/);
  });

  it.each([
    ['does not answer', () => 'http://127.0.0.1:9', /cannot be read/],
    ['never saw this log', () => `${on.witness.url}/elsewhere`, /has cosigned nothing of this log/],
    ['is another', () => join(folder, 'unsigned'), /bears no cosignature of a witness whose key was given/],
  ])('a witness that %s proves nothing', async (_name, from, says) => {
    const [{ note }] = (await on.owner.query('select note from checkpoint where size = 338')) as [
      { note: string },
    ];
    writeFileSync(join(folder, 'unsigned'), note);
    const source = await openExportSource(file);
    const { defects } = await verify(source, { ...on.trust, witnesses: [from()] });
    expect(defects).toEqual([expect.stringMatching(says)]);
  });

  it('a log that grows while the witness is asked has lost nothing', async () => {
    const source = await openDatabaseSource(on.url);
    await on.converse(1);
    await on.sign();
    const result = await verify(source, on.trust);
    await source.close();
    expect(result).toMatchObject({ broken: 0, leaves: 344, checkpoints: 4 });
  });
});
