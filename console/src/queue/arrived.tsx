import type { QueueItem } from '@fordoer/protocol';
import { KeyHint } from '../app/key-hint.tsx';
import { da } from '../locale/da.ts';

/** New cases that would move the row under the hands wait here, in a head of fixed height, until they are let in. */
export function Arrived({ items, letIn }: { items: readonly QueueItem[]; letIn: () => void }) {
  const first = items[0];
  if (!first) return null;
  return (
    <button type="button" className="button arrived" aria-keyshortcuts="n" onClick={letIn}>
      <span className="arrived-text">
        {da.queue.arrived(items.length, da.urgency[first.urgency], first.title)}
      </span>
      <span className="arrived-act">
        {da.queue.showArrived} <KeyHint>n</KeyHint>
      </span>
    </button>
  );
}
