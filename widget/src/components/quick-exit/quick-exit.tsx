import { useChat } from '../chat-context.ts';
import './quick-exit.css';

/** The way out for somebody who may be watched: first of all controls, one press, no question back. */
export function QuickExit({ onLeave }: { onLeave: () => void }) {
  const { texts } = useChat();
  return (
    <div className="quick-exit">
      <button type="button" className="strong" aria-describedby="quick-exit-what" onClick={onLeave}>
        {texts.exit.leave}
      </button>
      <p id="quick-exit-what">{texts.exit.what}</p>
    </div>
  );
}
