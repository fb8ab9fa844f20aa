import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { flipped, openFilledLog } from '../harness/log.ts';

describe('a change of any column of any table of the log is found [TR-06]', () => {
  let on: Awaited<ReturnType<typeof openFilledLog>>;
  beforeAll(async () => {
    on = await openFilledLog();
  });
  afterAll(() => on.stop());

  const EVENT = 'conversation_id = $1 and seq = 4';
  /** What is set where, and what the verifier then says; or why nothing stands for the column. */
  const MUTATIONS: Record<string, [set: string, where: string, says: RegExp] | { uncovered: string }> = {
    'event.conversation_id': ['gen_random_uuid()', EVENT, /Event 4 of conversation $1 is missing/],
    'event.clinic_id': [
      'gen_random_uuid()',
      EVENT,
      /Event 4 of conversation $1 has the clinic .*, where its head says/,
    ],
    'event.seq': ['1000', EVENT, /Event 4 of conversation $1 is missing/],
    'event.type': [
      "'chosen'",
      EVENT,
      /Event 4 of conversation $1 has the type chosen, where its head says said/,
    ],
    'event.at': [
      "'2026-12-01T09:00:00.001Z'",
      EVENT,
      /Event 4 of conversation $1 has the at .*, where its head says/,
    ],
    'event.class': [
      "'journal'",
      EVENT,
      /Event 4 of conversation $1 has the class journal, where its head says own/,
    ],
    'event.prev_hash': [flipped('prev_hash'), EVENT, /Event 4 of conversation $1 does not name event 3/],
    'event.hash': [flipped('hash'), EVENT, /Event 4 of conversation $1 has another hash than its content/],
    'event.head': [flipped('head'), EVENT, /Event 4 of conversation $1 has another hash than its content/],
    'event.body': [
      flipped('body'),
      EVENT,
      /Event 4 of conversation $1 has another hash than its content: it was changed after it was written/,
    ],
    'event_pending.position': { uncovered: 'says only what is taken first, and is gone when it was' },
    'event_pending.conversation_id': [
      'gen_random_uuid()',
      'seq = 2',
      /waits for the tree is event 2 of conversation .*, which is not there/,
    ],
    'event_pending.clinic_id': [
      'gen_random_uuid()',
      'seq = 2',
      /waits for the tree says another clinic than its event/,
    ],
    'event_pending.seq': [
      '1000',
      'seq = 2',
      /Event 2 of conversation .* is neither in the tree nor waiting for it/,
    ],
    'turn.conversation_id': [
      'gen_random_uuid()',
      'conversation_id = $1 and after_seq = 2',
      /Event 3 of conversation $1 belongs to no turn/,
    ],
    'turn.clinic_id': [
      'gen_random_uuid()',
      'conversation_id = $1 and after_seq = 2',
      /Event 3 of conversation $1 is of another clinic than its turn/,
    ],
    'turn.after_seq': [
      '1',
      'conversation_id = $1 and after_seq = 2',
      /turn after event 1 of conversation $1 does not follow/,
    ],
    'turn.client_id': [
      "'another'",
      'conversation_id = $1 and after_seq = 2',
      /Event 3 of conversation $1 names another message as its cause/,
    ],
    'turn.last_seq': [
      '9',
      'conversation_id = $1 and after_seq = 6',
      /events after 8 of conversation $1 are lost: its last turn ends with event 9/,
    ],
    'leaf.index': ['100000', EVENT, /Leaf 100000 is no place among/],
    'leaf.conversation_id': ['gen_random_uuid()', EVENT, /Event 4 of conversation $1 is neither in the tree/],
    'leaf.clinic_id': ['gen_random_uuid()', EVENT, /Leaf \d+ says another clinic than its event/],
    'leaf.seq': ['1000', EVENT, /Leaf \d+ is event 1000 of conversation $1, which is not there/],
    'leaf.hash': [flipped('hash'), EVENT, /Leaf \d+ has another hash than its event, 4 of conversation $1/],
    'tree_tile.level': ['1', 'index = 0', /Tile 1\/0 is no part of the tree/],
    'tree_tile.index': ['7', 'index = 0', /Tile 0\/7 is no part of the tree/],
    'tree_tile.root': [flipped('root'), 'index = 0', /The root of tile 0\/0 is not that of its leaves/],
    'checkpoint.size': ['17', 'size = 16', /The checkpoint of size 17 says that it is of size 16/],
    'checkpoint.note': [
      "replace(note, '\n16\n', '\n15\n')",
      'size = 16',
      /The checkpoint of size 16 is not right: the signature/,
    ],
    'checkpoint.signed_at': {
      uncovered: 'a log has no clock that anybody believes; the time is in the cosignature',
    },
    'cosignature.size': [
      '336',
      'size = 16',
      /The cosignature of witness.test under the checkpoint of size 336 is not that of the key/,
    ],
    'cosignature.witness': [
      "'another.test'",
      'size = 16',
      /The cosignature of another.test under the checkpoint of size 16 is that of witness.test/,
    ],
    'cosignature.line': [
      "replace(line, right(line, 9), 'AAAAAAA=' || chr(10))",
      'size = 16',
      /The cosignature of witness.test under the checkpoint of size 16 is not/,
    ],
    'content_release.hash': [
      `repeat('0', 64)`,
      'true',
      /The content release 0{64} has another hash than its bundle/,
    ],
    'content_release.version': [
      "'2026.2'",
      'true',
      /The content release .* is called 2026.2, and not in its bundle/,
    ],
    'content_release.bundle': [
      "bundle || ' '",
      'true',
      /The content release .* has another hash than its bundle/,
    ],
    'content_release.stored_at': { uncovered: 'when it was put there says nothing of what it is' },
  };

  it('and none is left out, nor a table that only grows', async () => {
    const columns: { name: string }[] = await on.owner.query(
      `select table_name || '.' || column_name as name from information_schema.columns
       where table_schema = 'public' and (table_name in ('event_pending', 'content_release')
         or table_name in (select tgrelid::regclass::text from pg_trigger where tgfoid = 'refuse_change'::regproc))`,
    );
    expect(columns.map(({ name }) => name).sort()).toEqual(Object.keys(MUTATIONS).sort());
  });

  it.each(Object.entries(MUTATIONS))('%s', async (column, mutation) => {
    if (!Array.isArray(mutation)) return expect(mutation.uncovered).not.toBe('');
    const [table, name] = column.split('.');
    const [set, where, says] = mutation;
    const { broken, defects } = await on.attack(async (client) => {
      // Also what the database itself would refuse.
      await client.query('alter table event drop constraint if exists event_class_check');
      const changed = where.includes('$1')
        ? await client.query(`update ${table} set ${name} = ${set} where ${where}`, [on.first])
        : await client.query(
            `update ${table} set ${name} = ${set} where ctid = (select min(ctid) from ${table} where ${where})`,
          );
      expect(changed.rowCount).toBe(1);
    });
    expect(broken).toBeGreaterThan(0);
    expect(defects.join('\n')).toMatch(new RegExp(says.source.replaceAll('$1', on.first)));
  });

  it.each(['prev_hash', 'hash', 'head', 'body'])(
    '%s of the first and of the last event too',
    async (column) => {
      for (const seq of [1, 8]) {
        const { defects } = await on.attack((client) =>
          client.query(
            `update event set ${column} = ${flipped(column)} where conversation_id = $1 and seq = $2`,
            [on.first, seq],
          ),
        );
        expect(defects.join('\n')).toMatch(new RegExp(`Event ${seq} of conversation ${on.first} `));
      }
    },
  );
});
