import type { Resolve } from '@fordoer/protocol';
import { useEffect, useRef } from 'react';
import { da } from '../locale/da.ts';

/** A decision on its way, for the seconds in which it can be taken back. */
export function Undo({ outcome, undo }: { outcome: Resolve['outcome']; undo: () => void }) {
  const button = useRef<HTMLButtonElement>(null);
  // The button that was pressed is gone; the next thing one may want is here.
  useEffect(() => button.current?.focus(), []);
  return (
    <div className="undo">
      <p role="status">{da.decide.pending[outcome]}</p>
      <button ref={button} type="button" className="button" onClick={undo}>
        {da.decide.undo}
      </button>
    </div>
  );
}
