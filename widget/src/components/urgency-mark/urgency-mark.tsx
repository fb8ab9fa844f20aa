import type { Urgency } from '@fordoer/protocol';
import './urgency-mark.css';

/** A shape for each urgency, so that it is told by more than colour: the more corners stand out, the more it hurries. */
const SHAPES: Record<Urgency, string> = {
  emergency: 'M8 2h8l6 6v8l-6 6H8l-6-6V8z',
  acute: 'M12 2l11 20H1z',
  now: 'M12 2l11 20H1z',
  today: 'M12 1l11 11-11 11L1 12z',
  soon: 'M3 3h18v18H3z',
  routine: 'M12 2a10 10 0 1 0 .01 0z',
  'self-care': 'M12 2a10 10 0 1 0 .01 0zm0 4a6 6 0 1 1-.01 0z',
};

/** The shape beside the words. The words say the same, so it is hidden from screen readers. */
export function UrgencyMark({ urgency }: { urgency: Urgency }) {
  return (
    <svg className={`urgency-mark ${urgency}`} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={SHAPES[urgency]} fillRule="evenodd" />
    </svg>
  );
}
