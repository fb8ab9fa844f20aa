import pg from 'pg';
import { comparePlaces, type Kind, placeOf, type Row, type RowOf, type Source } from './rows.ts';

const ROWS_AT_ONCE = 500;
/** A content release is megabytes. */
const RELEASES_AT_ONCE = 1;

const TABLES: { [K in Kind]: string } = {
  content_release: 'select hash, version, bundle from content_release order by hash collate "C"',
  turn: `select conversation_id as conversation, clinic_id as clinic, after_seq as after, last_seq as last, client_id as "clientId"
    from turn order by conversation_id, after_seq`,
  event: `select conversation_id as conversation, clinic_id as clinic, seq, type, at, class, prev_hash as "prevHash", hash, head, body
    from event order by conversation_id, seq`,
  leaf: `select conversation_id as conversation, clinic_id as clinic, seq, index, hash from leaf order by conversation_id, seq`,
  pending: `select conversation_id as conversation, clinic_id as clinic, seq from event_pending order by conversation_id, seq`,
  checkpoint: `select size, note, to_char(signed_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "signedAt"
    from checkpoint order by size`,
  cosignature: 'select size, witness, line from cosignature order by size, witness collate "C"',
  tile: 'select level, index, root from tree_tile order by level, index',
};

/**
 * The record in a running database. From `begin` on everything is read in one transaction, which sees no later moment.
 * @param url of the owner, who reads the log of every clinic and opens none of it
 * @throws what the server answers
 */
export async function openDatabaseSource(url: string): Promise<Source> {
  const client = new pg.Client({
    connectionString: url,
    application_name: 'fordoer record',
    connectionTimeoutMillis: 10_000,
  });
  client.on('error', () => undefined); // the query that runs is told as well
  await client.connect();
  try {
    const source = await databaseSource(client);
    return {
      ...source,
      begin: async () => {
        await client.query('begin isolation level repeatable read read only');
        return source.begin();
      },
    };
  } catch (error) {
    await client.end();
    throw error;
  }
}

/** The record as a transaction sees it that is open already. Closing the source closes the connection. */
export async function databaseSource(client: pg.Client): Promise<Source> {
  const { rows } = await client.query('select note from checkpoint order by size desc limit 1');
  const note: string | undefined = rows[0]?.note;
  return {
    claim: { origin: note?.split('\n')[0] ?? null, vkey: null },
    begin: async () => (await client.query('select count(*)::int as leaves from leaf')).rows[0],
    rows: () => rowsOf(client),
    close: () => client.end(),
  };
}

async function* rowsOf(client: pg.Client): AsyncGenerator<Row> {
  const read = <K extends Kind>(kind: K) => rowsOfTable(client, kind);
  yield* read('content_release');
  yield* merged([read('turn'), read('event'), read('leaf'), read('pending')]);
  yield* merged([read('checkpoint'), read('cosignature')]);
  yield* read('tile');
}

/** A cursor of SQL's own: several may be open in one transaction, and none holds more than a few rows here. */
async function* rowsOfTable<K extends Kind>(client: pg.Client, kind: K): AsyncGenerator<RowOf<K>> {
  await client.query(`declare ${kind}_rows no scroll cursor for ${TABLES[kind]}`);
  const atOnce = kind === 'content_release' ? RELEASES_AT_ONCE : ROWS_AT_ONCE;
  for (;;) {
    const { rows } = await client.query(`fetch ${atOnce} from ${kind}_rows`);
    for (const row of rows) {
      row.is = kind;
      // PostgreSQL's bigint comes as text.
      if (row.index !== undefined) row.index = Number(row.index);
      if (row.size !== undefined) row.size = Number(row.size);
      yield row;
    }
    if (rows.length < atOnce) break;
  }
  await client.query(`close ${kind}_rows`);
}

/** One stream in order out of several that are. */
async function* merged(streams: AsyncGenerator<Row>[]): AsyncGenerator<Row> {
  const heads: { row: Row; place: (string | number)[]; rest: AsyncGenerator<Row> }[] = [];
  const take = async (rest: AsyncGenerator<Row>): Promise<void> => {
    const { value, done } = await rest.next();
    if (!done) heads.push({ row: value, place: placeOf(value), rest });
  };
  for (const stream of streams) await take(stream);
  while (heads.length > 0) {
    const first = heads.reduce((a, b) => (comparePlaces(b.place, a.place) < 0 ? b : a));
    yield first.row;
    heads.splice(heads.indexOf(first), 1);
    await take(first.rest);
  }
}
