import type { CaseView, QueueItem } from '@fordoer/protocol';
import type { RefObject } from 'react';
import { Identify } from '../access/identify.tsx';
import { KeyHint } from '../app/key-hint.tsx';
import { useDesk, useShared } from '../app/use-desk.ts';
import { da } from '../locale/da.ts';
import { sayPerson, sayPhone, sayTime, sayWait } from '../locale/format.ts';
import { holder } from '../state/read.ts';
import { UrgencyMark } from '../urgency/urgency-mark.tsx';
import { Claiming } from './claiming.tsx';

interface Props {
  item: QueueItem | undefined;
  view: CaseView | undefined;
  heading: RefObject<HTMLHeadingElement | null>;
  closed: boolean;
  /** There is no care relation. */
  refused: boolean;
}

/** Who it is about, how much it hurries, how to reach them, and who else is looking. */
export function CaseHead({ item, view, heading, closed, refused }: Props) {
  const { desk, state } = useDesk();
  const { now } = useShared();
  return (
    <header className="case-head">
      <button type="button" className="button quiet" aria-keyshortcuts="Escape" onClick={() => desk.close()}>
        {da.case.back} <KeyHint>Esc</KeyHint>
      </button>
      <h2 id="case-heading" ref={heading} tabIndex={-1}>
        {item?.title ?? (refused ? da.glass.heading : da.case.loading)}
      </h2>
      {item?.discreet && <p className="case-discreet">{da.case.discreet}</p>}
      {view?.glassUntil && (
        <p className="case-discreet">{da.glass.openUntil(sayTime(view.glassUntil, now))}</p>
      )}
      {item && <Facts item={item} closed={closed} />}
      {view && item && !closed && <Claiming item={item} />}
      {view && item && !closed && holder(state, item) === 'mine' && <Identify view={view} />}
      {view && <Viewers view={view} />}
    </header>
  );
}

function Facts({ item, closed }: { item: QueueItem; closed: boolean }) {
  const { now } = useShared();
  const overdue = Date.parse(item.answerBy) < now && !item.claimedBy;
  const answerBy = sayTime(item.answerBy, now);
  return (
    <>
      <p className="case-who">
        <UrgencyMark urgency={item.urgency} />
        <span>
          {sayPerson(item.person)}
          {item.person.who !== 'self' && <>, {da.person.writesFor}</>}
        </span>
        <span className="row-reference">{da.queue.reference(item.reference)}</span>
        <span>{da.waitsFor[item.reason]}</span>
      </p>
      <p className="case-times">
        {!closed && (
          <>
            <span>{da.queue.waited(sayWait(now - Date.parse(item.waitingSince)))}</span>
            <span className={overdue ? 'overdue' : undefined}>
              {overdue ? da.queue.overdue(answerBy) : da.queue.answerBy(answerBy)}
            </span>
          </>
        )}
        <span>{item.online ? da.queue.online : da.queue.offline}</span>
        <span>
          {da.case.contact}: <Contact item={item} />
        </span>
      </p>
    </>
  );
}

function Contact({ item: { contact } }: { item: QueueItem }) {
  if (!contact?.phone && !contact?.email) return <>{da.case.noContact}</>;
  return (
    <>
      {contact.phone && <a href={`tel:${contact.phone}`}>{sayPhone(contact.phone)}</a>}
      {contact.phone && contact.email && ', '}
      {contact.email && <a href={`mailto:${contact.email}`}>{contact.email}</a>}
    </>
  );
}

/** Colleagues who have the case open too (UX-39); oneself is one of the viewers and left out once. */
function Viewers({ view }: { view: CaseView }) {
  const { session } = useDesk().state;
  const me = view.viewers.findIndex(
    ({ firstName, role }) => firstName === session?.firstName && role === session.role,
  );
  const others = view.viewers.filter((_, at) => at !== me);
  return (
    <p className="case-viewers" role="status">
      {others.length > 0 && da.case.also(da.list(others.map(da.colleague)))}
    </p>
  );
}
