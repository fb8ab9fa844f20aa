import { randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { StaffSession } from '@fordoer/protocol';
import { readContent } from '@fordoer/rules/files';
import { pino } from 'pino';
import { createTestDatabase } from '../../../tools/test-database.mjs';
import { createApplication } from '../../src/application.ts';
import { seedDemo } from '../../src/clinic/demo.ts';
import { loadConfig } from '../../src/config/config.ts';
import { Consultations } from '../../src/conversation/consultations.ts';
import { Rounds } from '../../src/conversation/rounds.ts';
import { runtimeRole } from '../../src/database/roles.ts';
import { Retention } from '../../src/privacy/retention.ts';
import { LogService } from '../../src/record/log.service.ts';
import { openRecord } from '../../src/record/open-record.ts';
import { RecordService } from '../../src/record/record.service.ts';
import { TestClock } from './clock.ts';
import { Patient } from './patient.ts';
import { type Person, Staff, signIn } from './staff.ts';

/** Read once: compiling the content is the longest part of a start. */
export const shipped = readContent();

export const DEMO_CLINIC = 'dd000000-0000-4000-8000-000000000001';
export const SHADOW_CLINIC = 'dd000000-0000-4000-8000-000000000002';
/** Tuesday 1 December 2026, 10 o'clock: both demo clinics are open. */
export const TUESDAY_MORNING = '2026-12-01T10:00:00+01:00';

export type App = Awaited<ReturnType<typeof startApp>>;

/**
 * The real application in this process, on an empty database of its own with the demo clinics, at a free port.
 * @param at what the clock shows, ISO 8601
 * @param env further environment variables
 * @param content another content than the one that is shipped
 * @param server another PostgreSQL than the suites' own: the address of its owner role
 */
export async function startApp({
  at = TUESDAY_MORNING,
  env = {} as Record<string, string>,
  content = shipped,
  server = undefined as string | undefined,
} = {}) {
  const database = await createTestDatabase(server);
  const config = loadConfig({
    DATABASE_URL: database.url,
    FORDOER_RECORD_KEY: randomBytes(32).toString('base64'),
    FORDOER_DEMO: '1',
    FORDOER_CONNECTIONS_PER_ADDRESS: '1000',
    FORDOER_CONVERSATIONS_PER_CLINIC_MINUTE: '10000',
    ...env,
  });
  const clock = new TestClock(at);
  const log: string[] = [];
  const logger = pino({ level: 'debug' }, { write: (line) => void log.push(line) });
  const opened = await openRecord(config, clock, logger);
  const foundations = {
    config,
    clock,
    ...opened,
    content,
    log: logger,
  };
  const app = await createApplication(foundations);
  const code = await seedDemo(app.get(RecordService), clock.now());
  await app.listen(0);
  const url = `http://127.0.0.1:${(app.getHttpServer().address() as AddressInfo).port}`;
  const people: { close: () => void }[] = [];
  const keep = <T extends { close: () => void }>(one: T): T => {
    people.push(one);
    return one;
  };
  const sessions = new Map<string, StaffSession>();
  const sessionOf = async (person: Person): Promise<StaffSession> => {
    const who = JSON.stringify(person);
    const known = sessions.get(who);
    if (known && new Date(known.expires) > clock.now()) return known;
    const session = await signIn(url, code, person);
    sessions.set(who, session);
    return session;
  };
  return {
    url,
    clock,
    content,
    /** Everything that was logged, line by line. */
    log,
    /** The access code of both demo clinics. */
    code,
    databaseUrl: database.url,
    /** The service's own role in that database. */
    role: runtimeRole(database.url, opened.secret).name,
    /** Told the URL of every request, as a server's log would show it. */
    onRequest: (told: (url: string) => void) => {
      for (const event of ['request', 'upgrade'])
        app.getHttpServer().on(event, (request: IncomingMessage) => told(request.url ?? ''));
    },
    secret: opened.secret,
    keys: opened.keys,
    /** The log takes in, signs and delivers what is committed, now. */
    sign: () => app.get(LogService).round({ sign: true }),
    /** The log's verifier key. */
    logKey: () => app.get(LogService).key(),
    record: app.get(RecordService),
    /** Settles when the assistant is asked nothing any more. */
    consulted: () => app.get(Consultations).idle(),
    /** What the service does by itself every few seconds, now. */
    round: () => app.get(Rounds).go(),
    /** A second process on the same database, without a port. */
    twin: async () => {
      const twin = await createApplication(foundations);
      return { retain: () => twin.get(Retention).go(), stop: () => twin.close() };
    },
    /** Erases what is due, as the service does by itself every hour. */
    retain: () => app.get(Retention).go(),
    /** From now on only when a test asks: a clock that is turned would otherwise race with the service's own round. */
    stopRounds: () => app.get(Rounds).stop(),
    /** What the patient asks for about their own data: `mine(patient, 'accesses')`. */
    mine: (
      { started }: Patient,
      path: string,
      { method = 'GET', body }: { method?: string; body?: unknown } = {},
    ) =>
      fetch(`${url}/api/conversations/mine${path}`, {
        method,
        headers: {
          authorization: `Bearer ${started.token}`,
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      }),
    patient: async (given?: Parameters<typeof Patient.begin>[1]) => keep(await Patient.begin(url, given)),
    /** A person at the console; the same person comes back on the same session while it lasts. */
    staff: async (given: Person = {}) => keep(await Staff.connect(url, await sessionOf(given))),
    post: (path: string, body: unknown) =>
      fetch(`${url}${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
    stop: async () => {
      for (const one of people) one.close();
      await app.close();
      await opened.close();
      await database.drop();
    },
  };
}
