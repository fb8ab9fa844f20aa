import { useEffect, useMemo, useRef, useState } from 'react';
import { NoAccess } from '../access/no-access.tsx';
import { useDesk, useShared } from '../app/use-desk.ts';
import { useKeys } from '../app/use-keys.ts';
import { Composer, REPLY_ID } from '../composer/composer.tsx';
import { Talk } from '../conversation/talk.tsx';
import { Decide } from '../decide/decide.tsx';
import { da } from '../locale/da.ts';
import { sayProblem } from '../locale/problem.ts';
import { holder, itemOfOpen } from '../state/read.ts';
import type { OpenCase } from '../state/state.ts';
import { CaseHead } from './case-head.tsx';
import { Summary } from './summary.tsx';

/** One case: what is known first, then the conversation, and under the hands what can be done. */
export function Case({ open }: { open: OpenCase }) {
  const { desk, state } = useDesk();
  const { settings } = useShared();
  const heading = useRef<HTMLHeadingElement>(null);
  const [pointedAt, setPointedAt] = useState<number>();
  const { view } = open;
  const refused = open.problem === 'NO_CARE_RELATION' && !view;
  const item = refused
    ? undefined
    : (itemOfOpen(state) ?? view?.item ?? state.rows.find(sameCase(open))?.item);
  const closed = state.queue !== undefined && itemOfOpen(state) === undefined;

  useEffect(() => heading.current?.focus(), []);
  // The button that took the case is gone with the taking.
  const whose = item && holder(state, item);
  useEffect(() => {
    if (whose && document.activeElement === document.body) heading.current?.focus();
  }, [whose]);

  const keys = useMemo(() => {
    const reply = (event: KeyboardEvent) => {
      event.preventDefault();
      document.getElementById(REPLY_ID)?.focus();
    };
    const back = () => {
      // The first leaves the text, which stays written; the second leaves the case.
      if (/^(TEXTAREA|SELECT)$/.test(document.activeElement?.tagName ?? '')) heading.current?.focus();
      else desk.close();
    };
    const claim = () => {
      const waiting = itemOfOpen(desk.state);
      if (waiting && !waiting.claimedBy) desk.claim(); // taking over from a colleague takes more than a key
    };
    return { c: claim, r: reply, Escape: back };
  }, [desk]);
  useKeys(keys, settings.shortcuts);

  return (
    <article className="case" aria-labelledby="case-heading">
      <CaseHead item={item} view={view} heading={heading} closed={closed} refused={refused} />
      {refused && <NoAccess conversationId={open.conversationId} />}
      {!view && !refused && (
        <p className="case-quiet" role="status">
          {open.problem ? sayProblem(open.problem) : da.case.loading}
        </p>
      )}
      {view && item && (
        <div className="case-body">
          <Summary view={view} item={item} pointAt={setPointedAt} />
          <div className="talk-side">
            <Talk open={open} view={view} pointedAt={pointedAt} />
            <Composer open={open} item={item} closed={closed} />
          </div>
          <Decide key={view.urgency} view={view} item={item} closed={closed} open={open} />
        </div>
      )}
    </article>
  );
}

const sameCase =
  (open: OpenCase) =>
  ({ item }: { item: { conversationId: string } }): boolean =>
    item.conversationId === open.conversationId;
