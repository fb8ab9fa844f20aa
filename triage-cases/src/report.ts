import type { GroupedVignette } from './files.ts';
import { type Score, tally, type Verdict } from './score.ts';

const COLUMNS = ['n', 'exact', 'under', 'over', 'emergencies under', 'missed red flags', 'median questions'];

/** The numbers per complaint and in all, as a table of plain text. */
export function scoreTable(verdicts: readonly Verdict[]): string {
  const groups = [...new Set(verdicts.map(({ group }) => group))];
  const rows = groups.map((group) => row(group, tally(verdicts.filter((one) => one.group === group))));
  const table = [['', ...COLUMNS], ...rows, row('all', tally(verdicts))];
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

const row = (name: string, score: Score): string[] => [
  name,
  ...[
    score.n,
    score.exact,
    score.underTriaged,
    score.overTriaged,
    score.emergenciesUnderTriaged,
    score.missedRedFlags,
    score.medianQuestions,
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
