import { readdirSync, readFileSync } from 'node:fs';
import { inRoot } from '../../tools/paths.mjs';
import { median, round, spread } from './numbers.ts';
import { ask } from './programs.ts';
import { SENTENCES } from './sentences.ts';

type Parts = Record<string, number[]>;

/**
 * What all content together costs: to have it ready, to read a message with it, and a turn beside one of the first eight complaints.
 * Loading and the fixed loop are told in time computed, the rest by the fastest of some rounds: neither grows by what else runs.
 */
export async function library(often: number) {
  const [sources, built] = [await timeLoads('sources', often), await timeLoads('built', often)];
  const parts = await ask<Parts>(['--conditions=@fordoer/source', 'rules/bench/library.ts'], {
    messages: messages(),
    opening: SENTENCES,
  });
  const at = (name: string) => spread(parts[name] ?? []);
  const [shortest, longest] = [at('characters250'), at('characters4000')];
  const sum = (name: string) => (parts[name] ?? []).reduce((total, one) => total + one, 0);
  return {
    calibrationMs: round(parts.calibration?.[0] ?? Number.NaN),
    content: { unit: 'ms', sources, built, aim: 2_000 },
    reader: {
      unit: 'µs',
      message: at('message'),
      aim: { median: 1_000, p99: 5_000 },
      characters: Object.fromEntries(
        [250, 500, 1_000, 2_000, 4_000].map((length) => [length, at(`characters${length}`)]),
      ),
      /** What a character costs in the longest message, beside one in the shortest. */
      growthPerCharacter: round(longest.median / 4_000 / (shortest.median / 250)),
    },
    turn: {
      unit: 'µs',
      /** Sentences of which both make the same: what the size of the library costs. */
      same: at('wholeSame'),
      sameFirstEight: at('firstEightSame'),
      times: round(sum('wholeSame') / sum('firstEightSame')),
      /** All sentences: the whole library finds more in them, and asks about it. */
      timesOfAll: round((sum('whole') + sum('wholeSame')) / (sum('firstEight') + sum('firstEightSame'))),
      aim: 1.3,
    },
  };
}

async function timeLoads(which: 'sources' | 'built', often: number) {
  const loads: Record<'load' | 'compile' | 'calibration', number>[] = [];
  for (let time = 0; time < often; time++) {
    const {
      load = [],
      compile = [],
      calibration = [],
    } = await ask<Parts>(['--conditions=@fordoer/source', 'rules/bench/load.ts', which], {});
    loads.push({
      load: load[0] as number,
      compile: compile[0] as number,
      calibration: calibration[0] as number,
    });
  }
  const middle = (part: 'load' | 'compile' | 'calibration') => round(median(loads.map((one) => one[part])));
  return {
    load: middle('load'),
    compile: middle('compile'),
    total: round(median(loads.map((one) => one.load + one.compile))),
    calibrationMs: middle('calibration'),
  };
}

/** The messages that may be read and tuned by (`triage-cases/language/first`). */
function messages(): string[] {
  const folder = inRoot('triage-cases', 'language', 'first');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl'))
    .sort()
    .flatMap((file) => readFileSync(`${folder}/${file}`, 'utf8').split('\n'))
    .filter((line) => line.trim() !== '')
    .map((line) => (JSON.parse(line) as { text: string }).text);
}
