/**
 * Whether an error says that the database cannot be reached, lets nobody in, has no room, cannot write to its disk or takes no writes,
 * as pg and the network report it.
 */
export function isDatabaseDown(error: unknown): boolean {
  const { code, driverError, message } = (error ?? {}) as {
    code?: string;
    driverError?: { code?: string };
    message?: string;
  };
  if (/^(ECONN|ENOTFOUND|EPIPE|08|28|53|57P|58|25006)/.test(driverError?.code ?? code ?? '')) return true;
  return /Connection terminated|timeout exceeded when trying to connect/.test(message ?? '');
}
