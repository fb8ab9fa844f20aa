import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { terminalTexts } from '../locale/terminal.ts';
import { CallRefused, ConversationClient, startConversation } from './conversation-client.ts';
import { chatInJson, printRefusal } from './json-lines.ts';
import { Terminal } from './terminal.ts';

/**
 * `npm run -s chat`: a conversation over the real socket, line by line; with `--json` for programs.
 * It waits at the end of stdin for what is under way, and ends with 0; with 1 where no conversation could begin.
 */
const { values: given } = parseArgs({
  options: {
    url: { type: 'string', default: 'http://127.0.0.1:3000' },
    clinic: { type: 'string', default: 'demo' },
    locale: { type: 'string', default: 'da' },
    json: { type: 'boolean', default: false },
  },
});
const locale = given.locale === 'en' ? 'en' : 'da';
/** Opened when the first line is wanted: lines that come before anybody listens are lost. */
async function* stdin(): AsyncGenerator<string> {
  yield* createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY });
}

try {
  const { token } = await startConversation(given.url, { clinic: given.clinic, locale });
  const client = new ConversationClient(given.url, token, { locale });
  if (given.json) await chatInJson(client, stdin());
  else await new Terminal(client, (line) => void process.stdout.write(`${line}\n`)).run(stdin());
  client.close();
} catch (error) {
  const text = error instanceof CallRefused ? error.message : terminalTexts(locale).unreachable(given.url);
  const refusal = (error instanceof CallRefused && error.refusal) || { code: 'UNAVAILABLE' as const, text };
  if (given.json) printRefusal(refusal);
  else process.stderr.write(`${refusal.text}\n`);
  process.exitCode = 1;
}
