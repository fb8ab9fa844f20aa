import type { Resolve } from '@fordoer/protocol';
import { useEffect, useRef } from 'react';
import { da } from '../locale/da.ts';
import { sayTarget } from './target.ts';

/** A decision on its way, for the seconds in which it can be taken back. */
export function Undo({ resolve, undo }: { resolve: Resolve; undo: () => void }) {
  const what = da.decide.pending[resolve.outcome];
  const to = sayTarget(resolve);
  const button = useRef<HTMLButtonElement>(null);
  // The button that was pressed is gone; the next thing one may want is here.
  useEffect(() => button.current?.focus(), []);
  return (
    <div className="undo">
      <p role="status">{to === '' ? `${what}.` : da.decide.pendingTo(what, to)}</p>
      <button ref={button} type="button" className="button" onClick={undo}>
        {da.decide.undo}
      </button>
    </div>
  );
}
