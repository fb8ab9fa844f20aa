import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabaseSource, writeExport } from '@fordoer/transparency/verify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildVerifier, openTestLog, type TestLog } from '../harness/log.ts';

const full = process.env.FORDOER_TEST_SIZE === 'full';
const EVENTS = full ? 1_000_000 : 2_000;
/** Four turns of 25 events. */
const EVENTS_OF_CONVERSATION = 100;
const CONVERSATIONS = EVENTS / EVENTS_OF_CONVERSATION;
const AT_ONCE = 20;
const CHECKPOINTS = 4;
const MOST_MEGABYTES = 512;

/** Says on stderr how much memory a process had at most, in kilobytes. */
const TELLS_PEAK =
  'data:text/javascript,process.on("exit",()=>console.error(process.resourceUsage().maxRSS))';

describe(`a log of ${EVENTS} events`, () => {
  let on: TestLog;
  let folder: string;
  beforeAll(async () => {
    on = await openTestLog();
    folder = mkdtempSync(join(tmpdir(), 'fordoer-verify-'));
    await buildVerifier(folder);
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true });
    await on.stop();
  });

  const verifier = (...args: string[]) =>
    new Promise<{ result: unknown; megabytes: number }>((resolve, reject) =>
      execFile(
        process.execPath,
        ['--import', TELLS_PEAK, join(folder, 'record-verify.mjs'), '--json', ...args],
        (error, stdout, stderr) => {
          const last = stdout.trimEnd().split('\n').at(-1);
          if (!last) reject(error);
          else resolve({ result: JSON.parse(last), megabytes: Number(stderr.trim()) / 1024 });
        },
      ),
    );

  const trusted = () => [
    ...['--key', on.trust.logKeys?.[0] as string],
    ...['--witness', on.witness.url, '--witness-key', on.witness.vkey],
  ];
  const SOUND = { events: EVENTS, conversations: CONVERSATIONS, checkpoints: CHECKPOINTS, broken: 0 };

  it('is taken in, signed and cosigned', async () => {
    for (let begun = 0; begun < CONVERSATIONS; ) {
      const until = begun + CONVERSATIONS / CHECKPOINTS;
      for (; begun < until; begun += AT_ONCE)
        await Promise.all(
          Array.from({ length: Math.min(AT_ONCE, until - begun) }, () =>
            on.converse(4, EVENTS_OF_CONVERSATION / 4),
          ),
        );
      begun = until;
      await on.sign();
    }
  });

  it('is found whole in the database, in little memory [TR-06]', async () => {
    const { result, megabytes } = await verifier('--database', on.url, ...trusted());
    expect(result).toEqual(SOUND);
    expect(megabytes).toBeLessThan(MOST_MEGABYTES);
  });

  it('is found whole in an export, in little memory [TR-06]', async () => {
    const file = join(folder, 'record.jsonl.gz');
    const source = await openDatabaseSource(on.url);
    await writeExport(file, source);
    await source.close();
    const { result, megabytes } = await verifier('--export', file, ...trusted());
    expect(result).toEqual(SOUND);
    expect(megabytes).toBeLessThan(MOST_MEGABYTES);
  });
});
