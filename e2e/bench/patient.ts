import { randomUUID } from 'node:crypto';
import {
  type AnswerValue,
  type ClientEvents,
  PROTOCOL_VERSION,
  type Question,
  type ServerEvents,
  type StartedConversation,
} from '@fordoer/protocol';
import { io, type Socket } from 'socket.io-client';
import { SENTENCES } from './sentences.ts';

/** One thing a patient sends. */
export type Step = { say: string } | { answer: { questionId: string; value: AnswerValue } };

/** A conversation that is open and has not begun. */
export interface Patient {
  /** Nothing is left to answer. */
  isOver: () => boolean;
  /** The next turn: sent, acknowledged, and its messages received. @throws Error when it is refused */
  turn: () => Promise<void>;
  /** What was sent so far. */
  steps: Step[];
  leave: () => void;
}

/**
 * Begins a conversation and connects.
 * @param random says which sentence it begins with and how its questions are answered
 * @throws Error when the service does not let it in
 */
export async function arrive(url: string, random: () => number): Promise<Patient> {
  const started = await begin(url);
  const socket: Socket<ServerEvents, ClientEvents> = io(url, {
    forceNew: true,
    transports: ['websocket'],
    reconnection: false,
    extraHeaders: { origin: url },
    auth: { token: started.token, version: PROTOCOL_VERSION },
  });
  let question: Question | undefined;
  socket.on('event', (message) => {
    if (message.type === 'question') question = message.clinical ? message : undefined;
    if (message.type === 'decision' || message.type === 'handover') question = undefined;
  });
  const welcomed = new Promise((resolve) => socket.once('event', resolve));
  await connected(socket);
  await welcomed;
  const steps: Step[] = [];
  const send = async (step: Step): Promise<void> => {
    steps.push(step);
    question = undefined;
    const id = randomUUID();
    // The service emits a turn's messages before it acknowledges, so these have come when that has.
    const reply =
      'say' in step
        ? await socket.emitWithAck('say', { id, text: step.say })
        : await socket.emitWithAck('answer', { id, ...step.answer });
    if (!reply.ok) throw new Error(`a turn was refused: ${reply.error.code}`);
  };
  const sentence = SENTENCES[Math.floor(random() * SENTENCES.length)] as string;
  return {
    steps,
    leave: () => void socket.disconnect(),
    isOver: () => steps.length > 0 && !question,
    turn: () =>
      send(
        question
          ? { answer: { questionId: question.questionId, value: answerTo(question, random) } }
          : { say: sentence },
      ),
  };
}

async function begin(url: string): Promise<StartedConversation> {
  const response = await fetch(`${url}/api/conversations`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ clinic: 'demo', locale: 'da' }),
  });
  if (!response.ok) throw new Error(`no conversation: ${response.status} ${await response.text()}`);
  return (await response.json()) as StartedConversation;
}

/** Resolves when a socket is let in. @throws Error when it is not */
export const connected = (socket: Pick<Socket, 'once'>): Promise<void> =>
  new Promise((resolve, reject) => {
    socket.once('connect', resolve);
    socket.once('connect_error', reject);
  });

/** Mostly no, sometimes yes or *ved ikke*; a number near the middle. */
function answerTo({ answerType, options, items, range }: Question, random: () => number): AnswerValue {
  const chance = random();
  if (chance > 0.95) return 'unknown';
  const some = options[Math.floor(random() * options.length)]?.id ?? 'unknown';
  switch (answerType) {
    case 'yes-no':
      return chance < 0.15;
    case 'any-of':
      return chance < 0.1 ? [some] : 'none';
    case 'one-of':
      return some;
    case 'scale':
      return (items ?? []).map(() => options[Math.floor(random() * options.length)]?.id ?? '0');
    case 'number': {
      const { min, max } = range ?? { min: 0, max: 10 };
      return Math.round(min + (max - min) * (0.2 + 0.4 * random()));
    }
    case 'text':
      return 'unknown';
  }
}
