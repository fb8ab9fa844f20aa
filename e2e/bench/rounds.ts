import { randomUUID } from 'node:crypto';
import { io, type Socket } from 'socket.io-client';
import { arrive, connected, type Patient, type Step } from './patient.ts';
import { SENTENCES } from './sentences.ts';

/** How a round went. */
export interface Round {
  perSecond: number;
  /** Of each message from sent to acknowledged. µs. */
  waits: number[];
}

/** How many clients speak at the same time, and how many messages they send together. */
export interface Size {
  clients: number;
  messages: number;
}

/** Opens so many conversations, some at a time. */
export async function open(url: string, count: number, random: () => number): Promise<Patient[]> {
  const patients: Patient[] = [];
  let left = count;
  await together(20, async () => {
    while (left-- > 0) patients.push(await arrive(url, random));
  });
  return patients;
}

/**
 * Turns through the whole service: each client takes turn after turn, and begins the next conversation where one has come to
 * its end. Conversations are opened before the clock runs.
 * @returns the round, and what was sent in each conversation
 */
export async function turns(
  url: string,
  { clients, messages }: Size,
  conversations: number,
  random: () => number,
): Promise<Round & { played: Step[][] }> {
  const waiting = await open(url, conversations, random);
  const done: Patient[] = [];
  let left = messages;
  const round = await clocked(clients, async (note) => {
    let patient: Patient | undefined;
    while (left > 0) {
      patient ??= waiting.pop() ?? (await arrive(url, random));
      if (patient.isOver()) {
        done.push(patient);
        patient = undefined;
        continue;
      }
      left--;
      await note(patient.turn);
    }
    if (patient) done.push(patient);
  });
  for (const patient of [...done, ...waiting]) patient.leave();
  return { ...round, played: done.map(({ steps }) => steps) };
}

/** The echo's clients, connected once and used in every round. */
export async function echoClients(url: string, count: number): Promise<Socket[]> {
  const sockets = Array.from({ length: count }, () =>
    io(url, { forceNew: true, transports: ['websocket'], reconnection: false }),
  );
  await Promise.all(sockets.map(connected));
  return sockets;
}

/** As many messages through the echo, answered in the way that `event` names. */
export function echoes(sockets: readonly Socket[], event: string, messages: number): Promise<Round> {
  let left = messages;
  return clocked(sockets.length, async (note, client) => {
    while (left > 0) {
      const text = SENTENCES[left-- % SENTENCES.length];
      await note(() => (sockets[client] as Socket).emitWithAck(event, { id: randomUUID(), text }));
    }
  });
}

async function clocked(
  clients: number,
  work: (note: (send: () => Promise<unknown>) => Promise<void>, client: number) => Promise<void>,
): Promise<Round> {
  const waits: number[] = [];
  const begin = performance.now();
  await together(clients, (client) =>
    work(async (send) => {
      const sent = performance.now();
      await send();
      waits.push((performance.now() - sent) * 1000);
    }, client),
  );
  return { perSecond: (waits.length * 1000) / (performance.now() - begin), waits };
}

const together = async (count: number, work: (index: number) => Promise<void>): Promise<void> => {
  await Promise.all(Array.from({ length: count }, (_, index) => work(index)));
};
