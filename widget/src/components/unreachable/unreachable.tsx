import { useEffect, useRef } from 'react';
import { telHref } from '../../conversation/phone.ts';
import { useChat } from '../chat-context.ts';
import './unreachable.css';

/** What to do while the server cannot be reached (TR-46). Uses what was fetched earlier, and 112 needs nothing. */
export function Unreachable({ shown, keeping }: { shown: boolean; keeping: boolean }) {
  const { texts, info } = useChat();
  const words = texts.unreachable;
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (shown) place.current?.scrollIntoView({ block: 'nearest' });
  }, [shown]);
  return (
    <div role="alert" ref={place}>
      {shown && (
        <section className="card unreachable">
          <h2>{words.heading}</h2>
          <p>{words.emergency}</p>
          <p className="actions">
            <a className="button red" href="tel:112">
              {texts.help.call('112')}
            </a>
          </p>
          {info && (
            <>
              <p>{words.clinic(info.name)}:</p>
              <p className="actions">
                <a className="button" href={telHref(info.phone)}>
                  {texts.help.call(info.phone)}
                </a>
              </p>
            </>
          )}
          <p>{info ? `${words.closed} ${words.outOfHours(info.outOfHours.name)}` : words.closed}</p>
          {info ? (
            <p className="actions">
              <a className="button" href={telHref(info.outOfHours.phone)}>
                {texts.help.call(info.outOfHours.phone)}
              </a>
            </p>
          ) : (
            <p>{words.findNumber}</p>
          )}
          {keeping && <p>{words.keep}</p>}
        </section>
      )}
    </div>
  );
}
