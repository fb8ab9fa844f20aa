import { hash } from 'node:crypto';
import {
  eventHash,
  FIRST_PREV_HASH,
  GrowingTree,
  leafHash,
  NOTE_ED25519,
  signCheckpoint,
  signerOf,
} from '../src/index.ts';
import type { Row, RowOf, Source } from '../src/verify/rows.ts';

/** A log in memory that is right in every hash, whatever it says. */

export const signer = signerOf('fordoer.test/log', NOTE_ED25519, Buffer.alloc(32, 5));
const BUNDLE = '{"release":{"version":"1"}}';
export const RELEASE: string = hash('sha256', BUNDLE, 'hex');
export const CLINIC = 'dd000000-0000-4000-8000-000000000001';
const AT = '2026-12-01T09:00:00.000Z';

/** What a test says of an event; the rest is an ordinary one. `head` replaces the bytes of the head. */
export interface Told {
  type?: string;
  class?: string;
  content?: string;
  head?: (usual: string) => string;
}

/** The events of a conversation, one turn each, with their leaves from index `from` on. */
export function conversation(id: string, told: readonly Told[], from = 0): Row[] {
  let prevHash = FIRST_PREV_HASH;
  return told.flatMap(
    ({ type = 'said', class: kept = 'own', content = RELEASE, head: change }, index): Row[] => {
      const place = { conversation: id, clinic: CLINIC };
      const seq = index + 1;
      const usual = JSON.stringify({
        actor: { kind: 'patient' },
        at: AT,
        class: kept,
        clinic: CLINIC,
        content,
        conversation: id,
        purpose: 'TREAT',
        seq,
        software: '0.1.0',
        type,
        v: 1,
      });
      const head = Buffer.from(change?.(usual) ?? usual);
      const body = Buffer.from('sealed');
      const event = { is: 'event', ...place, seq, type, at: AT, class: kept, prevHash, head, body } as const;
      prevHash = eventHash(event);
      return [
        { is: 'turn', ...place, after: index, last: seq, clientId: null },
        { ...event, hash: prevHash },
        { is: 'leaf', ...place, seq, index: from + index, hash: prevHash },
      ];
    },
  );
}

/** A whole log over conversations: their content, tiles, and a checkpoint over all leaves. */
export function logOf(conversations: readonly Row[]): Row[] {
  const leaves = conversations.filter((row): row is RowOf<'leaf'> => row.is === 'leaf');
  const tiles: RowOf<'tile'>[] = [];
  const tree = new GrowingTree((level, index, root) => {
    if (level > 0 && level % 8 === 0) tiles.push({ is: 'tile', level: level / 8 - 1, index, root });
  });
  for (const leaf of leaves.toSorted((a, b) => a.index - b.index)) tree.append(leafHash(leaf.hash));
  const note = signCheckpoint(signer, { size: tree.size, root: tree.root() });
  return [
    { is: 'content_release', hash: RELEASE, version: '1', bundle: BUNDLE },
    ...conversations,
    { is: 'checkpoint', size: tree.size, note, signedAt: AT },
    ...tiles.sort((a, b) => a.level - b.level || a.index - b.index),
  ];
}

export function sourceOf(rows: readonly Row[]): Source {
  return {
    claim: { origin: signer.name, vkey: null },
    begin: async () => ({ leaves: rows.filter(({ is }) => is === 'leaf').length }),
    rows: async function* () {
      yield* rows;
    },
    close: async () => undefined,
  };
}
