export type { KnownIdentity } from './known.ts';
export { RedactionFailed, Redactor } from './redactor.ts';
