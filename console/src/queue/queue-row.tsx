import type { QueueItem } from '@fordoer/protocol';
import { useDesk, useShared } from '../app/use-desk.ts';
import { da } from '../locale/da.ts';
import { sayPerson, sayTime, sayWait } from '../locale/format.ts';
import type { Row } from '../state/arrange.ts';
import { holder } from '../state/read.ts';
import { UrgencyMark } from '../urgency/urgency-mark.tsx';

const FLAGS_SHOWN = 3;

export const rowId = (conversationId: string): string => `row-${conversationId}`;

/** One case that waits: all a nurse needs to choose the next, and one button to open it. */
export function QueueRow({ row, selected, open }: { row: Row; selected: boolean; open: boolean }) {
  const { desk } = useDesk();
  const { item, gone } = row;
  const id = rowId(item.conversationId);
  return (
    <li
      className="row"
      data-selected={selected}
      data-open={open}
      data-gone={gone}
      data-alarming={item.alarming && !gone}
      data-conversation={item.conversationId}
    >
      <div className="row-top">
        <span id={`${id}-urgency`}>
          <UrgencyMark urgency={item.urgency} />
        </span>
        <span className="row-reference">{da.queue.reference(item.reference)}</span>
      </div>
      <h3 className="row-title">
        <button
          type="button"
          id={id}
          className="row-button"
          tabIndex={selected ? 0 : -1}
          aria-current={open}
          aria-labelledby={`${id}-urgency ${id}`}
          aria-describedby={`${id}-more`}
          onFocus={() => desk.select(item.conversationId)}
          onClick={() => desk.open(item.conversationId)}
        >
          {item.title}
        </button>
      </h3>
      <div id={`${id}-more`}>{gone ? <p className="row-gone">{da.queue.gone}</p> : <More item={item} />}</div>
    </li>
  );
}

function More({ item }: { item: QueueItem }) {
  const { state } = useDesk();
  const { now } = useShared();
  const overdue = Date.parse(item.answerBy) < now && !item.claimedBy;
  const answerBy = sayTime(item.answerBy, now);
  const whose = holder(state, item);
  return (
    <>
      <p className="row-who">
        {sayPerson(item.person)}
        {item.person.who !== 'self' && <>, {da.person.writesFor}</>}
        <span className="dot" />
        {da.waitsFor[item.reason]}
      </p>
      {item.redFlags.length > 0 && (
        <ul className="row-flags">
          {item.redFlags.slice(0, FLAGS_SHOWN).map(({ title, quote }) => (
            <li key={`${title} ${quote}`}>
              {title} {quote && <q>{quote}</q>}
            </li>
          ))}
          {item.redFlags.length > FLAGS_SHOWN && (
            <li>{da.queue.moreFlags(item.redFlags.length - FLAGS_SHOWN)}</li>
          )}
        </ul>
      )}
      <p className="row-times">
        {da.queue.waited(sayWait(now - Date.parse(item.waitingSince)))}
        <span className="dot" />
        <span className={overdue ? 'overdue' : undefined}>
          {overdue ? da.queue.overdue(answerBy) : da.queue.answerBy(answerBy)}
        </span>
      </p>
      <p className="row-state">
        {item.alarming ? (
          <strong className="row-alarm">{da.queue.alarming}</strong>
        ) : (
          <span className={whose === 'mine' ? 'mine' : undefined}>
            {whose === 'mine' && da.queue.mine}
            {whose === 'theirs' && item.claimedBy && da.queue.claimedBy(da.colleague(item.claimedBy))}
            {whose === 'nobody' && da.queue.unclaimed}
          </span>
        )}
        <span className="dot" />
        {item.online ? da.queue.online : da.queue.offline}
      </p>
    </>
  );
}
