import { randomBytes, randomUUID } from 'node:crypto';
import { text } from 'node:stream/consumers';
import type { AnswerValue } from '@fordoer/protocol';
import { readContent } from '@fordoer/rules/files';
import { FIRST_PREV_HASH } from '@fordoer/transparency';
import { pino } from 'pino';
import { createApplication } from '../application.ts';
import { ClinicService } from '../clinic/clinic.service.ts';
import { seedDemo } from '../clinic/demo.ts';
import { Clock } from '../config/clock.ts';
import { loadConfig } from '../config/config.ts';
import { emptyConversation, fold } from '../conversation/conversation.ts';
import type { Inputs } from '../conversation/inputs.ts';
import { plan } from '../conversation/plan.ts';
import { chain } from '../record/chain.ts';
import type { NewEvent, StoredEvent } from '../record/events.ts';
import { NEW_CONVERSATION } from '../record/head.ts';
import { openRecord } from '../record/open-record.ts';
import { RecordService } from '../record/record.service.ts';
import { sealingKey } from '../record/seal.ts';

/**
 * What the service's own parts of a turn cost: plays the conversations given on stdin (a JSON list of lists of steps) and writes
 * each part's times as one JSON line, in µs. `DATABASE_URL` is an empty database of its own.
 */

type Step = { say: string } | { answer: { questionId: string; value: AnswerValue } };
type Turn = { after: number; at: Date; events: NewEvent[] };

const DEMO = 'demo';
const config = loadConfig({
  ...process.env,
  FORDOER_RECORD_KEY: randomBytes(32).toString('base64'),
});
const key = sealingKey(randomBytes(32));
const content = readContent();
const log = pino({ level: 'silent' });
const clock = new Clock();
const { close, ...opened } = await openRecord(config, clock, log);
const app = await createApplication({ config, clock, ...opened, content, log });
const record = app.get(RecordService);
const clinics = app.get(ClinicService);
const now = new Date();
await seedDemo(record, now);
const clinicId = (await clinics.idOf(DEMO)) ?? '';
const clinic = await clinics.facts(clinicId, now);
const inputs: Inputs = {
  now,
  content,
  clinic,
  slots: [],
  staffed: false,
  assistant: 'off' as const,
  languages: [],
};

const conversations = JSON.parse(await text(process.stdin)) as Step[][];
const parts: Record<'plan' | 'fold' | 'seal' | 'append' | 'appendShared', number[]> = {
  plan: [],
  fold: [],
  seal: [],
  append: [],
  appendShared: [],
};
await play(() => undefined); // warms up
await play((part, µs) => parts[part].push(µs));
const turns = await play(() => undefined);

for (const one of turns) await append(one, (µs) => parts.append.push(µs));
// Side by side, as in the service: what each waits is not what each costs, so the cost is the whole divided.
const begin = performance.now();
await Promise.all(turns.map((one) => append(one)));
const count = turns.reduce((sum, one) => sum + one.length - 1, 0);
parts.appendShared.push(((performance.now() - begin) * 1000) / count);
process.stdout.write(`${JSON.stringify(parts)}\n`);
await app.close();
await close();

/** Plays every conversation in memory. */
async function play(note: (part: 'plan' | 'fold' | 'seal', µs: number) => void): Promise<Turn[][]> {
  const played: Turn[][] = [];
  for (const steps of conversations) {
    const id = randomUUID();
    let conversation = emptyConversation(id, clinicId);
    const taken: Turn[] = [];
    const start = { kind: 'start' as const, reference: '', locale: 'da' as const, notice: '' };
    for (const step of [undefined, ...steps]) {
      const command =
        step === undefined
          ? start
          : 'say' in step
            ? { kind: 'say' as const, id: randomUUID(), text: step.say }
            : { kind: 'answer' as const, id: randomUUID(), ...step.answer };
      const begin = performance.now();
      const planned = await plan(conversation, command, inputs);
      const afterPlan = performance.now();
      if (!planned.ok) throw new Error(`a step was refused: ${planned.code}`);
      const turn = { after: conversation.seq, at: now, events: planned.events };
      const beforeSeal = performance.now();
      chain(key, {
        ...turn,
        conversationId: id,
        clinicId,
        prevHash: FIRST_PREV_HASH,
        context: NEW_CONVERSATION,
      });
      const beforeFold = performance.now();
      for (const event of planned.events)
        conversation = fold(content, conversation, {
          ...event,
          seq: conversation.seq + 1,
          at: now.toISOString(),
        } as StoredEvent);
      if (step) {
        note('plan', (afterPlan - begin) * 1000);
        note('seal', (beforeFold - beforeSeal) * 1000);
        note('fold', (performance.now() - beforeFold) * 1000);
      }
      taken.push(turn);
    }
    played.push(taken);
  }
  return played;
}

/** Appends a conversation turn by turn; the first turn makes the conversation and is not told of. */
async function append(turns: readonly Turn[], note: (µs: number) => void = () => undefined): Promise<void> {
  const conversationId = randomUUID();
  for (const turn of turns) {
    const begin = performance.now();
    const key = turn.after > 0 ? undefined : await opened.keys.begin({ conversationId, clinicId });
    const appended = await record.append(
      { ...turn, clinicId, conversationId, clientId: randomUUID(), context: NEW_CONVERSATION },
      key &&
        (async (manager) => {
          await manager.query(
            "insert into conversation (id, clinic_id, reference, token_hash, created_at) values ($1, $2, '', '', now())",
            [conversationId, clinicId],
          );
          await key.store(manager);
        }),
    );
    if (!appended.ok) throw new Error('nobody else appends here');
    if (turn.after > 0) note((performance.now() - begin) * 1000);
  }
}
