import type * as Files from '../src/files.ts';
import type * as Rules from '../src/index.ts';
import { calibrate, computed } from './clock.ts';

/**
 * What it costs to have all content ready for the first patient, in a process of its own: `sources` reads, checks and compiles
 * YAML; `built` the release that the built package carries. Writes one JSON line, in ms of computing.
 */

const from = process.argv[2] === 'built' ? '../dist' : '../src';
const ending = process.argv[2] === 'built' ? 'js' : 'ts';
const { readContent }: typeof Files = await import(`${from}/files.${ending}`);
const { understand }: typeof Rules = await import(`${from}/index.${ending}`);

const calibration = calibrate();
const begin = computed();
const content = readContent();
const loaded = computed();
// Phrases are compiled for the first message.
understand(content, 'Jeg har ondt i halsen');
const ready = computed();
const ms = (µs: number) => [µs / 1000];
process.stdout.write(
  `${JSON.stringify({ load: ms(loaded - begin), compile: ms(ready - loaded), calibration: [calibration] })}\n`,
);
