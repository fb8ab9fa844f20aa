import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { writeRelease } from '../files.ts';

/** Part of the build: checks the content and writes the release that the built package carries. */
rmSync(fileURLToPath(new URL('../release.json', import.meta.url)), { force: true });
writeRelease();
