import type { CaseView, QueueItem } from '@fordoer/protocol';
import { useState } from 'react';
import { useDesk } from '../app/use-desk.ts';
import { da } from '../locale/da.ts';
import { sayPhone } from '../locale/format.ts';
import { holder } from '../state/read.ts';
import type { OpenCase } from '../state/state.ts';
import { Change } from './change.tsx';
import { Undo } from './undo.tsx';

interface Props {
  view: CaseView;
  item: QueueItem;
  closed: boolean;
  open: OpenCase;
}

/** What a clinician decides: the proposal stands, another urgency or door, a call back, or done. One click, and a way back. */
export function Decide({ view, item, closed, open }: Props) {
  const { desk, state } = useDesk();
  const [changing, setChanging] = useState(false);
  const pending = state.deciding?.conversationId === open.conversationId ? state.deciding : undefined;
  const phone = item.contact?.phone;
  const mine = holder(state, item) === 'mine';
  const ready = mine && !closed && !pending;
  // Where a person decides, the patient has not been shown the proposal yet.
  const proposed =
    view.messages.some(({ type }) => type === 'decision') || ['shadow', 'confirm'].includes(item.reason);
  const sending = state.sending.some(({ event }) => event === 'resolve');
  return (
    <section className="decide" aria-labelledby="decide-heading">
      <h3 id="decide-heading">{da.decide.heading}</h3>
      <div role="status">{open.resolved && <p>{da.decide.sent[open.resolved]}</p>}</div>
      {!mine && !closed && <p className="nothing">{da.decide.claimFirst}</p>}
      {pending && <Undo resolve={pending} undo={() => desk.undo()} />}
      {ready && (
        <fieldset className="decide-acts" disabled={sending}>
          <legend className="visually-hidden">{da.decide.heading}</legend>
          {!changing && (
            <div className="buttons">
              {proposed && (
                <button
                  type="button"
                  className="button primary"
                  onClick={() => desk.decide({ outcome: 'confirm' })}
                >
                  {da.decide.confirm(da.urgency[view.urgency], view.door && da.door[view.door])}
                </button>
              )}
              {phone && (
                <button
                  type="button"
                  className="button"
                  onClick={() => desk.decide({ outcome: 'call-back' })}
                >
                  {da.decide.callBack(sayPhone(phone))}
                </button>
              )}
              <button type="button" className="button" onClick={() => desk.decide({ outcome: 'done' })}>
                {da.decide.done}
              </button>
            </div>
          )}
          {!phone && !changing && <p className="nothing">{da.decide.noPhone}</p>}
          <Change urgency={view.urgency} changing={changing} setChanging={setChanging} />
          <Told conversationId={open.conversationId} />
        </fieldset>
      )}
    </section>
  );
}

/** A message to the patient that goes with whatever is decided. */
function Told({ conversationId }: { conversationId: string }) {
  const { desk, state } = useDesk();
  const text = state.drafts[conversationId]?.decision ?? '';
  return (
    <details className="told" open={text !== '' || undefined}>
      <summary>{da.decide.text}</summary>
      <textarea
        rows={2}
        aria-label={da.decide.text}
        value={text}
        onChange={(event) => desk.draft({ decision: event.target.value })}
      />
    </details>
  );
}
