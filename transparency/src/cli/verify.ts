import { parseArgs } from 'node:util';
import { type Result, verify } from '../verify/index.ts';
import { logKeys, openSource } from './source.ts';

const USAGE = `Checks a whole record, without any key that opens it. Exit code 0: nothing is broken.

  --database URL      the owner's connection string; else DATABASE_URL
  --export FILE       an export instead of a database (packed when it ends in .gz)
  --key VKEY          a verifier key of the log, got from elsewhere; repeatable; else FORDOER_LOG_KEY
  --witness PLACE     a witness's monitoring prefix, or a file with what it keeps; repeatable
  --witness-key VKEY  a verifier key of a witness; repeatable
  --json              lines {defect} and {note}; the last is {events, conversations, checkpoints, broken}`;

try {
  const { values } = parseArgs({
    options: {
      database: { type: 'string' },
      export: { type: 'string' },
      key: { type: 'string', multiple: true, default: [] },
      witness: { type: 'string', multiple: true, default: [] },
      'witness-key': { type: 'string', multiple: true, default: [] },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) process.stdout.write(`${USAGE}\n`);
  else {
    if (values.witness.length > 0 && values['witness-key'].length === 0)
      throw new Error('Give --witness-key too: what a witness keeps is believed for its signature only.');
    const source = await openSource(values);
    try {
      const result = await verify(source, {
        logKeys: logKeys(values.key),
        witnesses: values.witness,
        witnessKeys: values['witness-key'],
      });
      process.stdout.write(values.json ? inJson(result) : inWords(result));
      process.exitCode = result.broken === 0 ? 0 : 1;
    } finally {
      await source.close();
    }
  }
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 2;
}

function inJson({ defects, notes, events, conversations, checkpoints, broken }: Result): string {
  const lines = [
    ...defects.map((defect) => ({ defect })),
    ...notes.map((note) => ({ note })),
    { events, conversations, checkpoints, broken },
  ];
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('');
}

function inWords({ defects, notes, broken, ...counted }: Result): string {
  const many = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`;
  const unlisted = broken - defects.length;
  const what = [
    `${many(counted.events, 'event')} of ${many(counted.conversations, 'conversation')}`,
    `${counted.leaves} in the tree and ${counted.pending} waiting for it`,
    many(counted.checkpoints, 'checkpoint'),
  ].join(', ');
  return [
    ...defects,
    ...(unlisted > 0 ? [`… and ${unlisted} more.`] : []),
    ...notes.map((note) => `(${note})`),
    `${what}: ${broken === 0 ? 'nothing is broken' : many(broken, 'defect')}.`,
    '',
  ].join('\n');
}
