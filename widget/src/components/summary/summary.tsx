import type { Summary as SummaryMessage } from '@fordoer/protocol';
import { findQuestion } from '../../conversation/messages.ts';
import { useChat } from '../chat-context.ts';
import './summary.css';

type Item = SummaryMessage['items'][number];

/** What was understood, each part with a way to correct it. */
export function Summary({ message }: { message: SummaryMessage }) {
  const { texts } = useChat();
  return (
    <div className="said summary">
      <p className="said-who">{texts.from.program}</p>
      <p>{texts.summary.heading}:</p>
      <ul className="summary-items">
        {message.items.map((item) => (
          <li key={item.label}>
            <SummaryItem item={item} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Answers the question again where the client has seen it, and lets the patient write where it has not. */
function SummaryItem({ item: { label, state, quote, questionId } }: { item: Item }) {
  const { chat, texts } = useChat();
  const { summary } = texts;
  const correct = () =>
    chat.dispatch(
      questionId !== undefined && findQuestion(chat.state.messages, questionId)
        ? { type: 'reopened', questionId }
        : { type: 'correcting', label },
    );
  return (
    <>
      <span>
        {label}
        {state === 'absent' && `: ${summary.not}`}
        {state === 'unknown' && `: ${summary.unknown}`}
        {quote && <q className="summary-quote">{quote}</q>}
      </span>
      <button type="button" className="link" aria-label={summary.correctLabel(label)} onClick={correct}>
        {summary.correct}
      </button>
    </>
  );
}
