import type { Entry } from '../../conversation/entries.ts';
import { Booking } from '../booking/booking.tsx';
import { useChat } from '../chat-context.ts';
import { Decision } from '../decision/decision.tsx';
import { Doors } from '../doors/doors.tsx';
import { Handover } from '../handover/handover.tsx';
import { Notice } from '../notice/notice.tsx';
import { Own } from '../said/own.tsx';
import { Said } from '../said/said.tsx';
import { Summary } from '../summary/summary.tsx';
import './log.css';

interface LogProps {
  entries: readonly Entry[];
  /** Earlier messages are being fetched: they are no news, and are not read aloud. */
  busy: boolean;
}

/** The conversation so far. `log` stands on a wrapping element, and each message enters it once, whole (UX-13). */
export function Log({ entries, busy }: LogProps) {
  const { texts } = useChat();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <div role="log" className="log" aria-label={texts.log} aria-busy={busy} tabIndex={0}>
      {entries.map((entry) => (
        <div className="entry" key={entry.key} data-from={fromOf(entry)}>
          <Line entry={entry} />
        </div>
      ))}
    </div>
  );
}

const fromOf = (entry: Entry): string => {
  if (entry.kind === 'mine') return 'patient';
  return entry.kind === 'said' ? entry.message.from : 'program';
};

function Line({ entry }: { entry: Entry }) {
  switch (entry.kind) {
    case 'mine':
      return <Own entry={entry} />;
    case 'said':
      return <Said {...entry.message} />;
    case 'asked':
      return <Said text={entry.message.text} />;
    case 'shown':
      return <Layout message={entry.message} live={entry.live} told={entry.told} />;
  }
}

function Layout({
  message,
  live,
  told,
}: Pick<Extract<Entry, { kind: 'shown' }>, 'message' | 'live' | 'told'>) {
  switch (message.type) {
    case 'summary':
      return <Summary message={message} />;
    case 'decision':
      return <Decision message={message} live={live} told={told} />;
    case 'doors':
      return <Doors message={message} live={live} />;
    case 'booking':
      return <Booking message={message} live={live} />;
    case 'handover':
      return <Handover message={message} />;
    case 'notice':
      return <Notice message={message} live={live} />;
    default:
      // A kind of message that is newer than this page is still readable.
      return <Said text={(message as { text: string }).text} />;
  }
}
