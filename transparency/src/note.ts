import { createPrivateKey, createPublicKey, hash, type KeyObject, sign, verify } from 'node:crypto';

/** Signed notes and verifier keys as C2SP `signed-note` v1.0.0 says (https://c2sp.org/signed-note). */

/** The signature types of C2SP that Fordør uses: an Ed25519 note, and an Ed25519 cosignature with its time. */
export const NOTE_ED25519 = 0x01;
export const COSIGNATURE_ED25519 = 0x04;

const SEED_BYTES = 32;
const KEY_ID_BYTES = 4;
const MOST_SIGNATURES = 64;
/** Unicode spaces, plus, and control characters may not stand in a key's name. */
const NAME = /^[^\s+\p{Cc}]+$/u;

/** A public key as notes name it. */
export interface Verifier {
  name: string;
  type: number;
  /** Four bytes: enough to tell keys apart, never to trust one. */
  keyId: Buffer;
  /** 32 bytes, RFC 8032. */
  publicKey: Buffer;
}

/** A private key that signs under a name. */
export interface Signer extends Verifier {
  privateKey: KeyObject;
}

/** One signature line, read. */
export interface Signature {
  name: string;
  keyId: Buffer;
  bytes: Buffer;
}

/** A note taken apart. `text` ends in a newline and is what is signed. */
export interface Note {
  text: string;
  signatures: Signature[];
}

/** Not a note of the given form, or not signed as it must be. */
export class NoteError extends Error {
  override name = 'NoteError';
}

const keyIdOf = (name: string, type: number, publicKey: Uint8Array): Buffer =>
  hash('sha256', Buffer.concat([Buffer.from(`${name}\n`), Buffer.of(type), publicKey]), 'buffer').subarray(
    0,
    KEY_ID_BYTES,
  );

/** @throws NoteError for a name that may not stand in a note */
export function verifierOf(name: string, type: number, publicKey: Uint8Array): Verifier {
  if (!NAME.test(name))
    throw new NoteError('a key name has no spaces, no plus sign and no control characters');
  if (publicKey.length !== SEED_BYTES) throw new NoteError('an Ed25519 key has 32 bytes');
  return { name, type, keyId: keyIdOf(name, type, publicKey), publicKey: Buffer.from(publicKey) };
}

const PKCS8_ED25519 = Buffer.from('302e020100300506032b657004220420', 'hex');
const SPKI_ED25519 = Buffer.from('302a300506032b6570032100', 'hex');

/** A signer from 32 secret bytes. @throws NoteError for another length, or a name that may not stand in a note */
export function signerOf(name: string, type: number, seed: Uint8Array): Signer {
  if (seed.length !== SEED_BYTES) throw new NoteError('an Ed25519 seed has 32 bytes');
  const privateKey = createPrivateKey({
    key: Buffer.concat([PKCS8_ED25519, seed]),
    format: 'der',
    type: 'pkcs8',
  });
  const spki = createPublicKey(privateKey).export({ format: 'der', type: 'spki' });
  return { ...verifierOf(name, type, spki.subarray(SPKI_ED25519.length)), privateKey };
}

/** A verifier key in one line: `name+key id+base64`. */
export const vkeyOf = ({ name, keyId, type, publicKey }: Verifier): string =>
  `${name}+${keyId.toString('hex')}+${Buffer.concat([Buffer.of(type), publicKey]).toString('base64')}`;

/** @throws NoteError for anything that is no Ed25519 verifier key, or whose id is not its own */
export function parseVkey(vkey: string): Verifier {
  const [name = '', id = '', ...rest] = vkey.trim().split('+');
  const bytes = base64(rest.join('+'));
  const type = bytes?.[0];
  if (!bytes || (type !== NOTE_ED25519 && type !== COSIGNATURE_ED25519))
    throw new NoteError('this is no verifier key of a kind that is known here');
  const verifier = verifierOf(name, type, bytes.subarray(1));
  if (verifier.keyId.toString('hex') !== id)
    throw new NoteError('the id of this verifier key is not its own');
  return verifier;
}

/** The line `— name base64` and its newline. */
export const signatureLine = ({ name, keyId }: Verifier, bytes: Uint8Array): string =>
  `— ${name} ${Buffer.concat([keyId, bytes]).toString('base64')}\n`;

/** Ed25519 over any bytes, with a signer's key. */
export const signBytes = ({ privateKey }: Signer, message: Uint8Array | string): Buffer =>
  sign(null, Buffer.from(message), privateKey);

/** Whether an Ed25519 signature is this key's. */
export function verifyBytes(
  { publicKey }: Verifier,
  message: Uint8Array | string,
  signature: Uint8Array,
): boolean {
  const key = createPublicKey({ key: Buffer.concat([SPKI_ED25519, publicKey]), format: 'der', type: 'spki' });
  return verify(null, Buffer.from(message), key, signature);
}

/** Signs a text that ends in a newline as a note. */
export const signNote = (signer: Signer, text: string): string =>
  `${text}\n${signatureLine(signer, signBytes(signer, text))}`;

/** Takes a note apart without trusting it. @throws NoteError when it has not the form of one */
export function parseNote(note: string): Note {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the standard forbids exactly these.
  if (/[\u0000-\u0009\u000b-\u001f]/.test(note)) throw new NoteError('a note has no control characters');
  const split = note.lastIndexOf('\n\n');
  if (split < 0 || !note.endsWith('\n'))
    throw new NoteError('a note is a text, an empty line and signatures');
  const lines = note
    .slice(split + 2)
    .split('\n')
    .slice(0, -1);
  if (lines.length === 0 || lines.length > MOST_SIGNATURES)
    throw new NoteError(`a note has between one and ${MOST_SIGNATURES} signatures`);
  return { text: note.slice(0, split + 1), signatures: lines.map(parseSignatureLine) };
}

/** @throws NoteError when it is no signature line */
export function parseSignatureLine(line: string): Signature {
  const [dash, name, encoded, ...more] = line.split(' ');
  const bytes = base64(encoded ?? '');
  if (dash !== '—' || !name || !NAME.test(name) || more.length > 0 || !bytes || bytes.length <= KEY_ID_BYTES)
    throw new NoteError('a signature line is a dash, a name and base64');
  return { name, keyId: bytes.subarray(0, KEY_ID_BYTES), bytes: bytes.subarray(KEY_ID_BYTES) };
}

/** Signatures that bear this key's name and id. */
export const signaturesOf = (note: Note, { name, keyId }: Verifier): Buffer[] =>
  note.signatures.flatMap((one) => (one.name === name && keyId.equals(one.keyId) ? [one.bytes] : []));

/**
 * The text of a note that this key signed.
 * @throws NoteError when the note has another form, is not signed by the key, or bears a signature in its name that is wrong
 */
export function openNote(note: string, verifier: Verifier): string {
  const parsed = parseNote(note);
  const signatures = signaturesOf(parsed, verifier);
  if (signatures.length === 0) throw new NoteError(`the note is not signed by ${verifier.name}`);
  if (!signatures.every((bytes) => verifyBytes(verifier, parsed.text, bytes)))
    throw new NoteError(`the signature of ${verifier.name} is wrong`);
  return parsed.text;
}

/** Strict RFC 4648 base64; undefined for anything that would be written differently. */
export function base64(text: string): Buffer | undefined {
  const bytes = Buffer.from(text, 'base64');
  return text !== '' && bytes.toString('base64') === text ? bytes : undefined;
}
