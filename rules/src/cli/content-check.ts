import { loadBundle } from '../content/load.ts';
import { readability } from '../content/readability.ts';
import { readContentFiles } from '../files.ts';

/** `npm run -s content:check [-- part of a file name …]`: what does not hold together, in plain words. */
const only = process.argv.slice(2);
const { bundle, problems } = loadBundle(readContentFiles());
const shown = problems.filter(
  ({ file }) => only.length === 0 || only.some((part) => part.endsWith(file) || file.includes(part)),
);
for (const { file, line, message } of shown) console.log(`${file}${line ? `:${line}` : ''}  ${message}`);
if (bundle) {
  const { shared, complaints } = bundle;
  const parts = [shared, ...complaints];
  for (const { complaint, index, verdict } of complaints.flatMap(readability))
    if (verdict === 'very plain')
      console.log(
        `complaints/${complaint}.yaml  LIX ${index}: very plain; read it aloud, it must not talk down (no problem)`,
      );
  const sum = (count: (part: typeof shared) => number) =>
    parts.reduce((total, part) => total + count(part), 0);
  console.log(
    `${complaints.length} complaints, ${sum((p) => Object.keys(p.findings).length)} findings, ${sum((p) => p.questions.length)} questions, ` +
      `${sum((p) => p.redFlags.length + p.contextFloors.length)} rules, ${shown.length} problems`,
  );
}
process.exitCode = shown.length > 0 || !bundle ? 1 : 0;
