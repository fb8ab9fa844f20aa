import { hash } from 'node:crypto';
import {
  COSIGNATURE_ED25519,
  consistencyProof,
  cosignedAt,
  openCheckpoint,
  parseNote,
  parseVkey,
  type SubtreeHash,
  type Verifier,
  writeAddCheckpoint,
} from '@fordoer/transparency';
import type { SignedCheckpoint } from './sequencer.ts';

/** Who watches the log from outside, and where. */
export interface WitnessPlace {
  verifier: Verifier;
  /** Prefix of the C2SP `tlog-witness` protocol, without a slash at its end. */
  url: string;
}

/** How a delivery ended: cosigned, or why not. `ahead`: the witness has seen more than we have, so our end is lost. */
export type Delivered =
  | { ok: true; line: string; at: Date }
  | { ok: false; why: 'unreachable' | 'refused' }
  | { ok: false; why: 'ahead'; seen: number };

const PATIENCE_MS = 5_000;
const MOST_BYTES = 64 * 1024;

/** Reads `vkey url` pairs, separated by commas. @throws Error naming no key when one is malformed */
export function parseWitnesses(given: string): WitnessPlace[] {
  return given
    .split(',')
    .map((pair) => pair.trim())
    .filter((pair) => pair !== '')
    .map((pair) => {
      const [vkey = '', url = ''] = pair.split(/\s+/);
      const verifier = parseVkey(vkey);
      if (verifier.type !== COSIGNATURE_ED25519 || !/^https?:\/\//.test(url))
        throw new Error('a witness is a cosigner key and an http address');
      return { verifier, url: url.replace(/\/+$/, '') };
    });
}

/**
 * Asks one witness to cosign, telling it how the log grew from what it saw last.
 * @param known the size the witness is thought to know; it corrects us once
 */
export async function deliver(
  witness: WitnessPlace,
  checkpoint: SignedCheckpoint,
  known: number,
  subtree: SubtreeHash,
): Promise<Delivered> {
  let old = Math.min(known, checkpoint.size);
  for (let attempt = 0; attempt < 2; attempt++) {
    const proof = await consistencyProof(old, checkpoint.size, subtree);
    const body = writeAddCheckpoint({ old, proof, note: checkpoint.note });
    const answer = await ask(`${witness.url}/add-checkpoint`, body);
    if (!answer) return { ok: false, why: 'unreachable' };
    if (answer.status === 200) {
      const { text } = parseNote(checkpoint.note);
      const at = lineOf(text, answer.body, witness.verifier);
      return at ? { ok: true, line: answer.body, at } : { ok: false, why: 'refused' };
    }
    const seen = answer.status === 409 && /^\d{1,15}\n$/.test(answer.body) ? Number(answer.body) : undefined;
    if (seen === undefined) return { ok: false, why: 'refused' };
    if (seen > checkpoint.size) return { ok: false, why: 'ahead', seen };
    old = seen;
  }
  return { ok: false, why: 'refused' };
}

function lineOf(text: string, lines: string, verifier: Verifier): Date | undefined {
  try {
    return cosignedAt(text, lines, verifier);
  } catch {
    return undefined;
  }
}

/** How much of our log a witness has seen, by the checkpoint that it keeps; undefined when it does not answer or answers nonsense. */
export async function seenBy(witness: WitnessPlace, log: Verifier): Promise<number | undefined> {
  const answer = await ask(`${witness.url}/${hash('sha256', log.name, 'hex')}/checkpoint`);
  if (answer?.status === 404) return 0;
  if (answer?.status !== 200) return undefined;
  try {
    return openCheckpoint(answer.body, log).size;
  } catch {
    return undefined;
  }
}

/** One request that ends in time, whatever the other side does; undefined when it did not answer. */
async function ask(url: string, body?: string): Promise<{ status: number; body: string } | undefined> {
  try {
    const answer = await fetch(url, {
      ...(body === undefined ? {} : { method: 'POST', body }),
      signal: AbortSignal.timeout(PATIENCE_MS),
      redirect: 'error',
    });
    const bytes: Buffer[] = [];
    let length = 0;
    for await (const chunk of answer.body ?? []) {
      length += chunk.length;
      if (length > MOST_BYTES) return undefined;
      bytes.push(Buffer.from(chunk));
    }
    return { status: answer.status, body: Buffer.concat(bytes).toString('utf8') };
  } catch {
    return undefined;
  }
}
