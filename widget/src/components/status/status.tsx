import { useChat } from '../chat-context.ts';
import './status.css';

/** One polite line: waiting for the network, or an answer that takes its time. Said once each (UX-13, UX-32). */
export function Status({ note }: { note: string | undefined }) {
  const { chat, texts } = useChat();
  const { network, slow, mine } = chat.state;
  const waits = mine.some(({ state }) => state === 'waiting');
  const line =
    network === 'waiting' || network === 'unreachable'
      ? texts.offline
      : slow && waits
        ? texts.onItsWay
        : note;
  return (
    <p role="status" className="status">
      {line}
    </p>
  );
}
