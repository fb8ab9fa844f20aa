import { useChat } from '../chat-context.ts';
import { PageView } from '../page-view/page-view.tsx';

/** For a shared computer: asks once, and then nothing is left here (UX-29). */
export function ClearAll({ onClear, onBack }: { onClear: () => void; onBack: () => void }) {
  const { texts } = useChat();
  const words = texts.clear;
  return (
    <PageView heading={words.heading} onBack={onBack}>
      <p>{words.text}</p>
      <div className="actions">
        <button type="button" className="strong" onClick={onClear}>
          {words.yes}
        </button>
        <button type="button" onClick={onBack}>
          {words.no}
        </button>
      </div>
    </PageView>
  );
}
