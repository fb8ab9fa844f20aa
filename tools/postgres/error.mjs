/**
 * What went wrong, for a program.
 * @typedef {'SERVER_MISSING' | 'DATA_FOLDER_BROKEN' | 'DATA_FOLDER_IN_USE' | 'PORT_TAKEN' | 'START_FAILED'} PostgresErrorCode
 */

/** A failure the operator can act on: `message` is one sentence for people and says what to do. */
export class PostgresError extends Error {
  /**
   * @param {PostgresErrorCode} code
   * @param {string} message
   * @param {{ cause?: unknown }} [options]
   */
  constructor(code, message, options) {
    super(message, options);
    this.name = 'PostgresError';
    this.code = code;
  }
}
