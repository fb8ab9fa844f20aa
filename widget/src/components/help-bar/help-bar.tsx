import { telHref } from '../../conversation/phone.ts';
import { useChat } from '../chat-context.ts';
import './help-bar.css';

/** A person and the phone, in the same place whatever happens (UX-22). Neither asks for a reason. */
export function HelpBar({ onPerson }: { onPerson: () => void }) {
  const { texts, info } = useChat();
  return (
    <nav className="help-bar" aria-label={texts.help.label}>
      <button type="button" onClick={onPerson}>
        {texts.help.person}
      </button>
      {info && (
        <a className="button" href={telHref(info.phone)}>
          {/* A number is not broken over two lines. */}
          {texts.help.call(info.phone.replaceAll(' ', '\u00A0'))}
        </a>
      )}
    </nav>
  );
}
