/** One Ctrl-C comes twice: from the terminal, and from npm, which passes it on. */
const REPEATED_WITHIN = 500;

/**
 * Calls back when this process is to end: Ctrl-C, SIGTERM, or the death of the npm that runs it (whose script is
 * started with `exec`, so that signals to npm arrive here and npm waits for the end).
 * @param {(reason: 'SIGINT' | 'SIGTERM' | 'SIGHUP' | 'orphaned') => void} callback called again when told again
 */
export function onEnd(callback) {
  let last = 0;
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => {
      if (Date.now() - last < REPEATED_WITHIN) return;
      last = Date.now();
      callback(signal);
    });
  }
  if (process.env.npm_lifecycle_event === undefined || process.platform === 'win32') return;
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    callback('orphaned');
  }, 500);
  timer.unref();
}
