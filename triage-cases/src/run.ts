import { readContent } from '@fordoer/rules/files';
import { readFirstRuns, readKept, readVignettes, unknownIds, writeKept } from './files.ts';
import { figures, lowest, risen } from './kept.ts';
import { varyAndPlay } from './metamorphic.ts';
import { undefended } from './mutants.ts';
import { play } from './play.ts';
import { firstRunLines, inWords, NURSES, scoreTable } from './report.ts';
import { runRuleCases } from './rule-cases.ts';
import { judge, tally, type Verdict } from './score.ts';

/**
 * `npm run -s cases [-- --json] [-- --variants] [-- --keep]`: judges the rules by the vignettes and the generated rule cases.
 * Non-zero exit: a red flag missed, under- or over-triage risen, an emergency under-triaged, a rule case failed, a mutant of a rule uncaught, a variant lowered, a file broken.
 */
const options = new Set(process.argv.slice(2));
const say = (line: string) => process.stdout.write(`${line}\n`);
const content = readContent();
const { vignettes, problems } = readVignettes();
const { runs, problems: runProblems } = readFirstRuns();
const { kept, problems: keptProblems } = readKept();
problems.push(...runProblems, ...keptProblems, ...unknownIds(content, vignettes));

const verdicts: Verdict[] = [];
let variants = 0;
const lowered: string[] = [];
for (const vignette of vignettes) {
  try {
    const outcome = await play(content, vignette);
    const verdict = judge(vignette, outcome);
    verdicts.push(verdict);
    const words = inWords(vignette, verdict);
    if (words) say(`${words}\n`);
    if (!options.has('--variants')) continue;
    const varied = await varyAndPlay(content, vignette, outcome.urgency);
    variants += varied.n;
    lowered.push(...varied.lowered);
  } catch (error) {
    problems.push(`${vignette.id} could not be played: ${(error as Error).message}`);
  }
}
const ruleCases = await runRuleCases(content);
const mutants = undefended(content);

for (const problem of problems) say(`broken: ${problem}`);
for (const failure of ruleCases.failures) say(`rule case: ${failure}`);
for (const mutant of mutants) say(`no rule case tells from the rule: ${mutant}`);
for (const line of lowered) say(`variant lowers urgency: ${line}`);
say(scoreTable(verdicts));
for (const line of firstRunLines(runs)) say(line);
say(NURSES);
say(`doors: ${verdicts.filter(({ doors }) => doors.length > 0).length} cases with a wrong door`);
say(
  `complaints: ${verdicts.filter(({ complaints }) => complaints.length > 0).length} cases with a wrong complaint`,
);
say(
  `rule cases: ${ruleCases.n}, failed ${ruleCases.failures.length}; mutants of rules that none of them catches: ${mutants.length}`,
);
if (options.has('--variants')) say(`variants: ${variants}, lowered ${lowered.length}`);

const now = figures(verdicts);
if (options.has('--keep')) writeKept(lowest(kept, now));
const worse = risen(options.has('--keep') ? lowest(kept, now) : kept, now);
for (const line of worse) say(`risen: ${line}`);

const score = tally(verdicts);
if (options.has('--json'))
  say(
    JSON.stringify({
      vignettes: score,
      firstRuns: runs,
      ruleCases: { n: ruleCases.n, failed: ruleCases.failures.length, undefended: mutants.length },
    }),
  );
const safe =
  score.missedRedFlags +
    score.emergenciesUnderTriaged +
    ruleCases.failures.length +
    mutants.length +
    worse.length +
    lowered.length ===
  0;
if (!safe || problems.length > 0) process.exitCode = 1;
