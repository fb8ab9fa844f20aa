import { createReadStream, createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { type Claim, type Row, readRow, type Source, SourceError, writeRow } from './rows.ts';

/**
 * A record in a file: JSON lines, packed by gzip when the name ends in `.gz`. The first line says what it is, the last how many rows
 * there are, so that a file that was cut off is noticed.
 */
const FORMAT = 'fordoer-record/1';

/**
 * Writes all of a source. The file is there when it is whole.
 * @returns how many rows
 */
export async function writeExport(
  file: string,
  source: Source,
  claim: Claim = source.claim,
): Promise<number> {
  const { leaves } = await source.begin();
  let rows = 0;
  async function* lines(): AsyncGenerator<string> {
    yield `${JSON.stringify({ format: FORMAT, leaves, ...claim })}\n`;
    for await (const row of source.rows()) {
      rows++;
      yield `${writeRow(row)}\n`;
    }
    yield `${JSON.stringify({ end: rows })}\n`;
  }
  const partial = `${file}.partial`;
  // Nobody but its owner: sealed as it is, it says who was treated where and when.
  const out = createWriteStream(partial, { mode: 0o600 });
  try {
    if (file.endsWith('.gz')) await pipeline(lines, createGzip(), out);
    else await pipeline(lines, out);
    await rename(partial, file);
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
  return rows;
}

/** @throws SourceError when the file is no export, what the file system throws when it cannot be read */
export async function openExportSource(file: string): Promise<Source> {
  const lines = linesOf(file);
  const first = await lines.next();
  const header = first.done ? undefined : parsed(first.value, 1);
  const leaves = header?.leaves;
  if (header?.format !== FORMAT || !Number.isSafeInteger(leaves))
    throw new SourceError(`${file} is no export of a record`);
  return {
    claim: {
      origin: typeof header.origin === 'string' ? header.origin : null,
      vkey: typeof header.vkey === 'string' ? header.vkey : null,
    },
    begin: async () => ({ leaves: leaves as number }),
    rows: () => rowsIn(lines),
    close: async () => void (await lines.return(undefined)),
  };
}

async function* rowsIn(lines: AsyncGenerator<string>): AsyncGenerator<Row> {
  let read = 0;
  let end: unknown;
  for await (const line of lines) {
    const value = parsed(line, read + 2);
    if (end !== undefined) throw new SourceError(`Line ${read + 2} of the export comes after its end.`);
    if (value.end !== undefined) end = value.end;
    else {
      read++;
      yield rowOf(value, read + 1);
    }
  }
  if (end !== read)
    throw new SourceError(
      end === undefined
        ? `The export was cut off after ${read} rows.`
        : `The export says that it has ${end} rows and has ${read}.`,
    );
}

function rowOf(value: unknown, line: number): Row {
  try {
    return readRow(value);
  } catch (error) {
    throw new SourceError(`Line ${line} of the export cannot be read: ${(error as Error).message}.`);
  }
}

function parsed(line: string, number: number): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value === 'object' && value !== null) return value as Record<string, unknown>;
  } catch {
    // said below
  }
  throw new SourceError(`Line ${number} of the export cannot be read: it is no JSON object.`);
}

async function* linesOf(file: string): AsyncGenerator<string> {
  const raw = createReadStream(file);
  const input = file.endsWith('.gz') ? raw.pipe(createGunzip()) : raw;
  if (input !== raw) raw.once('error', (error) => input.destroy(error));
  let rest = '';
  try {
    for await (const part of input.setEncoding('utf8')) {
      const lines = `${rest}${part}`.split('\n');
      rest = lines.pop() as string;
      yield* lines;
    }
  } catch (error) {
    throw new SourceError(`The export cannot be read: ${(error as Error).message}.`);
  } finally {
    raw.destroy();
  }
  if (rest !== '') yield rest;
}
