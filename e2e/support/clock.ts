/**
 * Moves the clock of a whole program or page: what it asks for the time is told the real time and `ms` more. The product has
 * no setting for this on purpose. As a function of nothing but its argument it can be sent into a browser.
 */
export function moveClock(ms: number): void {
  globalThis.Date = new Proxy(Date, {
    construct: (real, given, made) =>
      Reflect.construct(real, given.length > 0 ? given : [real.now() + ms], made),
    apply: (real) => new real(real.now() + ms).toString(),
    get: (real, name) => (name === 'now' ? () => real.now() + ms : Reflect.get(real, name)),
  });
}

// Before a program starts: `NODE_OPTIONS="--import …/clock.ts" FORDOER_TEST_NOW=2026-12-01T10:00:00+01:00 node …`
const now = globalThis.process?.env.FORDOER_TEST_NOW;
if (now) moveClock(Date.parse(now) - Date.now());
