import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readContent } from '@fordoer/rules/files';
import { defences } from '@fordoer/triage-cases';
import { testsByGuard } from './guard-tests.ts';
import { readHazards } from './hazards.ts';
import { readOpenItems } from './open-items.ts';
import { page } from './page.ts';
import { technicalFile } from './technical-file.ts';

/**
 * `npm run -s compliance [-- --json]`: writes the clinical part of the technical file to `compliance/dist/`.
 * Non-zero exit: a file is broken, or a link between hazard, control and rule case leads nowhere.
 */
const dist = fileURLToPath(new URL('../dist/', import.meta.url));
const say = (line: string) => process.stdout.write(`${line}\n`);

// Whatever goes wrong below, no older file is left to be taken for today's.
rmSync(dist, { recursive: true, force: true });
const content = readContent();
const evidence = { defences: await defences(content), guardTests: testsByGuard() };
const file = technicalFile(content, readHazards(), readOpenItems(), evidence);
mkdirSync(dist);
writeFileSync(`${dist}technical-file.json`, JSON.stringify(file, undefined, 1));
writeFileSync(`${dist}index.html`, page(file));

const { hazards, controls, unverified, open } = file.score;
for (const line of file.broken) say(`broken: ${line}`);
say(
  `${hazards} hazards, ${controls} controls, ${unverified} of them unverified (rules without cases, guards that no test names)`,
);
say(`${open} OPEN:`);
for (const [what, n] of Object.entries(file.openBy)) say(`  ${n} ${what}`);
say(
  'compliance/dist/index.html and technical-file.json are for people to read and sign; nothing in them is finished.',
);
if (process.argv.includes('--json')) say(JSON.stringify(file.score));
if (file.broken.length > 0) process.exitCode = 1;
