import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { startWitness } from '../witness-server/index.ts';

const USAGE = `A witness: cosigns that a log only grows (C2SP tlog-witness). Run it under another administrator than the log's.

  --log VKEY      a verifier key of a log to watch; repeatable
  --name NAME     the name it signs under, for example witness.example
  --data FOLDER   its key and what it cosigned (.data/witness)
  --port PORT     8070; --host ADDRESS to listen elsewhere than on this machine; --prefix /PATH`;

try {
  const { values } = parseArgs({
    options: {
      log: { type: 'string', multiple: true, default: [] },
      name: { type: 'string', default: 'fordoer-witness.invalid' },
      data: { type: 'string', default: '.data/witness' },
      port: { type: 'string', default: '8070' },
      host: { type: 'string', default: '127.0.0.1' },
      prefix: { type: 'string', default: '' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) process.stdout.write(`${USAGE}\n`);
  else await run(values);
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n\n${USAGE}\n`);
  process.exitCode = 1;
}

async function run(given: {
  log: string[];
  name: string;
  data: string;
  port: string;
  host: string;
  prefix: string;
}): Promise<void> {
  const witness = await startWitness({
    folder: resolve(given.data),
    name: given.name,
    logs: given.log,
    port: Number(given.port),
    host: given.host,
    prefix: given.prefix,
    report: (error) => process.stderr.write(`${(error as Error).stack}\n`),
  });
  process.stdout.write(
    `Witness at ${witness.url}, watching ${given.log.length} ${given.log.length === 1 ? 'key' : 'keys'}\n${witness.vkey}\n`,
  );
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void witness.stop());
}
