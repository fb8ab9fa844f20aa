import type { Entry } from '../../conversation/entries.ts';
import { useChat } from '../chat-context.ts';
import { keepPlace } from '../log/keep-place.ts';
import './said.css';

/** The patient's own words, and for some seconds the way to take them back (UX-25). */
export function Own({ entry }: { entry: Extract<Entry, { kind: 'mine' }> }) {
  const { chat, texts, locale } = useChat();
  const { text, waiting, withdrawn, undo } = entry;
  const offline = waiting && chat.state.network !== 'online' && chat.state.network !== 'connecting';
  return (
    <div className="said own">
      <p className="said-who">{texts.from.patient}</p>
      <p className="said-text">{withdrawn ? <s>{text}</s> : text}</p>
      {withdrawn && <p className="said-state">{texts.withdrawn}</p>}
      {offline && <p className="said-state">{texts.waitingForNetwork}</p>}
      {undo && (
        <button
          type="button"
          className="link"
          onClick={({ currentTarget }) => {
            keepPlace(currentTarget);
            chat.withdraw(undo, locale);
          }}
        >
          {texts.undo}
        </button>
      )}
    </div>
  );
}
