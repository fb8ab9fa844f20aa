import { availableParallelism } from 'node:os';
import { startPostgres } from '../../tools/postgres.mjs';
import { createTestDatabase } from '../../tools/test-database.mjs';
import { assistantCost } from './assistant.ts';
import { library } from './library.ts';
import { calibrate, median, round, sequence, spread } from './numbers.ts';
import { ask, memoryOf, startEcho, startService } from './programs.ts';
import { recordBench, type Thoroughness } from './record.ts';
import { widgetSizes } from './sizes.ts';
import { throughput } from './throughput.ts';

export type Result = Awaited<ReturnType<typeof bench>>;

/**
 * Runs everything once.
 * @param keep told how to stop each program that was started
 */
export async function bench(how: Thoroughness, keep: (stop: () => Promise<void>) => void) {
  const quick = how === 'quick';
  const calibration = calibrate();
  const { calibrationMs, content, reader, turn } = await library(quick ? 1 : 3);
  const postgres = await startPostgres({ ephemeral: true, durable: true });
  keep(postgres.stop);
  const startup = await timeStarts(postgres.url, quick ? 1 : 3);
  const service = await startService(postgres.url);
  keep(service.stop);
  const echo = await startEcho(postgres.url);
  keep(echo.stop);
  const whole = await throughput(service.url, echo.url, {
    size: { clients: 100, messages: quick ? 600 : 3_000 },
    rounds: quick ? 3 : 7,
    random: sequence(2026),
  });
  const memory = { atStart: startup.memory, afterTurns: memoryOf(service.pid) };
  await service.stop();
  await echo.stop();
  const rules = await ask<{ rules: number; findings: number; states: number; parts: Parts }>(
    ['--conditions=@fordoer/source', 'rules/bench/engine.ts'],
    whole.played,
  );
  const own = await ask<Parts>(['backend/dist/bench/parts.js'], whole.played, {
    DATABASE_URL: (await createTestDatabase(postgres.url)).url,
  });
  const at = (parts: Parts, name: string) => spread(parts[name] ?? []);
  const engine = { ours: at(rules.parts, 'assess'), everyRule: at(rules.parts, 'everyRule') };
  return {
    machine: { node: process.version, cores: availableParallelism(), calibrationMs: calibration },
    turns: whole.turns,
    parts: {
      unit: 'µs',
      understand: at(rules.parts, 'understand'),
      assess: engine.ours,
      next: at(rules.parts, 'next'),
      decide: at(rules.parts, 'decide'),
      plan: at(own, 'plan'),
      fold: at(own, 'fold'),
      seal: at(own, 'seal'),
      database: { ...at(own, 'append'), shared: round(own.appendShared?.[0] ?? Number.NaN) },
      socket: whole.socket,
      turn: whole.turn,
    },
    engine: {
      unit: 'µs',
      rules: rules.rules,
      findings: rules.findings,
      states: rules.states,
      ...engine,
      neverSeenBefore: at(rules.parts, 'assessNew'),
      everyRuleBuiltEachTurn: at(rules.parts, 'everyRuleBuilt'),
      times: round(mean(rules.parts.everyRule) / mean(rules.parts.assess)),
      timesNeverSeenBefore: round(mean(rules.parts.everyRule) / mean(rules.parts.assessNew)),
      aim: 20,
    },
    content,
    reader: { ...reader, calibrationMs },
    library: { ...turn, calibrationMs },
    record: await recordBench(postgres.url, how),
    assistant: await assistantCost(quick ? 40 : 5),
    widget: { unit: 'KB gz', ...widgetSizes(), aim: { loader: 6, panel: 55 } },
    startup: { readyMs: startup.readyMs, calibrationMs: calibration, memoryMb: memory },
  };
}

type Parts = Record<string, number[]>;
const mean = (values: readonly number[] = []) =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

async function timeStarts(server: string, often: number): Promise<{ readyMs: number; memory: number }> {
  const times: number[] = [];
  let memory = 0;
  for (let time = 0; time < often; time++) {
    const service = await startService(server);
    times.push(service.readyAfter);
    memory = memoryOf(service.pid);
    await service.stop();
  }
  return { readyMs: round(median(times)), memory };
}
