import type { Door as DoorOffer, Doors as DoorsMessage } from '@fordoer/protocol';
import { telHref, withNumber } from '../../conversation/phone.ts';
import { useChat } from '../chat-context.ts';
import { keepPlace } from '../log/keep-place.ts';
import './doors.css';

/** The doors that are open, best first. Once something else is on offer the ways in are gone, and the numbers stay. */
export function Doors({ message, live }: { message: DoorsMessage; live: boolean }) {
  const { texts } = useChat();
  return (
    <div className="doors">
      <p className="said-who">{texts.from.program}</p>
      <p>{message.text}</p>
      <ol className="doors-list">
        {message.doors.map((door, index) => (
          <li key={`${door.kind} ${door.title}`} className="card">
            <Door door={door} live={live} first={index === 0} />
          </li>
        ))}
      </ol>
    </div>
  );
}

function Door({ door, live, first }: { door: DoorOffer; live: boolean; first: boolean }) {
  const { chat, texts, locale } = useChat();
  const { kind, choice, title, text, action = title, phone, url, hours } = door;
  const rank = first ? 'strong' : '';
  return (
    <>
      <h3>{title}</h3>
      <p>{text}</p>
      {hours && <p>{hours}</p>}
      <div className="actions">
        {phone && (
          <a className={`button ${kind === 'call-112' ? 'red' : rank}`} href={telHref(phone)}>
            {withNumber(choice ? texts.help.call('').trim() : action, phone)}
          </a>
        )}
        {choice && live && (
          <button
            type="button"
            className={phone ? '' : rank}
            onClick={({ currentTarget }) => {
              keepPlace(currentTarget);
              chat.choose(choice, action, locale);
            }}
          >
            {action}
          </button>
        )}
        {url && kind !== 'call-112' && (
          <a className="link" href={url} target="_blank" rel="noopener noreferrer">
            {url.replace(/^https?:\/\/(www\.)?([^/]*).*$/, '$2')} ({texts.newWindow})
          </a>
        )}
      </div>
    </>
  );
}
