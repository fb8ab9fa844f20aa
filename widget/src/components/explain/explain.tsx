import { useRef } from 'react';
import { isExplaining } from '../../conversation/explaining.ts';
import { useChat } from '../chat-context.ts';
import './explain.css';

/** Languages that are named before the list is opened: enough to see that there are others, and perhaps one's own. */
const NAMED = 3;

/**
 * The way to an approved text in other words, or in another language, where the clinic offers it. What comes of it is a message in
 * the conversation; the question stays.
 * @param of the question's id, or `decision`
 */
export function Explain({ of }: { of: string }) {
  const { chat, texts, locale, info } = useChat();
  const list = useRef<HTMLDetailsElement>(null);
  const summary = useRef<HTMLElement>(null);
  if (!info?.explains) return null;
  const { explains } = info;
  const words = texts.explain;
  const busy = isExplaining(chat.state);
  const ask = (...language: string[]) => {
    if (!busy) chat.choose(['explain', of, ...language].join(':'), words.open, locale);
  };
  return (
    <div className="explain on-screen">
      <button type="button" className="link" aria-disabled={busy || undefined} onClick={() => ask()}>
        {words.open}
      </button>
      {explains.length > 0 && (
        <details ref={list}>
          <summary ref={summary}>
            {words.languages}{' '}
            {explains.slice(0, NAMED).map(({ tag, name }, at) => (
              <span key={tag}>
                {at > 0 && ', '}
                <bdi lang={tag}>{name}</bdi>
              </span>
            ))}
            {explains.length > NAMED && ' …'}
          </summary>
          <div className="actions">
            {explains.map(({ tag, name }) => (
              <button
                key={tag}
                type="button"
                lang={tag}
                aria-disabled={busy || undefined}
                onClick={() => {
                  ask(tag);
                  if (list.current) list.current.open = false;
                  summary.current?.focus({ preventScroll: true });
                }}
              >
                {name}
              </button>
            ))}
          </div>
        </details>
      )}
    </div>
  );
}
