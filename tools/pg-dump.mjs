import {
  isMainThread,
  MessageChannel,
  parentPort,
  receiveMessageOnPort,
  Worker,
  workerData,
} from 'node:worker_threads';
import { pgDump } from '@electric-sql/pglite-tools/pg_dump';
import pg from 'pg';

// `node tools/pg-dump.mjs URL [options]` writes what PostgreSQL's own pg_dump writes of the database at URL, for tests: the server that
// npm installs comes without it, and a distribution's is often older than the server and then refuses. This one is pg_dump 18 compiled
// to WebAssembly. It cannot open sockets itself, so a thread beside it does, and it waits for each answer.

/** @typedef {{ bytes: Uint8Array } | { error: string }} Answer */

if (isMainThread) await main(process.argv[2] ?? '', process.argv.slice(3));
else await answer(workerData);

/**
 * @param {string} url
 * @param {string[]} args
 */
async function main(url, args) {
  const { port1, port2 } = new MessageChannel();
  const bell = new Int32Array(new SharedArrayBuffer(4));
  const worker = new Worker(new URL(import.meta.url), {
    workerData: { url, port: port2, bell },
    transferList: [port2],
  });
  /** @param {Uint8Array} bytes @param {{ onRawData: (bytes: Uint8Array) => void }} given */
  const execProtocolRawStream = (bytes, { onRawData }) => {
    Atomics.store(bell, 0, 0);
    port1.postMessage(bytes.slice());
    Atomics.wait(bell, 0, 0);
    const answer = /** @type {Answer} */ (receiveMessageOnPort(port1)?.message);
    if ('error' in answer) throw new Error(answer.error);
    onRawData(answer.bytes);
  };
  const server = {
    execProtocolRawStream,
    query: async () => ({ rows: [{ search_path: '' }] }),
    exec: async () => [],
  };
  try {
    const dump = await pgDump({ pg: /** @type {any} */ (server), args });
    process.stdout.write(await dump.text());
  } catch (error) {
    process.stderr.write(`${/** @type {Error} */ (error).message}\n`);
    process.exitCode = 1;
  }
  port1.close();
  await worker.terminate();
}

/** @param {{ url: string, port: import('node:worker_threads').MessagePort, bell: Int32Array }} given */
async function answer({ url, port, bell }) {
  const client = new pg.Client({ connectionString: url });
  /** @type {Buffer[]} */
  const settings = [];
  const { connection } = /** @type {any} */ (client);
  connection.on('parameterStatus', (/** @type {{ parameterName: string, parameterValue: string }} */ set) =>
    settings.push(message('S', Buffer.from(`${set.parameterName}\0${set.parameterValue}\0`))),
  );
  const connected = client.connect();
  /** @param {Answer} given */
  const reply = (given) => {
    port.postMessage(given);
    Atomics.store(bell, 0, 1);
    Atomics.notify(bell, 0);
  };
  /** @type {import('node:net').Socket} */
  let socket;
  let greeted = false;
  let sent = Buffer.alloc(0);
  let got = Buffer.alloc(0);
  let awaited = 0;
  port.on('message', async (/** @type {Uint8Array} */ bytes) => {
    sent = Buffer.concat([sent, bytes]);
    if (!greeted) {
      try {
        await connected;
      } catch (error) {
        return reply({ error: /** @type {Error} */ (error).message });
      }
      greeted = true;
      sent = Buffer.alloc(0);
      socket = connection.stream;
      socket.removeAllListeners('data').on('data', take);
      socket.on('close', () => reply({ error: 'the server closed the connection' }));
      // Whoever asked is let in as whom we are, and told what we were told.
      const ready = [
        message('R', Buffer.alloc(4)),
        ...settings,
        message('K', Buffer.alloc(8)),
        message('Z', Buffer.from('I')),
      ];
      return reply({ bytes: Buffer.concat(ready) });
    }
    // Several writes may make one message, and only a query or a sync is answered in the end.
    for (let next = whole(sent); next; next = whole(sent)) {
      if ('QS'.includes(next.type)) awaited++;
      if (next.type !== 'X') socket.write(sent.subarray(0, next.length));
      sent = sent.subarray(next.length);
    }
    if (awaited === 0) reply({ bytes: Buffer.alloc(0) });
  });

  /** @param {Buffer} bytes */
  function take(bytes) {
    got = Buffer.concat([got, bytes]);
    let at = 0;
    for (let next = whole(got); next; next = whole(got.subarray(at))) {
      at += next.length;
      if (next.type === 'Z') awaited--;
    }
    if (awaited > 0 || at < got.length) return;
    reply({ bytes: got });
    got = Buffer.alloc(0);
  }
  parentPort?.ref();
}

/**
 * @param {string} type
 * @param {Buffer} body
 */
function message(type, body) {
  const head = Buffer.alloc(5, type);
  head.writeInt32BE(body.length + 4, 1);
  return Buffer.concat([head, body]);
}

/**
 * The first message in bytes, if all of it is there.
 * @param {Buffer} bytes
 */
function whole(bytes) {
  const length = bytes.length < 5 ? Number.POSITIVE_INFINITY : bytes.readInt32BE(1) + 1;
  return length <= bytes.length ? { type: String.fromCharCode(bytes[0] ?? 0), length } : undefined;
}
