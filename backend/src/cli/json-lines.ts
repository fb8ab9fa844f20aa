import { AnswerValue, type Refusal } from '@fordoer/protocol';
import { z } from 'zod';
import { terminalTexts } from '../locale/terminal.ts';
import type { ConversationClient } from './conversation-client.ts';

/** What one line of stdin may ask for. */
const Line = z.union([
  z.strictObject({ say: z.string() }),
  z.strictObject({ answer: z.object({ questionId: z.string(), value: AnswerValue }) }),
  z.strictObject({ choose: z.string() }),
]);

export const printLine = (value: object): void => void process.stdout.write(`${JSON.stringify(value)}\n`);

/** A refusal as a line of its own, of the same type as the server's errors. */
export const printRefusal = (refusal: Refusal): void => printLine({ type: 'error', ...refusal });

/**
 * Lines in, lines out, for programs: each message of the server is one JSON line; each line read is one turn, and the next is
 * sent when its acknowledgement and its messages are there.
 */
export async function chatInJson(client: ConversationClient, lines: AsyncIterable<string>): Promise<void> {
  client.onMessage(printLine);
  await client.begun();
  for await (const line of lines) {
    if (line.trim() === '') continue;
    const turn = read(line);
    if (!turn) {
      printRefusal({ code: 'INVALID_MESSAGE', text: terminalTexts(client.locale).notJson });
      continue;
    }
    const reply = await send(client, turn);
    if (!reply.ok) printRefusal(reply.error);
  }
}

function read(line: string): z.infer<typeof Line> | undefined {
  try {
    return Line.safeParse(JSON.parse(line)).data;
  } catch {
    return undefined;
  }
}

function send(client: ConversationClient, turn: z.infer<typeof Line>) {
  if ('say' in turn) return client.send('say', { text: turn.say });
  if ('answer' in turn) return client.send('answer', turn.answer);
  return client.send('choose', { choice: turn.choose });
}
