import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parseVkey, vkeyOf } from '../note.ts';
import { answerAddCheckpoint } from '../witness.ts';
import { storedCheckpoint, storedNote, storeNote, witnessKey } from './state.ts';

/** More than 63 hashes and a checkpoint with as many signatures as a note may have. */
const MOST_BODY_BYTES = 64 * 1024;

export interface WitnessOptions {
  /** Its state: the key and a file for each log. It belongs to one process. */
  folder: string;
  /** The name it signs under. */
  name: string;
  /** Verifier keys of the logs it watches; a log with two keys is given twice. */
  logs: readonly string[];
  /** 0 takes a free one. */
  port: number;
  host?: string;
  /** Before every path: `/witness`. */
  prefix?: string;
  now?: () => Date;
  /** Told of faults, which the asker sees as 500 only. */
  report?: (error: unknown) => void;
}

export interface Witness {
  /** Both prefixes of C2SP: `POST <url>/add-checkpoint` and `GET <url>/<SHA-256 of the origin>/checkpoint`. */
  url: string;
  vkey: string;
  stop: () => Promise<void>;
}

/**
 * A witness over HTTP (C2SP `tlog-witness`). What it cosigned is on the disk before it answers; checking and storing happen in one
 * step, as nothing waits between them.
 *
 * @example
 * const witness = await startWitness({ folder: '.data/witness', name: 'witness.example', logs: [vkey], port: 8070 });
 */
export async function startWitness({
  folder,
  name,
  logs,
  port,
  host = '127.0.0.1',
  prefix = '',
  now = () => new Date(),
  report = () => undefined,
}: WitnessOptions): Promise<Witness> {
  const witness = witnessKey(folder, name);
  const watched = logs.map(parseVkey);

  const addCheckpoint = (body: string) => {
    const latest = (origin: string) => storedCheckpoint(folder, origin);
    const answer = answerAddCheckpoint(body, { witness, logs: watched, latest, now: now() });
    if (answer.remember) storeNote(folder, answer.remember.origin, answer.remember.note);
    return answer;
  };

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const path = request.url?.startsWith(`${prefix}/`) ? request.url.slice(prefix.length) : '';
    const asked = /^\/([0-9a-f]{64})\/checkpoint$/.exec(path)?.[1];
    if (asked !== undefined && request.method === 'GET') {
      const note = storedNote(folder, asked);
      return note === undefined
        ? send(response, 404, 'nothing was cosigned for that log\n')
        : send(response, 200, note);
    }
    if (path === '/add-checkpoint' && request.method === 'POST') {
      const body = await readBody(request);
      if (body === undefined) return send(response, 413, 'a request is smaller\n');
      const answer = addCheckpoint(body);
      return send(response, answer.status, answer.body, answer.type);
    }
    send(response, 404, 'there is nothing here\n');
  };

  const server = createServer({ keepAliveTimeout: 75_000 }, (request, response) => {
    handle(request, response).catch((error) => {
      report(error);
      if (!response.headersSent) send(response, 500, 'the witness cannot answer\n');
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const address = server.address() as AddressInfo;
  return {
    url: `http://${address.family === 'IPv6' ? `[${address.address}]` : address.address}:${address.port}${prefix}`,
    vkey: vkeyOf(witness),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function send(
  response: ServerResponse,
  status: number,
  body: string,
  type = 'text/plain; charset=utf-8',
): void {
  // What is not read of a body that is too long would be taken for the next request.
  if (status === 413) response.setHeader('connection', 'close');
  response.writeHead(status, { 'content-type': type }).end(body);
}

/** The body as text; undefined when it is too long. */
async function readBody(request: IncomingMessage): Promise<string | undefined> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    length += part.length;
    if (length > MOST_BODY_BYTES) return undefined;
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}
