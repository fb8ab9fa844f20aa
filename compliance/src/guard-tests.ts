import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** This package's own tests defend no guard. */
const TESTS = '{protocol,rules,triage-cases,backend,widget,console,e2e,tools}/**/*.test.{ts,tsx,mjs}';

/** The test files that call a guard by its name, `guard.<name>`, and so say that they defend it. */
export function testsByGuard(root: string = ROOT): ReadonlyMap<string, string[]> {
  const found = new Map<string, string[]>();
  const skipped = (name: string) => /(^|[\\/])(node_modules|dist)$/.test(name);
  for (const file of globSync(TESTS, { cwd: root, exclude: skipped }).sort()) {
    const names = readFileSync(join(root, file), 'utf8').match(/\bguard\.[a-z0-9-]+/g) ?? [];
    for (const guard of new Set(names)) found.set(guard, [...(found.get(guard) ?? []), file]);
  }
  return found;
}
