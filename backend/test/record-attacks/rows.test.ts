import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openFilledLog } from '../harness/log.ts';

describe('the verifier', () => {
  let on: Awaited<ReturnType<typeof openFilledLog>>;
  beforeAll(async () => {
    on = await openFilledLog();
  });
  afterAll(() => on.stop());

  it('finds nothing in a log that nobody touched', async () => {
    expect(await on.attack(async () => undefined)).toEqual({
      events: 342,
      conversations: 44,
      leaves: 338,
      checkpoints: 3,
      pending: 4,
      broken: 0,
      defects: [],
      notes: [],
    });
  });

  const AT = 'conversation_id = $1 and seq';
  it.each<[string, string, RegExp]>([
    ['a dropped event', `delete from event where ${AT} = 4`, /Event 4 of conversation $1 is missing/],
    ['several', `delete from event where ${AT} in (3, 4, 5)`, /Events 3 to 5 of conversation $1 are missing/],
    ['a dropped first event', `delete from event where ${AT} = 1`, /Event 1 of conversation $1 is missing/],
    ['a cut end', `delete from event where ${AT} > 6`, /The events after 6 of conversation $1 are lost/],
    [
      'a cut end without its turn',
      `delete from event where ${AT} > 6; delete from turn where conversation_id = $1 and after_seq = 6`,
      /Leaf 6 is event 7 of conversation $1, which is not there/,
    ],
    [
      'a cut end without its turn and leaves',
      `delete from event where ${AT} > 6; delete from leaf where ${AT} > 6; delete from turn where conversation_id = $1 and after_seq = 6`,
      /Leaves? \d+.* (is|are) missing/,
    ],
    [
      'a whole conversation gone',
      'delete from event where conversation_id = $1; delete from turn where conversation_id = $1',
      /Leaf 0 is event 1 of conversation $1, which is not there/,
    ],
    [
      'events in another order',
      `update event set seq = case seq when 3 then 4 else 3 end where ${AT} in (3, 4)`,
      /Event 3 of conversation $1 does not name event 2/,
    ],
    [
      'an event put in between',
      `update event set seq = seq + 1 where ${AT} > 3; insert into event select (e).* from (select jsonb_populate_record(e, '{"seq": 4}') as e from event e where ${AT} = 3) e`,
      /Event 4 of conversation $1 does not name event 3/,
    ],
    [
      'an event twice',
      `insert into event select * from event where ${AT} = 4`,
      /Event 4 of conversation $1 is there twice/,
    ],
    [
      'a turn gone',
      'delete from turn where conversation_id = $1 and after_seq = 2',
      /Event 3 of conversation $1 belongs to no turn/,
    ],
    ['the first leaf gone', `delete from leaf where ${AT} = 1`, /Leaf 0 is missing/],
    [
      'the last leaves gone',
      'delete from leaf where index >= 330',
      /checkpoint of size 336 stands for more than the 330 leaves/,
    ],
    [
      'leaves set back to waiting',
      'with gone as (delete from leaf where index >= 330 returning *) insert into event_pending (conversation_id, clinic_id, seq) select conversation_id, clinic_id, seq from gone',
      /checkpoint of size 338 stands for more than the 330 leaves that there are: the end of the log is lost/,
    ],
    [
      'leaves in another order',
      'update leaf set index = case index when 5 then 6 else 5 end where index in (5, 6)',
      /The checkpoint of size 16 has another root/,
    ],
    [
      'an event that is two leaves',
      `insert into leaf select 338, conversation_id, clinic_id, seq, hash from leaf where ${AT} = 4`,
      /Event 4 of conversation $1 is leaf \d+ as well/,
    ],
    [
      'a leaf that waits as well',
      `insert into event_pending (conversation_id, clinic_id, seq) select conversation_id, clinic_id, seq from leaf where ${AT} = 4`,
      /Event 4 of conversation $1 also waits/,
    ],
    ['a tile gone', 'delete from tree_tile', /The root of tile 0\/0 is missing/],
    [
      'no content to stand on',
      'delete from content_release',
      /Event 1 of conversation $1 stands on content .*, which is not stored/,
    ],
    [
      'an old checkpoint played again',
      'insert into checkpoint select 337, note, signed_at from checkpoint where size = 336',
      /The checkpoint of size 337 says that it is of size 336/,
    ],
    [
      'an old checkpoint in the place of the newest',
      'update checkpoint set note = (select note from checkpoint where size = 16) where size = 338',
      /The checkpoint of size 338 says that it is of size 16/,
    ],
  ])('says what is wrong with %s [TR-06]', async (_name, statements, says) => {
    const { broken, defects } = await on.attack(async (client) => {
      for (const statement of statements.split('; '))
        await client.query(statement, statement.includes('$1') ? [on.first] : []);
    });
    expect(broken).toBeGreaterThan(0);
    expect(defects.join('\n')).toMatch(new RegExp(says.source.replaceAll('$1', on.first)));
  });

  it('is not misled by two conversations that change places [TR-06]', async () => {
    const { defects } = await on.attack(async (client) => {
      for (const table of ['event', 'turn', 'leaf'])
        await client.query(
          `update ${table} set conversation_id = case conversation_id when $1 then $2::uuid else $1::uuid end
           where conversation_id in ($1, $2)`,
          [on.first, on.second],
        );
    });
    expect(defects.join('\n')).toContain(
      `Event 1 of conversation ${on.first} has the conversation ${on.first}, where its head says ${on.second}.`,
    );
  });
});
