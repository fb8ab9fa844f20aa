import type { Locale } from '@fordoer/protocol';
import { useRef, useState } from 'react';
import { api } from '../../conversation/api.ts';
import { textsOf } from '../../locale/locale.ts';
import './manage-booking.css';
import { Calendar } from '../booking/calendar.tsx';

/** The visit to the calendar, or cancelled. Cancelling asks once more, as another may take the time at once. */
export function ManageBooking({ secret, locale }: { secret: string; locale: Locale }) {
  const texts = textsOf(locale);
  const words = texts.manage;
  const [sure, setSure] = useState(false);
  const [told, setTold] = useState<string>();
  const [gone, setGone] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const cancel = async () => {
    const answer = await api.cancel(secret, locale);
    setTold(answer.ok ? answer.value.text : words.failed);
    setGone(answer.ok);
    setSure(false);
    heading.current?.focus();
  };
  return (
    <main className="column manage">
      <h1 ref={heading} tabIndex={-1}>
        {words.title}
      </h1>
      {secret === '' ? <p>{words.noSecret}</p> : !gone && <p>{words.ask}</p>}
      <p role="alert">{told}</p>
      {secret !== '' && !gone && (
        <div className="actions">
          <Calendar secret={secret} texts={texts} />
          {sure ? (
            <>
              <button type="button" className="strong" onClick={cancel}>
                {words.sure}
              </button>
              <button type="button" onClick={() => setSure(false)}>
                {words.keep}
              </button>
            </>
          ) : (
            <button type="button" onClick={() => setSure(true)}>
              {words.cancel}
            </button>
          )}
        </div>
      )}
    </main>
  );
}
