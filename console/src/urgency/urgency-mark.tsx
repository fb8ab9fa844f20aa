import type { Urgency } from '@fordoer/protocol';
import { da } from '../locale/da.ts';

/** Each level has its own shape, heavier the more it hurries: it reads in grey, in print, and by colour-blind eyes. */
const shapes: Record<Urgency, string> = {
  emergency: 'M6 1h8l5 5v8l-5 5H6l-5-5V6z', // octagon
  acute: 'M10 1 19.5 18.5H.5z', // triangle
  now: 'M10 .5 19.5 10 10 19.5.5 10z', // diamond
  today: 'M2 2h16v16H2z', // square
  soon: 'M2 2h16v16H2zm2.5 2.5v11h11v-11z', // hollow square
  routine: 'M10 1a9 9 0 1 1 0 18 9 9 0 0 1 0-18zm0 2.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13z', // ring
  'self-care': 'M2 8.5h16v3H2z', // bar
};

/** How much it hurries, in words and shape before colour. */
export function UrgencyMark({ urgency }: { urgency: Urgency }) {
  return (
    <span className={`urgency urgency-${urgency}`}>
      <svg viewBox="0 0 20 20" width="16" height="16" aria-hidden="true">
        <path d={shapes[urgency]} fillRule="evenodd" />
      </svg>
      {da.urgency[urgency]}
    </span>
  );
}
