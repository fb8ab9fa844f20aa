import { textsOf } from '../locale/texts.ts';
import type { Conversation } from './conversation.ts';
import type { Inputs, Made } from './inputs.ts';

/** Milliseconds that a turn waits; what comes later still counts. */
const WAITS_MS = { extract: 2_500, 'second-opinion': 4_000, explain: 8_000 } as const;
/** After so many more the service goes on by itself, where the process that waited is gone. */
const GOES_ON_AFTER_MS = 5_000;

/** The turn waits a moment for the assistant: the patient reads that it does, and a job sees that it ends. */
export function waitFor(
  job: keyof typeof WAITS_MS,
  of: string,
  { locale }: Pick<Conversation, 'locale'>,
  { now }: Inputs,
  language?: string,
): Made {
  const until = new Date(now.getTime() + WAITS_MS[job]);
  return {
    events: [
      {
        type: 'consulting',
        facts: { job, of, until: until.toISOString(), ...(language === undefined ? {} : { language }) },
        message: { type: 'notice', kind: 'wait', text: textsOf(locale).consulting[job] },
      },
    ],
    effects: [{ kind: 'later', what: 'go-on', at: new Date(until.getTime() + GOES_ON_AFTER_MS) }],
  };
}
