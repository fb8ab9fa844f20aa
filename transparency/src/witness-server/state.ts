import { hash, randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Checkpoint, parseCheckpoint } from '../checkpoint.ts';
import { COSIGNATURE_ED25519, parseNote, type Signer, signerOf } from '../note.ts';

/**
 * What a witness must never forget: its key, and for each log the newest checkpoint it cosigned. One folder, plain files; it belongs
 * to one process.
 */

/** How C2SP names a log in an address, and we its file. */
export const originHash = (origin: string): string => hash('sha256', origin, 'hex');

/** The key in a folder, made at the first start and readable by its owner only. */
export function witnessKey(folder: string, name: string): Signer {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'witness.key');
  try {
    // `wx` never overwrites: losing a key is losing everybody's trust in it.
    writeFileSync(file, `${randomBytes(32).toString('base64')}\n`, { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if (!isCode(error, 'EEXIST')) throw error;
  }
  return signerOf(name, COSIGNATURE_ED25519, Buffer.from(readFileSync(file, 'utf8').trim(), 'base64'));
}

/** The newest cosigned checkpoint of a log, as served. */
export function storedNote(folder: string, hashOfOrigin: string): string | undefined {
  try {
    return readFileSync(fileOf(folder, hashOfOrigin), 'utf8');
  } catch (error) {
    if (isCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

/** The same, read. @throws NoteError when the file was damaged: a witness that forgot must not cosign */
export function storedCheckpoint(
  folder: string,
  origin: string,
): (Checkpoint & { note: string }) | undefined {
  const note = storedNote(folder, originHash(origin));
  return note === undefined ? undefined : { ...parseCheckpoint(parseNote(note).text), note };
}

/** Puts a checkpoint in the place of the last one: after a crash the old one is there, or the new one, and neither in half. */
export function storeNote(folder: string, origin: string, note: string): void {
  const file = fileOf(folder, originHash(origin));
  const next = openSync(`${file}.next`, 'w', 0o644);
  try {
    writeFileSync(next, note);
    fsyncSync(next);
  } finally {
    closeSync(next);
  }
  renameSync(`${file}.next`, file);
  const directory = openSync(folder, 'r');
  try {
    fsyncSync(directory);
  } finally {
    closeSync(directory);
  }
}

const fileOf = (folder: string, hashOfOrigin: string): string => join(folder, `${hashOfOrigin}.checkpoint`);

const isCode = (error: unknown, code: string): boolean => (error as NodeJS.ErrnoException).code === code;
