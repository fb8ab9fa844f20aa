import { z } from 'zod';

/** How the endpoint is told the shape of the answer; servers that know no JSON schema are asked in words and checked all the same. */
export const FORMATS = ['json_schema', 'json_object', 'text'] as const;

/** The environment variables of the assistant; without `FORDOER_ASSISTANT_URL` there is none, and nothing else is read. */
export const AssistantEnvironment = {
  FORDOER_ASSISTANT_URL: z.string().default(''),
  FORDOER_ASSISTANT_HOSTS: z.string().default(''),
  FORDOER_ASSISTANT_KEY: z.string().default(''),
  FORDOER_ASSISTANT_MODEL: z.string().default(''),
  FORDOER_ASSISTANT_OPERATOR: z.string().default(''),
  FORDOER_ASSISTANT_FORMAT: z.enum(FORMATS).default('json_schema'),
  FORDOER_ASSISTANT_LANGUAGES: z.string().default(''),
  FORDOER_ASSISTANT_CONCURRENT: z.coerce.number().int().positive().default(8),
  FORDOER_ASSISTANT_CALLS_PER_CONVERSATION: z.coerce.number().int().nonnegative().default(8),
  FORDOER_ASSISTANT_TOKENS_PER_CONVERSATION: z.coerce.number().int().nonnegative().default(16_000),
  FORDOER_ASSISTANT_CALLS_PER_DAY: z.coerce.number().int().nonnegative().default(5_000),
  FORDOER_ASSISTANT_TOKENS_PER_DAY: z.coerce.number().int().nonnegative().default(10_000_000),
  FORDOER_ASSISTANT_WH_PER_1000_TOKENS_READ: z.coerce.number().nonnegative().default(0.25),
  FORDOER_ASSISTANT_WH_PER_1000_TOKENS_WRITTEN: z.coerce.number().nonnegative().default(0.6),
} as const;
type Given = { [K in keyof typeof AssistantEnvironment]: z.infer<(typeof AssistantEnvironment)[K]> };

/** An endpoint that speaks OpenAI's chat completions, and how much may be asked of it. */
export interface AssistantSettings {
  /** As the SDK wants it, with its version: `https://llm.example.eu/v1`. */
  url: string;
  key: string;
  /** One build of one model, never an alias that may become another. */
  model: string;
  /** Who runs it, as the patient reads it in the privacy notice. */
  operator: string;
  format: (typeof FORMATS)[number];
  /** BCP 47 tags in which a question may be explained beside Danish and English. */
  languages: string[];
  /** Calls under way at once, in one process. */
  concurrent: number;
  budget: { conversation: Amount; day: Amount };
  /** Estimated watt-hours. */
  energy: { perThousandRead: number; perThousandWritten: number };
}
export interface Amount {
  calls: number;
  tokens: number;
}

/** Ends in a date (2026-05-01, 20260501, 2605) or a digest. */
const PINNED = /(?:[-@:]20\d\d-?[01]\d-?[0-3]\d|-2\d(?:0[1-9]|1[0-2])|@(?:sha256:)?[0-9a-f]{12,64})$/;
const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]']);

/**
 * Reads what the operator says of the endpoint.
 * @returns undefined where none is configured: off is a mode of its own
 * @throws Error that names the variable that is wrong, and never its value
 */
export function assistantSettings(given: Given): AssistantSettings | undefined {
  if (given.FORDOER_ASSISTANT_URL === '') return undefined;
  const wrong = (name: keyof Given, why: string): never => {
    throw new Error(`${name} ${why} docs/assistant.md says what it is for.`);
  };
  const url = URL.canParse(given.FORDOER_ASSISTANT_URL)
    ? new URL(given.FORDOER_ASSISTANT_URL)
    : wrong('FORDOER_ASSISTANT_URL', 'is no address.');
  const inHouse = LOOPBACK.has(url.hostname);
  if (url.protocol !== 'https:' && !(inHouse && url.protocol === 'http:'))
    wrong('FORDOER_ASSISTANT_URL', 'must begin with https.');
  if (url.username || url.search || url.hash) wrong('FORDOER_ASSISTANT_URL', 'must be a plain address.');
  if (!parts(given.FORDOER_ASSISTANT_HOSTS).includes(url.host))
    wrong('FORDOER_ASSISTANT_HOSTS', 'does not name the host of FORDOER_ASSISTANT_URL.');
  if (!PINNED.test(given.FORDOER_ASSISTANT_MODEL))
    wrong('FORDOER_ASSISTANT_MODEL', 'must name one build of a model: end in its date or its digest.');
  if (given.FORDOER_ASSISTANT_KEY === '' && !inHouse) wrong('FORDOER_ASSISTANT_KEY', 'is missing.');
  if (given.FORDOER_ASSISTANT_OPERATOR === '') wrong('FORDOER_ASSISTANT_OPERATOR', 'is missing.');
  return {
    url: url.href.replace(/\/$/, ''),
    key: given.FORDOER_ASSISTANT_KEY || 'none',
    model: given.FORDOER_ASSISTANT_MODEL,
    operator: given.FORDOER_ASSISTANT_OPERATOR,
    format: given.FORDOER_ASSISTANT_FORMAT,
    languages: parts(given.FORDOER_ASSISTANT_LANGUAGES).map((tag) =>
      isLanguage(tag) ? tag : wrong('FORDOER_ASSISTANT_LANGUAGES', 'holds what is no language tag.'),
    ),
    concurrent: given.FORDOER_ASSISTANT_CONCURRENT,
    budget: {
      conversation: {
        calls: given.FORDOER_ASSISTANT_CALLS_PER_CONVERSATION,
        tokens: given.FORDOER_ASSISTANT_TOKENS_PER_CONVERSATION,
      },
      day: { calls: given.FORDOER_ASSISTANT_CALLS_PER_DAY, tokens: given.FORDOER_ASSISTANT_TOKENS_PER_DAY },
    },
    energy: {
      perThousandRead: given.FORDOER_ASSISTANT_WH_PER_1000_TOKENS_READ,
      perThousandWritten: given.FORDOER_ASSISTANT_WH_PER_1000_TOKENS_WRITTEN,
    },
  };
}

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

const parts = (list: string): string[] =>
  list
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);
