import type { QueueItem } from '@fordoer/protocol';
import { KeyHint } from '../app/key-hint.tsx';
import { da } from '../locale/da.ts';

/** A place of fixed height above the rows: new cases that would move the row under the hands are told here. */
export function Arrived({ items, letIn }: { items: readonly QueueItem[]; letIn: () => void }) {
  const first = items[0];
  return (
    <div className="arrived">
      {first && (
        <button type="button" className="button arrived-button" aria-keyshortcuts="n" onClick={letIn}>
          <span className="arrived-text">
            {da.queue.arrived(items.length, da.urgency[first.urgency], first.title)}
          </span>
          <span className="arrived-act">
            {da.queue.showArrived} <KeyHint>n</KeyHint>
          </span>
        </button>
      )}
    </div>
  );
}
