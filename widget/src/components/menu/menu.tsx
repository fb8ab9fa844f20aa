import { useRef } from 'react';
import { useChat } from '../chat-context.ts';
import './menu.css';

export interface MenuItem {
  label: string;
  onChoose: () => void;
  lang?: string;
}

/** What is not needed all the time. A native disclosure: it opens without script and says whether it is open. */
export function Menu({ items }: { items: readonly MenuItem[] }) {
  const { texts } = useChat();
  const details = useRef<HTMLDetailsElement>(null);
  const close = (backToSummary: boolean) => {
    if (details.current) details.current.open = false;
    if (backToSummary) details.current?.querySelector('summary')?.focus();
  };
  return (
    <details
      className="menu"
      ref={details}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !details.current?.open) return;
        event.stopPropagation();
        close(true);
      }}
      onBlur={(event) => {
        if (event.relatedTarget && !details.current?.contains(event.relatedTarget as Node)) close(false);
      }}
    >
      <summary className="quiet">{texts.menu}</summary>
      <ul className="menu-list">
        {items.map(({ label, onChoose, lang }) => (
          <li key={label}>
            <button
              type="button"
              className="quiet"
              lang={lang}
              onClick={() => {
                close(true);
                onChoose();
              }}
            >
              {label}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
