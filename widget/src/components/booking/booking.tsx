import type { Booking as BookingMessage, Slot } from '@fordoer/protocol';
import { capital } from '../../conversation/text.ts';
import { useChat } from '../chat-context.ts';
import { keepPlace } from '../log/keep-place.ts';
import { SafetyNet } from '../safety-net/safety-net.tsx';
import { Calendar } from './calendar.tsx';
import './booking.css';

/** Free times to choose from, the one that is kept, and the receipt. */
export function Booking({ message, live }: { message: BookingMessage; live: boolean }) {
  const { chat, texts, locale } = useChat();
  const { status, slots, slot, text, safetyNet = [] } = message;
  const over = status === 'confirmed' && !live;
  return (
    <div className={status === 'confirmed' ? 'card booking' : 'booking'}>
      <h2>{texts.booking.heading[over ? 'cancelled' : status]}</h2>
      <p>{over ? <s>{text}</s> : text}</p>
      {live && slots.length > 0 && <Slots slots={slots} />}
      {status === 'confirmed' && slot && live && <Receipt message={message} />}
      <SafetyNet heading={texts.booking.worse} net={safetyNet} />
      {status === 'held' && live && (
        <button
          type="button"
          onClick={({ currentTarget }) => {
            keepPlace(currentTarget);
            chat.choose('back', texts.booking.back, locale);
          }}
        >
          {texts.booking.back}
        </button>
      )}
    </div>
  );
}

function Slots({ slots }: { slots: readonly Slot[] }) {
  const { chat, texts, locale } = useChat();
  return (
    <ul className="slots">
      {slots.map(({ choice, label, clinician }) => (
        <li key={choice}>
          <button
            type="button"
            onClick={({ currentTarget }) => {
              keepPlace(currentTarget);
              chat.choose(choice, capital(label), locale);
            }}
          >
            <span>{texts.booking.take(label)}</span>
            <span className="slots-who">{clinician}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

function Receipt({ message: { slot, reference, cancelUrl } }: { message: BookingMessage }) {
  const { texts } = useChat();
  return (
    <>
      <p>
        <strong>{capital(slot?.label ?? '')}</strong>
        <br />
        {slot?.clinician}
      </p>
      {reference && (
        <p>
          {texts.booking.reference}: <strong className="nowrap">{reference}</strong>
        </p>
      )}
      <div className="actions on-screen">
        {cancelUrl && <Calendar secret={cancelUrl.split('#')[1] ?? ''} texts={texts} />}
        {cancelUrl && (
          <a className="link" href={cancelUrl} target="_blank" rel="noopener">
            {texts.booking.manage} ({texts.newWindow})
          </a>
        )}
        <button type="button" onClick={() => window.print()}>
          {texts.print}
        </button>
      </div>
    </>
  );
}
