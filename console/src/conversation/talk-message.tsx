import type { ServerMessage } from '@fordoer/protocol';
import { useShared } from '../app/use-desk.ts';
import { messageId } from '../case/quote.tsx';
import { da } from '../locale/da.ts';
import { sayTime } from '../locale/format.ts';

/** One message: the patient's words visibly theirs, the program's the program's, a colleague's with role and name. */
export function TalkMessage({
  message,
  number,
  pointedAt,
}: {
  message: ServerMessage;
  /** Of the patient's messages: what a citation calls it. */
  number: number | undefined;
  pointedAt: boolean;
}) {
  const { now } = useShared();
  const from = message.type === 'message' ? message.from : 'program';
  const withdrawn = message.type === 'message' && message.withdrawn === true;
  const addendum = message.type === 'message' && message.addendum === true;
  const byModel = message.type === 'message' && message.madeBy === 'language-model';
  const language = message.type === 'message' ? message.language : undefined;
  const alarm = message.type === 'notice' && message.kind === 'alarm';
  return (
    <div
      id={messageId(message.seq)}
      className={`said said-${from}${alarm ? ' said-alarm' : ''}`}
      data-pointed-at={pointedAt}
      data-withdrawn={withdrawn}
      tabIndex={-1}
    >
      <p className="said-by">
        <strong>{author(message)}</strong>
        {da.talk.kinds[message.type] && <span> {da.talk.kinds[message.type]}</span>}
        {number !== undefined && <span>{da.talk.number(number)}</span>}
        <time dateTime={message.at}>{sayTime(message.at, now)}</time>
        {addendum && <span> {da.talk.addendum}</span>}
        {withdrawn && <span> {da.talk.withdrawn}</span>}
        {byModel && <span> {da.talk.madeByModel}</span>}
      </p>
      <p className="said-text" lang={language} dir={language && 'auto'}>
        {message.text}
      </p>
      {offered(message).length > 0 && <p className="said-offered">{offered(message).join(' · ')}</p>}
    </div>
  );
}

function author(message: ServerMessage): string {
  if (message.type !== 'message' || message.from === 'program') return da.talk.program;
  if (message.from === 'patient') return da.talk.patient;
  return message.who ? da.colleague(message.who) : da.talk.program;
}

/** What the patient could choose from: without the signs on a list, "nej, intet af det" says nothing. */
function offered(message: ServerMessage): string[] {
  if (message.type === 'question') return message.options.map(({ label }) => label);
  return message.type === 'doors' ? message.doors.map(({ title }) => title) : [];
}
