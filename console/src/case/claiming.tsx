import type { QueueItem } from '@fordoer/protocol';
import { KeyHint } from '../app/key-hint.tsx';
import { useDesk } from '../app/use-desk.ts';
import { da } from '../locale/da.ts';
import { holder } from '../state/read.ts';

/** Whose the case is, and the one thing to do about it: take it, take it over, or give it on. */
export function Claiming({ item }: { item: QueueItem }) {
  const { desk, state } = useDesk();
  const busy = state.sending.some(({ event }) => event === 'claim' || event === 'release');
  const whose = holder(state, item);
  // Each button is another: a second press after taking must not give the case away again.
  return (
    <div className="claiming">
      <p>
        {whose === 'nobody' && da.queue.unclaimed}
        {whose === 'mine' && da.queue.mine}
        {item.claimedBy && whose === 'theirs' && da.queue.claimedBy(da.colleague(item.claimedBy))}
      </p>
      {whose === 'nobody' && (
        <button
          key="take"
          type="button"
          className="button primary"
          aria-keyshortcuts="c"
          aria-disabled={busy}
          onClick={() => desk.claim()}
        >
          {da.case.claim} <KeyHint>c</KeyHint>
        </button>
      )}
      {whose === 'theirs' && (
        <button key="over" type="button" className="button" aria-disabled={busy} onClick={() => desk.claim()}>
          {da.case.takeOver}
        </button>
      )}
      {whose === 'mine' && (
        <button key="on" type="button" className="button" aria-disabled={busy} onClick={() => desk.release()}>
          {da.case.release}
        </button>
      )}
    </div>
  );
}
