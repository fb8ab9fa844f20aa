import { useEffect, useMemo, useRef } from 'react';
import { flushSync } from 'react-dom';
import { KeyHint } from '../app/key-hint.tsx';
import { useDesk, useShared } from '../app/use-desk.ts';
import { useKeys } from '../app/use-keys.ts';
import { da } from '../locale/da.ts';
import { neighbour } from '../state/arrange.ts';
import { Arrived } from './arrived.tsx';
import { QueueRow, rowId } from './queue-row.tsx';
import { useHands } from './use-hands.ts';

/** Who waits for a person, in the server's order; one row is in the tab order, arrows and j/k move along. */
export function Queue() {
  const { desk, state } = useDesk();
  const { settings } = useShared();
  const { rows, arrived, queue, open } = state;
  const hands = useHands((on) => desk.hands(on));
  const selected = state.selected ?? rows[0]?.item.conversationId;
  const shownBefore = useRef(open);

  const keys = useMemo(() => {
    const letIn = () => {
      flushSync(() => desk.letIn());
      focusRow(desk.state.selected);
    };
    const move = (step: 1 | -1) => (event: KeyboardEvent) => {
      const { rows, arrived, selected } = desk.state;
      event.preventDefault();
      if (step < 0 && arrived.length > 0 && rows[0]?.item.conversationId === selected) return letIn();
      focusRow(neighbour(rows, selected, step));
    };
    const inList = (act: (event: KeyboardEvent) => void) => (event: KeyboardEvent) =>
      (event.target as Element).closest?.('.queue-rows') ? act(event) : undefined;
    return {
      letIn,
      keys: { j: move(1), k: move(-1), n: letIn, ArrowDown: inList(move(1)), ArrowUp: inList(move(-1)) },
    };
  }, [desk]);
  useKeys(keys.keys, settings.shortcuts);

  // Whoever leaves a case is back on its row.
  useEffect(() => {
    if (shownBefore.current && !open) focusRow(desk.state.selected);
    shownBefore.current = open;
  }, [open, desk]);

  const claimed = rows.filter(({ item, gone }) => !gone && item.claimedBy).length;
  const waiting = rows.filter(({ gone }) => !gone).length - claimed;
  return (
    <section className="queue" aria-labelledby="queue-heading">
      <div className="queue-head">
        <h2 id="queue-heading">{da.queue.heading}</h2>
        <Arrived items={arrived} letIn={keys.letIn} />
        {arrived.length === 0 && rows.length > 0 && <p>{da.queue.count(waiting, claimed)}</p>}
        {arrived.length === 0 && rows.length > 0 && (
          <p className="queue-keys">
            <KeyHint>j</KeyHint> <KeyHint>k</KeyHint> {settings.shortcuts && da.queue.keyMove}{' '}
            <KeyHint>Enter</KeyHint> {da.queue.keyOpen}
          </p>
        )}
      </div>
      {!queue && <p className="queue-quiet">{da.queue.loading}</p>}
      {queue && rows.length === 0 && (
        <div className="queue-quiet">
          <p>{da.queue.empty}</p>
          <p>{da.queue.emptyNext}</p>
        </div>
      )}
      <ol className="queue-rows" {...hands}>
        {rows.map((row) => (
          <QueueRow
            key={row.item.conversationId}
            row={row}
            selected={row.item.conversationId === selected}
            open={row.item.conversationId === open?.conversationId}
          />
        ))}
      </ol>
    </section>
  );
}

function focusRow(conversationId: string | undefined): void {
  if (conversationId) document.getElementById(rowId(conversationId))?.focus();
}
