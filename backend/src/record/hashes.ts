import { hash } from 'node:crypto';
import type { CaseState, Decision } from '@fordoer/rules';
import canonicalize from 'canonicalize';

/** SHA-256 of a value's canonical form (RFC 8785), hex. */
const hashed = (value: unknown): string => hash('sha256', canonicalize(value) as string, 'hex');

/** What a decision was made of and what it is, as hashes: whether a replay began with the same, and ended with the same. */
export const hashesOf = (state: CaseState, decision: Decision): { input: string; output: string } => ({
  input: hashed(state),
  output: hashed(decision),
});
