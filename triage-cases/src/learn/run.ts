import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CONTENT_FOLDER, readContent } from '@fordoer/rules/files';
import { readKinds } from './kinds.ts';
import { learn, readTeaching } from './learn.ts';

/**
 * `npm run -s learn`: learns from the labelled messages that may be read (`language/taught` and `language/first`, never the sealed part)
 * and the content's phrases, and writes `rules/content/learned.json`. Takes nine to eleven minutes; the same messages and content give the same file.
 */
const content = readContent();
const messages = readTeaching();
const begin = performance.now();
const learned = learn(content, messages, readKinds());
writeFileSync(join(CONTENT_FOLDER, 'learned.json'), `${JSON.stringify(learned)}\n`);
process.stdout.write(
  `learned from ${messages.length} messages in ${Math.round((performance.now() - begin) / 1000)} s: ${learned.features.split('\n').length} features\n`,
);
