import type { StoredEvent } from '../record/events.ts';
import type { Everything } from './own-data.service.ts';

/** How a stranger checks the file, without this service and without trusting it. */
const HOW_TO_CHECK = [
  'Each event has its sealed bytes as they are stored: head and body, in base64. The head is canonical JSON (RFC 8785) in clear.',
  'hash = SHA-256(prevHash ‖ length of head as four bytes, big endian ‖ head ‖ body). prevHash is the hash of the event before; of the first, 32 zero bytes.',
  'body = nonce (12 bytes) ‖ AES-256-GCM ciphertext ‖ tag (16 bytes) under `key`, with `<conversation id>/<seq>` as additional authenticated data. Opened, it is the canonical JSON of facts and message.',
  'proof is a C2SP tlog-proof (https://c2sp.org/tlog-proof): the event’s index in the log, its inclusion path, and a checkpoint signed by the log and cosigned by its witnesses. The entry is the event’s hash; its leaf hash is SHA-256(0x00 ‖ hash), as in RFC 6962.',
  'Have the log’s key, and those of its witnesses, from somewhere else than this service.',
  'An event without a proof is not in a signed checkpoint yet. Take the file again in some minutes.',
  'Whoever has this file can read the conversation. `key` opens this conversation and nothing else.',
];

/** Everything about the person as data, with what is needed to prove each event. @param proofs texts of C2SP tlog-proofs, by seq */
export function exportJson(all: Everything, proofs: ReadonlyMap<number, string>): string {
  const { conversation, clinic, made, kept, events, visits, accesses, routings, key } = all;
  const file = {
    howToCheck: HOW_TO_CHECK,
    made: made.toISOString(),
    conversation: {
      id: conversation.id,
      reference: conversation.reference,
      locale: conversation.locale,
      clinic: { id: conversation.clinicId, ...clinic },
      class: all.class,
      kept,
    },
    key: key.toString('base64'),
    accesses,
    routings,
    bookings: visits,
    events: events.map(({ event, head, row }) => ({
      seq: event.seq,
      at: event.at,
      type: event.type,
      actor: { kind: head.actor.kind, ...(head.actor.role ? { role: head.actor.role } : {}) },
      purpose: head.purpose,
      class: head.class,
      facts: withoutNames(event.facts),
      ...(event.message ? { message: event.message } : {}),
      sealed: {
        prevHash: row.prevHash.toString('base64'),
        head: row.head.toString('base64'),
        body: row.body.toString('base64'),
        hash: row.hash.toString('base64'),
      },
      ...proofOf(proofs.get(event.seq)),
    })),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Staff by role, as in the list of accesses; a name stands only where the patient was told it, in a message. */
function withoutNames(facts: StoredEvent['facts']): object {
  return 'staff' in facts && facts.staff ? { ...facts, staff: { role: facts.staff.role } } : facts;
}

/** The leaf's index stands in the proof's text; beside it for who only wants to know. */
function proofOf(proof: string | undefined): { leafIndex?: number; proof?: string } {
  if (proof === undefined) return {};
  const index = /^index (\d+)$/m.exec(proof)?.[1];
  return { ...(index === undefined ? {} : { leafIndex: Number(index) }), proof };
}
