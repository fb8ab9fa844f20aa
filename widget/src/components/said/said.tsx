import type { Message } from '@fordoer/protocol';
import { useChat } from '../chat-context.ts';
import './said.css';

type SaidProps = { text: string } & Partial<Pick<Message, 'who' | 'madeBy' | 'language'>>;

/** What the program or a person says, each visibly from whom; and whether a language model wrote it. */
export function Said({ text, who, madeBy, language }: SaidProps) {
  const { texts } = useChat();
  return (
    <div className={who ? 'said person' : 'said'}>
      <p className="said-who">
        {who ? `${who.firstName}, ${texts.from.role[who.role]}` : texts.from.program}
      </p>
      {madeBy && <p className="said-state">{texts.madeBy[madeBy]}</p>}
      <p className="said-text" lang={language} dir={language && 'auto'}>
        {text}
      </p>
    </div>
  );
}
