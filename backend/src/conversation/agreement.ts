import { type Content, rank, turn, type Urgency } from '@fordoer/rules';
import type { StoredEvent } from '../record/events.ts';
import { emptyConversation, fold } from './conversation.ts';

/** How urgent one conversation was found by each who judged it, as its record has it. */
export interface Judged {
  /** The rules without the assistant, at their last decision. */
  rules?: Urgency;
  /** The assistant's last opinion, whether it counted or was only kept. */
  assistant?: Urgency;
  /** What a clinician confirmed or chose. */
  clinician?: Urgency;
}

/** Who found what. The rules are asked again without the assistant's word, so that shadow and effect read alike. */
export async function judgedBy(
  content: Content,
  place: { conversationId: string; clinicId: string },
  events: readonly StoredEvent[],
): Promise<Judged> {
  const judged: Judged = {};
  let conversation = emptyConversation(place.conversationId, place.clinicId);
  for (const event of events) {
    if (event.type === 'consulted' && event.facts.opinion) judged.assistant = event.facts.opinion.urgency;
    if (event.type === 'decided') {
      const { assistant: _word, held: _held, ...alone } = conversation.case;
      const raised = conversation.raised.filter(({ rule }) => content.rules.has(rule));
      const turned = await turn(content, alone, { again: true });
      const found = turned.ok ? turned.decision?.urgency : undefined;
      const held = raised.map(({ urgency }) => urgency);
      if (found) judged.rules = [found, ...held].reduce((a, b) => (rank(a) >= rank(b) ? a : b));
    }
    if (event.type === 'resolved') {
      const { outcome, urgency } = event.facts;
      const said = urgency ?? (outcome === 'confirm' ? conversation.decision?.decision.urgency : undefined);
      if (said) judged.clinician = said;
    }
    conversation = fold(content, conversation, event);
  }
  return judged;
}

/** How two judged alike, over conversations that both judged. */
export interface Agreement {
  n: number;
  same: number;
  /** The second found it more urgent, or less. */
  higher: number;
  lower: number;
}

export function agreementOf(all: readonly Judged[], a: keyof Judged, b: keyof Judged): Agreement {
  const found: Agreement = { n: 0, same: 0, higher: 0, lower: 0 };
  for (const judged of all) {
    const [one, other] = [judged[a], judged[b]];
    if (!one || !other) continue;
    found.n += 1;
    if (one === other) found.same += 1;
    else if (rank(other) > rank(one)) found.higher += 1;
    else found.lower += 1;
  }
  return found;
}
