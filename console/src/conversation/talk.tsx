import type { CaseView, ServerMessage } from '@fordoer/protocol';
import { Fragment, useLayoutEffect, useRef, useState } from 'react';
import { useDesk } from '../app/use-desk.ts';
import { da } from '../locale/da.ts';
import { numberedMessages } from '../state/read.ts';
import type { OpenCase } from '../state/state.ts';
import { TalkMessage } from './talk-message.tsx';

const NEAR_END_PX = 80;

/** The conversation as it happens. It follows the newest while one is at the end, and stays put while one reads above. */
export function Talk({
  open,
  view,
  pointedAt,
}: {
  open: OpenCase;
  view: CaseView;
  pointedAt: number | undefined;
}) {
  const { state } = useDesk();
  const log = useRef<HTMLDivElement>(null);
  const atEnd = useRef(true);
  const [away, setAway] = useState(false);
  // One's own words may come back before their acknowledgement: then they are said, and pending no more.
  const said = new Set(view.messages.map((message) => message.type === 'message' && message.messageId));
  const pending = state.sending.filter(
    ({ id, event, conversationId }) =>
      event === 'say' && conversationId === open.conversationId && !said.has(id),
  );
  const count = view.messages.length + pending.length;
  const toEnd = () => log.current?.scrollTo({ top: log.current.scrollHeight });

  // biome-ignore lint/correctness/useExhaustiveDependencies: every new message is a reason to follow
  useLayoutEffect(() => {
    if (atEnd.current) toEnd();
  }, [count]);

  const scrolled = () => {
    const element = log.current;
    if (!element) return;
    atEnd.current = element.scrollHeight - element.scrollTop - element.clientHeight < NEAR_END_PX;
    setAway(!atEnd.current);
  };

  const numbered = numberedMessages(view);
  const firstNew = firstNewer(view.messages, open.newSince);
  return (
    <section className="talk" aria-labelledby="talk-heading">
      <h3 id="talk-heading">{da.talk.heading}</h3>
      <div
        ref={log}
        className="talk-log"
        role="log"
        aria-label={da.talk.log}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        tabIndex={0}
        onScroll={scrolled}
      >
        {view.messages.map((message) => (
          <Fragment key={message.seq}>
            {message.seq === firstNew && <p className="talk-new">{da.talk.newSince}</p>}
            <TalkMessage
              message={message}
              number={numbered.get(message.seq)?.number}
              pointedAt={message.seq === pointedAt}
            />
          </Fragment>
        ))}
        {pending.map(({ id, text }) => (
          <div key={id} className="said said-clinician said-pending">
            <p className="said-by">{state.link === 'up' ? da.talk.pending : da.talk.waitingForNet}</p>
            <p className="said-text">{text}</p>
          </div>
        ))}
      </div>
      {away && (
        <button type="button" className="button talk-newest" onClick={toEnd}>
          {da.talk.toNewest}
        </button>
      )}
    </section>
  );
}

function firstNewer(messages: readonly ServerMessage[], since: number | undefined): number | undefined {
  return since === undefined ? undefined : messages.find(({ seq }) => seq > since)?.seq;
}
