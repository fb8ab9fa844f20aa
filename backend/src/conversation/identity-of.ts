import type { KnownIdentity } from '../assistant/redaction/index.ts';
import type { Conversation } from './conversation.ts';

/** What the patient has told of who takes part, to be left out of whatever leaves the house. */
export function identityOf({ inputs, contact, reference }: Conversation): KnownIdentity {
  const told = (ending: string): string[] =>
    inputs.flatMap((input) =>
      input.kind === 'answer' &&
      !input.clinical &&
      input.questionId.endsWith(ending) &&
      typeof input.value === 'string'
        ? [input.value]
        : [],
    );
  return {
    names: told('.name'),
    phones: [...told('.phone'), ...(contact.phone ? [contact.phone] : [])],
    emails: contact.email ? [contact.email] : [],
    addresses: [],
    birthDates: told('.birth-date'),
    others: [reference].filter(Boolean),
  };
}
