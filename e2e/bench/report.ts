import type { Result } from './bench.ts';
import type { RecordResult } from './record.ts';

/** The result as a person reads it. */
export function table(result: Result): string {
  const { turns, parts, engine, content, reader, library, assistant, widget, startup, machine } = result;
  const share = turns.shareOfGrouped;
  const part = (name: string, { median, p99 }: { median: number; p99: number }, more = '') =>
    line(name, `${median}`, `p99 ${p99}${more}`);
  return [
    '',
    `Fordør on ${machine.cores} cores, Node ${machine.node}; fixed loop ${machine.calibrationMs} ms`,
    '',
    `turns, ${turns.conversations} conversations at once, per second`,
    line('service', `${turns.service}`, `${share.median} of the echo with group commit (aim ≥ ${share.aim})`),
    line('echo, group commit', `${turns.echoGrouped}`),
    line('echo, autocommit', `${turns.echoAutocommit}`, `service: ${turns.shareOfAutocommit.median} of it`),
    line('echo, no database', `${turns.echoMemory}`),
    '',
    'parts of a turn, µs',
    part('understand', parts.understand),
    part('assess', parts.assess),
    part('next', parts.next),
    part('decide', parts.decide),
    part('plan (all of these)', parts.plan),
    part('fold', parts.fold),
    part('seal', parts.seal),
    part('database', parts.database, `; ${parts.database.shared} each side by side`),
    part('socket', parts.socket, `; ${parts.socket.shared} each side by side`),
    part('whole turn', parts.turn, `; ${parts.turn.shared} each side by side`),
    '',
    `engine, ${engine.rules} rules, ${engine.states} states, µs`,
    part('assess', engine.ours),
    part('a case never seen before', engine.neverSeenBefore),
    part(
      'every rule each turn',
      engine.everyRule,
      `; ${engine.times} times ours, ${engine.timesNeverSeenBefore} of one never seen (aim ≥ ${engine.aim})`,
    ),
    '',
    `all content until the first patient can be read, ms of computing; fixed loop ${content.sources.calibrationMs}`,
    line(
      'from sources',
      `${content.sources.total}`,
      `load ${content.sources.load}, compile ${content.sources.compile}`,
    ),
    line(
      'as built',
      `${content.built.total}`,
      `load ${content.built.load}, compile ${content.built.compile} (aim < ${content.aim})`,
    ),
    '',
    `reader with all content, µs, the fastest of some rounds; fixed loop ${reader.calibrationMs}`,
    part('a message', reader.message, ` (aim ${reader.aim.median}, p99 ${reader.aim.p99})`),
    ...Object.entries(reader.characters).map(([length, one]) => part(`${length} characters`, one)),
    line(
      'growth',
      `${reader.growthPerCharacter}`,
      'a character of the longest, beside one of the shortest (aim ≤ 1)',
    ),
    '',
    'a first turn, µs, the fastest of some rounds',
    part('all content', library.same),
    part('first eight complaints', library.sameFirstEight),
    line(
      'times',
      `${library.times}`,
      `where both make the same of it (aim ≤ ${library.aim}); of all sentences ${library.timesOfAll}`,
    ),
    '',
    recordTable(result.record),
    `assistant, over ${assistant.conversations} cases`,
    line('calls a turn', `${assistant.callsPerTurn.is}`, `aim ≤ ${assistant.callsPerTurn.aim}`),
    line(
      'tokens, median',
      `${assistant.tokensPerConversation.is}`,
      `a conversation (aim ≤ ${assistant.tokensPerConversation.aim}); estimated ${assistant.wattHoursPerConversation} Wh`,
    ),
    '',
    'widget, KB gz',
    line('loader', `${widget.loader ?? 'not built'}`, `aim ≤ ${widget.aim.loader}`),
    line('panel', `${widget.panel ?? 'not built'}`, `aim ≤ ${widget.aim.panel}`),
    '',
    'backend',
    line('ready after, ms', `${startup.readyMs}`, `fixed loop ${startup.calibrationMs}`),
    line('memory, MB', `${startup.memoryMb.atStart}`, `after the turns ${startup.memoryMb.afterTurns}`),
    '',
  ].join('\n');
}

/** The same of the record alone. */
export function recordTable(record: RecordResult): string {
  const { committed, bareInserts, oneChain, leaves, turn, verify } = record;
  const waits = ({ median, p99 }: { median: number; p99: number }) => `waits ${median}, p99 ${p99} µs`;
  return [
    `record, ${record.writers} writers, ${record.bytes} bytes an event, per second`,
    line(
      'committed',
      `${committed.perSecond}`,
      `${waits(committed.waits)}; ${record.shareOfBare.median} of bare inserts (aim ≥ ${record.shareOfBare.aim})`,
    ),
    line('bare inserts', `${bareInserts.perSecond}`, waits(bareInserts.waits)),
    line(
      'one chain for all',
      `${oneChain.perSecond}`,
      `${waits(oneChain.waits)}; committed: ${record.timesOneChain.median} times (aim ≥ ${record.timesOneChain.aim})`,
    ),
    line('into the tree', `${leaves.perSecond}`, `meanwhile; ${leaves.alonePerSecond} alone`),
    line('turn, short log, µs', `${turn.short.median}`, `p99 ${turn.short.p99}; ${turn.short.events} events`),
    line(
      'turn, long log, µs',
      `${turn.long.median}`,
      `p99 ${turn.long.p99}; ${turn.long.events} events; ${turn.growth.median} times (aim ≤ ${turn.growth.aim})`,
    ),
    line(
      'verified',
      `${verify.perSecond}`,
      `${verify.events} events, ${verify.broken} broken; ${verify.shareOfBareSha256} of SHA-256 alone; peak ${verify.peakMb} MB`,
    ),
    '',
  ].join('\n');
}

const line = (name: string, value: string, more = ''): string =>
  `  ${name.padEnd(24)}${value.padStart(10)}   ${more}`.trimEnd();
