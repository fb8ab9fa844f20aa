import { z } from 'zod';
import { AssistantEnvironment, type AssistantSettings, assistantSettings } from '../assistant/settings.ts';

const yes = z.stringbool().default(false);
const count = (fallback: number) => z.coerce.number().int().positive().default(fallback);

/** A journal is kept at least so long after its last entry (journal order § 15; for counsel to confirm). */
const JOURNAL_YEARS_BY_LAW = 10;

/** Every environment variable of the service, once. `backend/README.md` says what each is for. */
const Environment = z.object({
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  FORDOER_RECORD_KEY: z.string().optional(),
  FORDOER_KEY_FILE: z.string().default('.data/record.key'),
  FORDOER_LOG_NAME: z
    .string()
    .regex(/^[^\s+]+$/)
    .default('fordoer.localhost/log'),
  FORDOER_CHECKPOINT_SECONDS: z.coerce.number().int().min(1).max(60).default(10),
  FORDOER_WITNESSES: z.string().default(''),
  FORDOER_ORIGINS: z.string().default(''),
  FORDOER_DEMO: yes,
  FORDOER_LOG_LEVEL: z.enum(['silent', 'fatal', 'error', 'warn', 'info', 'debug']).default('info'),
  FORDOER_DATABASE_CONNECTIONS: count(10),
  FORDOER_OWN_DAYS: count(30),
  FORDOER_JOURNAL_YEARS: z.coerce.number().int().min(JOURNAL_YEARS_BY_LAW).default(JOURNAL_YEARS_BY_LAW),
  FORDOER_TEXTS_PER_MINUTE: count(20),
  FORDOER_ANSWERS_PER_MINUTE: count(120),
  FORDOER_CONNECTIONS_PER_ADDRESS: count(60),
  FORDOER_CONVERSATIONS_PER_CLINIC_MINUTE: count(300),
  FORDOER_METRICS_TOKEN: z.string().min(20).optional(),
  ...AssistantEnvironment,
});

export const VARIABLES: readonly string[] = Object.keys(Environment.shape);

/** The validated configuration, in the service's own words. */
export interface Config {
  databaseUrl: string;
  databaseConnections: number;
  port: number;
  publicUrl: string | undefined;
  recordKey: string | undefined;
  keyFile: string;
  /** The origin by which checkpoints name this log; never changed once something is signed. */
  logName: string;
  /** Seconds between checkpoints while there is something new. */
  checkpointSeconds: number;
  /** `vkey url` pairs, separated by commas. */
  witnesses: string;
  /** Origins that may embed the chat and open sockets, beside the service's own. */
  origins: string[];
  demo: boolean;
  logLevel: string;
  retention: {
    /** Days after its last event that a conversation is kept which is the patient's own. */
    ownDays: number;
    /** Years after its last entry that journal is kept. */
    journalYears: number;
  };
  /** Opens the metrics page; without it there is none. */
  metricsToken: string | undefined;
  /** The language model, where there is one. */
  assistant: AssistantSettings | undefined;
  limits: {
    textsPerMinute: number;
    answersPerMinute: number;
    connectionsPerAddress: number;
    conversationsPerClinicMinute: number;
  };
}

/**
 * Reads the environment once, at start.
 * @throws Error that names each variable that is missing or wrong, and never its value
 */
export function loadConfig(env: Record<string, string | undefined>): Config {
  const parsed = Environment.safeParse(env);
  if (!parsed.success) {
    const wrong = [...new Set(parsed.error.issues.map(({ path }) => path.join('.')))];
    throw new Error(
      `The configuration is missing or wrong in: ${wrong.join(', ')}. backend/README.md says what each variable is for.`,
    );
  }
  const given = parsed.data;
  return {
    databaseUrl: given.DATABASE_URL,
    databaseConnections: given.FORDOER_DATABASE_CONNECTIONS,
    port: given.PORT,
    publicUrl: given.PUBLIC_URL,
    recordKey: given.FORDOER_RECORD_KEY,
    keyFile: given.FORDOER_KEY_FILE,
    logName: given.FORDOER_LOG_NAME,
    checkpointSeconds: given.FORDOER_CHECKPOINT_SECONDS,
    witnesses: given.FORDOER_WITNESSES,
    origins: given.FORDOER_ORIGINS.split(',')
      .map((origin) => origin.trim())
      .filter(Boolean),
    demo: given.FORDOER_DEMO,
    logLevel: given.FORDOER_LOG_LEVEL,
    retention: { ownDays: given.FORDOER_OWN_DAYS, journalYears: given.FORDOER_JOURNAL_YEARS },
    metricsToken: given.FORDOER_METRICS_TOKEN,
    assistant: assistantSettings(given),
    limits: {
      textsPerMinute: given.FORDOER_TEXTS_PER_MINUTE,
      answersPerMinute: given.FORDOER_ANSWERS_PER_MINUTE,
      connectionsPerAddress: given.FORDOER_CONNECTIONS_PER_ADDRESS,
      conversationsPerClinicMinute: given.FORDOER_CONVERSATIONS_PER_CLINIC_MINUTE,
    },
  };
}
