import { triage } from '@fordoer/rules';
import { readContent } from '@fordoer/rules/files';
import { pino } from 'pino';
import { createApplication } from './application.ts';
import { seedDemo } from './clinic/demo.ts';
import { Clock } from './config/clock.ts';
import { loadConfig } from './config/config.ts';
import { ConversationService } from './conversation/conversation.service.ts';
import { Readiness } from './ops/readiness.ts';
import { openRecord } from './record/open-record.ts';
import { RecordService } from './record/record.service.ts';

const DRAIN_MS = 25_000;

try {
  const config = loadConfig(process.env);
  const log = pino({ level: config.logLevel });
  const content = readContent();
  // The first patient must not wait for the phrases to be compiled.
  await triage(content, { text: 'Jeg har ondt i halsen' });
  const clock = new Clock();
  const { close, ...opened } = await openRecord(config, clock, log);
  const app = await createApplication({ config, clock, ...opened, content, log });
  if (config.demo) {
    const code = await seedDemo(app.get(RecordService), new Date(), config.assistant !== undefined);
    process.stdout.write(`console-access: clinic demo, code ${code}\n`);
  }
  await app.listen(config.port);
  log.info({ port: config.port, content: content.version }, 'listening');

  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    app.get(Readiness).stop();
    const late = setTimeout(() => process.exit(1), DRAIN_MS);
    late.unref();
    await app.get(ConversationService).idle();
    await app.close();
    await close();
    process.exit(0);
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void stop());
} catch (error) {
  const { code, message } = error as NodeJS.ErrnoException;
  process.stderr.write(
    `${code === 'EADDRINUSE' ? 'The port in PORT is taken by another program. Choose another.' : message}\n`,
  );
  process.exit(1);
}
