import { median, round, spread } from './numbers.ts';
import type { Step } from './patient.ts';
import { echoClients, echoes, type Round, type Size, turns } from './rounds.ts';

/** So many of the conversations are played again in the benches of single parts. */
const MOST_PLAYED = 120;

/** The service and its measuring sticks in turn, so that what else the machine does meets all of them. */
export async function throughput(
  serviceUrl: string,
  echoUrl: string,
  { size, rounds, random }: { size: Size; rounds: number; random: () => number },
) {
  const sockets = await echoClients(echoUrl, size.clients);
  const warm = { ...size, messages: Math.max(500, size.messages / 4) };
  const first = await turns(serviceUrl, warm, size.clients, random);
  const perConversation = warm.messages / first.played.length;
  const conversations = Math.ceil(size.clients + (1.2 * size.messages) / perConversation);
  for (const event of ['grouped', 'autocommit', 'memory']) await echoes(sockets, event, warm.messages);
  const taken: Record<'service' | 'grouped' | 'autocommit' | 'memory', Round[]> = {
    service: [],
    grouped: [],
    autocommit: [],
    memory: [],
  };
  const played: Step[][] = [];
  for (let time = 0; time < rounds; time++) {
    const round = await turns(serviceUrl, size, conversations, random);
    if (time === 0) played.push(...round.played);
    taken.service.push(round);
    for (const event of ['grouped', 'autocommit', 'memory'] as const)
      taken[event].push(await echoes(sockets, event, size.messages));
  }
  const alone = await echoes(sockets.slice(0, 1), 'memory', 500);
  const aloneTurn = await turns(
    serviceUrl,
    { clients: 1, messages: Math.ceil(size.messages / 8) },
    60,
    random,
  );
  for (const socket of sockets) socket.disconnect();
  const speed = (name: keyof typeof taken) => round(median(taken[name].map(({ perSecond }) => perSecond)));
  const share = (name: keyof typeof taken) => {
    const shares = taken.service.map(
      ({ perSecond }, index) => perSecond / (taken[name][index]?.perSecond ?? 0),
    );
    return { median: round(median(shares)), each: shares.map(round) };
  };
  return {
    played: played.filter((steps) => steps.length > 0).slice(0, MOST_PLAYED),
    turns: {
      unit: 'per second',
      conversations: size.clients,
      messages: size.messages,
      rounds,
      perConversation: round(perConversation),
      service: speed('service'),
      echoGrouped: speed('grouped'),
      echoAutocommit: speed('autocommit'),
      echoMemory: speed('memory'),
      shareOfGrouped: { ...share('grouped'), aim: 0.4 },
      shareOfAutocommit: share('autocommit'),
    },
    socket: { ...spread(alone.waits), shared: round(1_000_000 / speed('memory')) },
    turn: { ...spread(aloneTurn.waits), shared: round(1_000_000 / speed('service')) },
  };
}
