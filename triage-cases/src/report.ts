import type { FirstRun } from './case.ts';
import type { GroupedVignette } from './files.ts';
import { interval, type Score, tally, type Verdict } from './score.ts';

const COLUMNS = [
  'n',
  'exact',
  '95 %',
  'under',
  'over',
  'emergencies under',
  'missed red flags',
  'median questions',
  'to emergency',
];

/** The numbers per complaint, in all, and per set, as a table of plain text. */
export function scoreTable(verdicts: readonly Verdict[]): string {
  const by = (key: 'group' | 'set') =>
    [...new Set(verdicts.map((one) => one[key]))]
      .sort()
      .map((name) => row(name, tally(verdicts.filter((one) => one[key] === name))));
  const table = [['', ...COLUMNS], ...by('group'), row('all', tally(verdicts)), ...by('set')];
  const widths =
    table[0]?.map((_, column) => Math.max(...table.map((cells) => cells[column]?.length ?? 0))) ?? [];
  return table
    .map((cells) =>
      cells
        .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
        .join('  '),
    )
    .join('\n');
}

/** What sets gave on their first run, beside which today's figures are to be read. */
export const firstRunLines = (runs: Record<string, FirstRun>): string[] =>
  Object.entries(runs).map(([set, { date, n, exact, emergenciesUnderTriaged, missedRedFlags }]) => {
    const [from, to] = interval(exact, n).map((share) => Math.round(100 * share));
    return `${set}, first run ${date}: ${exact} of ${n} exact (${from}-${to} %), ${emergenciesUnderTriaged} emergencies under, ${missedRedFlags} red flags missed`;
  });

/** Graversen 2020 (doi 10.1186/s12875-020-01122-z): real calls judged by physicians, so a comparator of another kind. */
export const NURSES =
  'beside it, of another kind: nurses on 430 real calls in Denmark, clinically relevant under-triage 3.7 %, over-triage 9.1 %';

const row = (name: string, score: Score): string[] => [
  name,
  ...[
    score.n,
    score.exact,
    score.exactInterval.map((share) => Math.round(100 * share)).join('-'),
    score.underTriaged,
    score.overTriaged,
    score.emergenciesUnderTriaged,
    score.missedRedFlags,
    score.medianQuestions,
    score.medianQuestionsToEmergency,
  ].map(String),
];

/** What went wrong in one case, in plain words; undefined where nothing did. */
export function inWords(vignette: GroupedVignette, verdict: Verdict): string | undefined {
  const { outcome } = verdict;
  const wanted = vignette.expect.upTo
    ? `${vignette.expect.urgency} to ${vignette.expect.upTo}`
    : vignette.expect.urgency;
  const lines = [
    ...(verdict.urgency === 'exact'
      ? []
      : [`${verdict.urgency}-triaged: ${outcome.urgency}, expected ${wanted}`]),
    ...verdict.missedRedFlags.map((flag) => `missed red flag: ${flag}`),
    ...verdict.doors.map((door) => `door: ${door}`),
    ...verdict.complaints.map((complaint) => `complaint: ${complaint}`),
  ];
  if (lines.length === 0) return undefined;
  const why = `fired: ${outcome.redFlags.join(', ') || 'no red flag'}; ${outcome.questions} questions; doors: ${outcome.doors.join(', ')}`;
  return [`${vignette.id}: "${vignette.text}"`, ...lines.map((line) => `  ${line}`), `  ${why}`].join('\n');
}
