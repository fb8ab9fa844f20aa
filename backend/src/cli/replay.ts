import { parseArgs } from 'node:util';
import { loadConfig } from '../config/config.ts';
import { Releases } from '../conversation/releases.ts';
import { replay } from '../conversation/replay.ts';
import { inClinics, openRuntime } from '../database/database.ts';
import { expectKnown, loadKeyEncryption } from '../record/kek.ts';
import { Forgotten, RecordKeyring } from '../record/keyring.ts';
import { RecordService } from '../record/record.service.ts';

/**
 * `npm run -s record:replay`: computes every decision of a database again, from what is recorded and the content releases kept with
 * it. One line for each difference; with `--json` the last line is `{decisions, identical, different}`. Ends with 0 when all are
 * identical, with 1 otherwise. Changes nothing.
 */
const { values: given } = parseArgs({
  options: { database: { type: 'string' }, json: { type: 'boolean', default: false } },
});

const AT_ONCE = 500;

try {
  const config = loadConfig({ ...process.env, ...(given.database ? { DATABASE_URL: given.database } : {}) });
  const { kek, secret } = loadKeyEncryption(config);
  const database = await openRuntime(config, secret);
  await expectKnown(database, kek);
  const record = new RecordService(database, new RecordKeyring(database, kek));
  const releases = new Releases(database);
  const total = { decisions: 0, identical: 0, different: 0, readings: 0, conversations: 0, forgotten: 0 };
  const clinics: { id: string }[] = await database.query('select id from clinic order by id');
  for (const { id: clinicId } of clinics)
    for await (const conversationId of conversationsOf(clinicId)) {
      total.conversations += 1;
      const events = await record.read(clinicId, conversationId).catch((error) => {
        if (error instanceof Forgotten) return undefined;
        throw error;
      });
      if (!events) {
        total.forgotten += 1;
        continue;
      }
      const first = events[0];
      if (first?.type !== 'started') continue;
      const content = await releases.get(first.facts.release.hash);
      const found = await replay(content, { conversationId, clinicId }, events);
      total.decisions += found.decisions;
      total.identical += found.identical;
      total.different += found.differences.length;
      total.readings += found.readings;
      for (const { seq, what, at } of found.differences)
        say(`Conversation ${conversationId}, event ${seq}: the ${what} is another now, first at ${at}.`);
    }
  await database.destroy();
  const { decisions, identical, different } = total;
  say(
    `${identical} of ${decisions} decisions and ${total.readings} readings in ${total.conversations} conversations computed again: ${
      different === 0 ? 'all identical' : `${different} differences`
    }. ${total.forgotten} conversations are erased and cannot be replayed.`,
  );
  if (given.json) process.stdout.write(`${JSON.stringify({ decisions, identical, different })}\n`);
  process.exitCode = different === 0 ? 0 : 1;

  /** In order of their ids, a page at a time. */
  async function* conversationsOf(clinicId: string): AsyncGenerator<string> {
    let after = '00000000-0000-0000-0000-000000000000';
    for (;;) {
      const rows: { id: string }[] = await inClinics(database, [clinicId], (runner) =>
        runner.query(
          `select id from conversation where clinic_id = $1 and id > $2 order by id limit ${AT_ONCE}`,
          [clinicId, after],
        ),
      );
      for (const { id } of rows) yield id;
      if (rows.length < AT_ONCE) return;
      after = (rows.at(-1) as { id: string }).id;
    }
  }
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
}

/** Findings are for people on stderr where a program reads the last line. */
function say(line: string): void {
  (given.json ? process.stderr : process.stdout).write(`${line}\n`);
}
