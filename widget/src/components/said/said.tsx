import type { Message } from '@fordoer/protocol';
import { useChat } from '../chat-context.ts';
import './said.css';

/** What the program or a person says, each visibly from whom. */
export function Said({ text, who }: { text: string; who?: Message['who'] }) {
  const { texts } = useChat();
  return (
    <div className={who ? 'said person' : 'said'}>
      <p className="said-who">
        {who ? `${who.firstName}, ${texts.from.role[who.role]}` : texts.from.program}
      </p>
      <p className="said-text">{text}</p>
    </div>
  );
}
