import { MAX_TEXT, type QueueItem } from '@fordoer/protocol';
import type { KeyboardEvent } from 'react';
import { KeyHint } from '../app/key-hint.tsx';
import { useDesk } from '../app/use-desk.ts';
import { da } from '../locale/da.ts';
import { sayProblem } from '../locale/problem.ts';
import { holder } from '../state/read.ts';
import type { OpenCase } from '../state/state.ts';

export const REPLY_ID = 'reply';

/** Writing to the patient, once the conversation is taken. What is written stays until it has been accepted. */
export function Composer({ open, item, closed }: { open: OpenCase; item: QueueItem; closed: boolean }) {
  const { state } = useDesk();
  const whose = holder(state, item);
  const text = state.drafts[open.conversationId]?.reply ?? '';
  return (
    <section className="composer" aria-label={da.composer.region}>
      <div role="alert">{open.problem && <p className="problem">{sayProblem(open.problem)}</p>}</div>
      {closed && <p>{item.reason === 'looked-up' ? da.case.notQueued : da.case.closed}</p>}
      {!closed && whose === 'nobody' && <p className="nothing">{da.composer.claimFirst}</p>}
      {!closed && whose === 'theirs' && item.claimedBy && (
        <p className="nothing">{da.composer.theirs(da.colleague(item.claimedBy))}</p>
      )}
      {((whose === 'mine' && !closed) || text !== '') && (
        <Reply text={text} readOnly={whose !== 'mine' || closed} />
      )}
    </section>
  );
}

function Reply({ text, readOnly }: { text: string; readOnly: boolean }) {
  const { desk } = useDesk();
  const tooLong = text.length > MAX_TEXT;
  const send = () => {
    if (!readOnly && !tooLong) desk.say();
  };
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    send();
  };
  const number = (n: number) => n.toLocaleString('da-DK');
  return (
    <form
      className="reply"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <label htmlFor={REPLY_ID}>
        {readOnly ? da.composer.unsent : da.composer.label} {!readOnly && <KeyHint>r</KeyHint>}
      </label>
      <textarea
        id={REPLY_ID}
        rows={2}
        value={text}
        readOnly={readOnly}
        aria-keyshortcuts="r"
        aria-describedby={tooLong ? 'reply-long' : undefined}
        onChange={(event) => desk.draft({ reply: event.target.value })}
        onKeyDown={press}
      />
      {tooLong && (
        <p id="reply-long" className="problem">
          {da.composer.tooLong(number(text.length), number(MAX_TEXT))}
        </p>
      )}
      {!readOnly && (
        <button type="submit" className="button primary" aria-disabled={tooLong || text.trim() === ''}>
          {da.composer.send} <KeyHint>Ctrl Enter</KeyHint>
        </button>
      )}
    </form>
  );
}
