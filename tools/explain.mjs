/** Something people can put right: its message is all they need to see. */
export class Refusal extends Error {
  name = 'Refusal';
}

const SPOKEN = new Set(['Refusal', 'PostgresError', 'BackendError', 'BuildError']);

/**
 * What to print for a failure: the sentence of one that was foreseen, the whole trace of any other.
 * @param {unknown} error
 */
export function explain(error) {
  if (!(error instanceof Error)) return String(error);
  return SPOKEN.has(error.name) ? error.message : (error.stack ?? error.message);
}
