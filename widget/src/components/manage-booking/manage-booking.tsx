import type { BookedVisit, Locale } from '@fordoer/protocol';
import { useEffect, useRef, useState } from 'react';
import { type Answer, api } from '../../conversation/api.ts';
import { sayPhone, telHref } from '../../conversation/phone.ts';
import { capital } from '../../conversation/text.ts';
import { textsOf } from '../../locale/locale.ts';
import './manage-booking.css';
import { Calendar } from '../booking/calendar.tsx';

/** Which visit it is; to the calendar, or cancelled. Cancelling asks once more, as another may take the time at once. */
export function ManageBooking({ secret, locale }: { secret: string; locale: Locale }) {
  const texts = textsOf(locale);
  const words = texts.manage;
  const [found, setFound] = useState<Answer<BookedVisit>>();
  const [sure, setSure] = useState(false);
  const [told, setTold] = useState<string>();
  const [gone, setGone] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (secret !== '') void api.visit(secret, locale).then(setFound);
  }, [secret, locale]);
  const visit = found?.ok ? found.value : undefined;
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
      {secret === '' && <p>{words.noSecret}</p>}
      {found?.ok === false && <p>{found.code === 'NOT_FOUND' ? words.cancelled : words.failed}</p>}
      {visit && !gone && (
        <p>
          <strong>{capital(visit.when)}</strong>
          <br />
          {visit.clinic}
          <br />
          {texts.booking.reference}: <span className="nowrap">{visit.reference}</span>
        </p>
      )}
      <p role="alert">{told}</p>
      {gone && <p>{words.again}</p>}
      {visit && (
        <p>
          <a className="link" href={telHref(visit.phone)}>
            {words.phone(visit.clinic, sayPhone(visit.phone))}
          </a>
        </p>
      )}
      {visit && !gone && (
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
