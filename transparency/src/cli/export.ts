import { parseArgs } from 'node:util';
import { writeExport } from '../verify/index.ts';
import { logKeys, openSource } from './source.ts';

const USAGE = `Writes the whole record of a database to a file, sealed as it is: JSON lines, packed when the name ends in .gz.

  FILE
  --database URL  the owner's connection string; else DATABASE_URL
  --key VKEY      the log's verifier key, to go with it; else FORDOER_LOG_KEY`;

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      database: { type: 'string' },
      key: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  const [file, ...more] = positionals;
  if (values.help) process.stdout.write(`${USAGE}\n`);
  else {
    if (file === undefined || more.length > 0) throw new Error(USAGE);
    const source = await openSource(values);
    try {
      const vkey = logKeys(values.key === undefined ? [] : [values.key])[0] ?? null;
      const rows = await writeExport(file, source, { ...source.claim, vkey });
      process.stdout.write(`${rows} rows in ${file}\n`);
    } finally {
      await source.close();
    }
  }
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 2;
}
