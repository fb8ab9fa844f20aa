import type { AssistantService } from '../../src/assistant/assistant.service.ts';
import type { Consultation } from '../../src/assistant/consultation.ts';
import { storyOf } from '../../src/assistant/story.ts';
import { consulted } from '../../src/conversation/consulting.ts';
import { identityOf } from '../../src/conversation/identity-of.ts';
import { wanted } from '../../src/conversation/wanted.ts';
import { content, type PureConversation } from './pure.ts';

/**
 * Asks the assistant whatever the turns since `from` make worth asking, and takes its answers in, until nothing is asked any more: as
 * the service does beside the turns, one after another.
 * @returns the calls, in order
 */
export async function consult(
  conversation: PureConversation,
  assistant: AssistantService,
  from: number,
): Promise<Consultation[]> {
  const calls: Consultation[] = [];
  for (let seen = from; seen < conversation.events.length; ) {
    const fresh = conversation.events.slice(seen);
    seen = conversation.events.length;
    const { state } = conversation;
    const wants = await wanted(assistant, state, fresh, content, async () => storyOf(conversation.events));
    for (const { ask } of wants) {
      const told = await ask({ content, stage: 'on', identity: identityOf(state), after: state.seq });
      calls.push(told);
      conversation.take(await consulted(conversation.state, told, conversation.inputs));
    }
  }
  return calls;
}
