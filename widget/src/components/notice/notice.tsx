import type { Notice as NoticeMessage } from '@fordoer/protocol';
import { telHref } from '../../conversation/phone.ts';
import { useChat } from '../chat-context.ts';
import { keepPlace } from '../log/keep-place.ts';
import './notice.css';

/** Something to know: an alarm with what to do until help comes, a wait, *hjalp det?* with its answers. */
export function Notice({ message, live }: { message: NoticeMessage; live: boolean }) {
  const { chat, texts, locale } = useChat();
  const { text, alarm, choices = [] } = message;
  return (
    <div className={alarm ? `card alarm ${alarm.urgency}` : 'said'}>
      <p className="said-who">{texts.from.program}</p>
      <p className={alarm ? 'alarm-text' : ''}>{text}</p>
      {alarm && alarm.meanwhile.length > 0 && (
        <ul>
          {alarm.meanwhile.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {alarm && (
        <a className="link" href={telHref(alarm.phone)}>
          {alarm.phoneLabel}
        </a>
      )}
      {live && choices.length > 0 && (
        <div className="actions">
          {choices.map(({ id, label }, index) => (
            <button
              key={id}
              type="button"
              className={index === 0 && id === 'confirm' ? 'strong' : ''}
              onClick={({ currentTarget }) => {
                keepPlace(currentTarget);
                chat.choose(id, label, locale);
              }}
            >
              {label}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
