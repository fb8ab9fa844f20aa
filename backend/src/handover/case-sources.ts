import {
  applyAnswer,
  applyText,
  askedFindings,
  type CaseState,
  type Content,
  emptyCase,
} from '@fordoer/rules';
import type { Conversation } from '../conversation/conversation.ts';

type Input = Conversation['inputs'][number];

/** What a finding of a case stands on. */
export interface Source {
  /** Ids of the patient's messages: the last that told of it, and with a contradiction both. */
  messages: string[];
  /** Told or answered itself, and not only what follows from something else. */
  direct: boolean;
}

/** What each finding stands on, from what the patient has put in and not taken back. */
export function sourcesOf(
  { inputs, locale }: Pick<Conversation, 'inputs' | 'locale'>,
  content: Content,
): Map<string, Source> {
  const sources = new Map<string, Source>();
  let state = emptyCase(locale);
  for (const input of inputs) {
    if (input.withdrawn) continue;
    const next = takenIn(content, state, input);
    for (const id of Object.keys(next.findings)) {
      const contested = next.contested[id] && next.contested[id] !== state.contested[id];
      if (!contested && next.findings[id] === state.findings[id]) continue;
      const before = contested ? sources.get(id) : undefined;
      sources.set(id, {
        messages: [...(before?.messages ?? []), input.messageId],
        direct: before?.direct === true || tells(content, input, id),
      });
    }
    state = next;
  }
  return sources;
}

function takenIn(content: Content, state: CaseState, input: Input): CaseState {
  if (input.kind === 'say' && input.reading) return applyText(content, state, input.reading);
  if (input.kind !== 'answer' || !input.clinical) return state;
  const taken = applyAnswer(content, state, input.questionId, input.value);
  return taken.ok ? taken.state : state;
}

function tells(content: Content, input: Input, id: string): boolean {
  if (input.kind === 'say') return input.reading?.findings.some((finding) => finding.id === id) === true;
  return input.kind === 'answer' && askedFindings(content, input.questionId).includes(id);
}
