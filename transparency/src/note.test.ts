import { describe, expect, it } from 'vitest';
import { cosign, cosignedAt, openCheckpoint, parseCheckpoint, signCheckpoint } from './checkpoint.ts';
import { EMPTY_ROOT } from './merkle.ts';
import {
  COSIGNATURE_ED25519,
  NOTE_ED25519,
  NoteError,
  openNote,
  parseNote,
  parseVkey,
  signerOf,
  signNote,
  vkeyOf,
} from './note.ts';

const log = signerOf('fordoer.example/log', NOTE_ED25519, Buffer.alloc(32, 1));
const witness = signerOf('witness.example/w', COSIGNATURE_ED25519, Buffer.alloc(32, 2));
const text = 'This is an example message.\n';

describe('a signed note', () => {
  it('opens as the example of C2SP signed-note does', () => {
    const verifier = parseVkey('example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k');
    const note =
      'This is an example message.\n\n— example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=\n';
    expect(openNote(note, verifier)).toBe(text);
    expect(vkeyOf(verifier)).toBe('example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k');
    expect(() => openNote(note.replace('example message', 'other message'), verifier)).toThrow('is wrong');
  });

  it('opens with its key, among signatures of others, and with no other key', () => {
    const note = signNote(log, text);
    expect(openNote(note, log)).toBe(text);
    expect(openNote(`${note}— other.example/x AAAAAAAA\n`, log)).toBe(text);
    expect(() => openNote(note, signerOf('x.example', NOTE_ED25519, Buffer.alloc(32, 3)))).toThrow(
      'not signed',
    );
    expect(() => openNote(note, signerOf(log.name, NOTE_ED25519, Buffer.alloc(32, 3)))).toThrow(NoteError);
  });

  it.each([
    ['empty', ''],
    ['without signatures', 'text\n\n'],
    ['without the empty line', 'text\n— a AAAAAAAA\n'],
    ['cut', signNote(log, text).slice(0, -1)],
    ['with a control character', signNote(log, 'a\tb\n')],
    ['with other base64', signNote(log, text).replace(/=*\n$/, '\n\n')],
    ['with a nameless signature', 'text\n\n—  AAAAAAAA\n'],
  ])('that is %s is refused', (_what, note) => {
    expect(() => parseNote(note)).toThrow(NoteError);
  });

  it.each(['a+b', 'a b', '', 'a\u00a0b'])('no key is called %j', (name) => {
    expect(() => signerOf(name, NOTE_ED25519, Buffer.alloc(32))).toThrow(NoteError);
  });

  it.each(['', 'x', 'a+00000000+AA==', vkeyOf(log).replace('+', '+0'), `${vkeyOf(log)}A`])(
    '%j is no verifier key',
    (vkey) => {
      expect(() => parseVkey(vkey)).toThrow(NoteError);
    },
  );
});

describe('a checkpoint', () => {
  const note = signCheckpoint(log, { size: 7, root: EMPTY_ROOT });

  it('says origin, size and root, and opens with the key of its log only', () => {
    expect(openCheckpoint(note, log)).toEqual({ origin: log.name, size: 7, root: EMPTY_ROOT });
    expect(note.split('\n').slice(0, 4)).toEqual([log.name, '7', EMPTY_ROOT.toString('base64'), '']);
    const other = signNote(log, `elsewhere\n7\n${EMPTY_ROOT.toString('base64')}\n`);
    expect(() => openCheckpoint(other, log)).toThrow('elsewhere');
  });

  it.each([
    'log\n07\nAA==\n',
    'log\n-1\nAA==\n',
    'log\n7\nAA==\n',
    `log\n7\n${EMPTY_ROOT.toString('base64')}\nmore\n`,
    '',
  ])('%j is none', (body) => {
    expect(() => parseCheckpoint(body)).toThrow(NoteError);
  });

  it('is cosigned with the time, and the time cannot be changed', () => {
    const at = new Date('2026-11-26T08:00:00Z');
    const parsed = parseNote(note);
    const line = cosign(witness, parsed, at);
    expect(cosignedAt(parsed.text, line, witness)).toEqual(at);
    const later = Buffer.from((line.split(' ')[2] as string).trim(), 'base64');
    later[11] = (later[11] as number) + 1;
    const forged = `— ${witness.name} ${later.toString('base64')}\n`;
    expect(cosignedAt(parsed.text, forged, witness)).toBeUndefined();
    expect(cosignedAt(parsed.text.replace('7', '8'), line, witness)).toBeUndefined();
    expect(cosignedAt(parsed.text, '— other.example/w AAAAAAAA\n', witness)).toBeUndefined();
  });
});
