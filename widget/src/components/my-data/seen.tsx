import type { Locale, OwnData } from '@fordoer/protocol';
import { useChat } from '../chat-context.ts';

/** Who has looked, when, why and from where; and what weighed most in each routing. */
export function Seen({ own: { accesses, routings } }: { own: OwnData }) {
  const { texts, locale } = useChat();
  const words = texts.mine;
  return (
    <>
      <section>
        <h3>{words.who}</h3>
        {accesses.length === 0 && <p>{words.nobody}</p>}
        <ul className="my-data-list">
          {accesses.map(({ at, who, did, why, unit, emergency }) => (
            <li key={`${at} ${who} ${did}`}>
              <time dateTime={at}>{sayTime(locale, at)}</time>
              <br />
              <strong>
                {who}, {unit}
              </strong>
              <br />
              {did}. {why}.{emergency !== undefined && ` ${words.emergency(emergency)}`}
            </li>
          ))}
        </ul>
      </section>
      {routings.length > 0 && (
        <section>
          <h3>{words.why}</h3>
          <ul className="my-data-list">
            {routings.map(({ at, text, why, redFlags }) => (
              <li key={`${at} ${text}`}>
                <time dateTime={at}>{sayTime(locale, at)}</time>
                <br />
                {text}
                <ul>
                  {[...new Set([...redFlags, ...why])].map((line) => (
                    <li key={line}>{line}</li>
                  ))}
                </ul>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** When something happened, on the clinic's clock. */
const sayTime = (locale: Locale, at: string): string =>
  new Intl.DateTimeFormat(locale === 'da' ? 'da-DK' : 'en-GB', {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Europe/Copenhagen',
  }).format(new Date(at));
