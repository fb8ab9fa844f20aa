import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Content } from '@fordoer/rules';
import { parse } from 'yaml';
import { z } from 'zod';
import { CaseFile, FirstRuns, Kept, Sources, type Vignette } from './case.ts';

/** The folder of this package. */
const HOME = fileURLToPath(new URL('..', import.meta.url));

/** A vignette with where it stands: `cases/<set>/<group>.yaml`. */
export interface GroupedVignette extends Vignette {
  /** The complaint, or `shared-red-flags`. */
  group: string;
  /** The vignettes that were written together, before any of them was run. */
  set: string;
}

/**
 * Reads every case file.
 * @returns the vignettes in file order, and what is wrong with the files; a problem never hides the other files
 */
export function readVignettes(home: string = HOME): { vignettes: GroupedVignette[]; problems: string[] } {
  const problems: string[] = [];
  const vignettes: GroupedVignette[] = [];
  const sources = read(join(home, 'sources.yaml'), Sources, problems) ?? {};
  const folder = join(home, 'cases');
  const seen = new Set<string>();
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.yaml'),
  );
  for (const name of files.sort()) {
    const group = basename(name, '.yaml');
    const set = dirname(name);
    for (const one of read(join(folder, name), CaseFile, problems)?.cases ?? []) {
      if (seen.has(one.id)) problems.push(`${name}: ${one.id} is there twice`);
      seen.add(one.id);
      if (!one.id.startsWith(`${group}.`)) problems.push(`${name}: ${one.id} does not begin with ${group}`);
      for (const key of one.source.from)
        if (!(key in sources)) problems.push(`${name}: ${one.id} names no source ${key}`);
      vignettes.push({ ...one, group, set });
    }
  }
  return { vignettes, problems };
}

/** What each set gave when it was run for the first time. */
export function readFirstRuns(home: string = HOME): { runs: z.infer<typeof FirstRuns>; problems: string[] } {
  const problems: string[] = [];
  return { runs: read(join(home, 'first-runs.yaml'), FirstRuns, problems) ?? {}, problems };
}

const KEPT = 'kept.yaml';
const KEPT_HEAD =
  '# Written by `npm run -s cases -- --keep`: per complaint, vignettes that come out too low or too high, and the median of questions. They never rise.\n';

/** What was kept of the last figures. */
export function readKept(home: string = HOME): { kept: Kept; problems: string[] } {
  const problems: string[] = [];
  return { kept: read(join(home, KEPT), Kept, problems) ?? {}, problems };
}

/** Keeps today's figures, one line for each complaint. */
export function writeKept(kept: Kept, home: string = HOME): void {
  const lines = Object.entries(kept).map(
    ([group, { n, under, over, questions }]) =>
      `${group}: { n: ${n}, under: ${under}, over: ${over}, questions: ${questions} }\n`,
  );
  writeFileSync(join(home, KEPT), KEPT_HEAD + lines.join(''));
}

/** Ids in the cases that the content does not know: a renamed finding must not silently weaken a case. */
export function unknownIds(content: Content, vignettes: readonly GroupedVignette[]): string[] {
  return vignettes.flatMap(({ id, answers, context = {}, complaint, expect }) => [
    ...[...Object.keys(answers), ...Object.keys(context)]
      .filter((finding) => !content.findings.has(finding))
      .map((finding) => `${id}: no finding ${finding}`),
    ...[...(expect.complaints ?? []), ...(complaint ? [complaint] : [])]
      .filter((name) => !content.complaints.has(name))
      .map((name) => `${id}: no complaint ${name}`),
    ...(expect.redFlags ?? [])
      .filter((rule) => !content.rules.has(rule))
      .map((rule) => `${id}: no rule ${rule}`),
    ...(expect.redFlagsAnyOf ?? [])
      .filter((name) => !content.rules.has(name) && !content.findings.has(name))
      .map((name) => `${id}: no rule or finding ${name}`),
  ]);
}

function read<T>(path: string, schema: z.ZodType<T>, problems: string[]): T | undefined {
  try {
    const parsed = schema.safeParse(parse(readFileSync(path, 'utf8')));
    if (parsed.success) return parsed.data;
    problems.push(`${path}: ${z.prettifyError(parsed.error)}`);
  } catch (error) {
    problems.push(`${path}: ${(error as Error).message}`);
  }
  return undefined;
}
