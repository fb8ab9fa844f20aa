import type { ReactNode, Ref } from 'react';
import { useChat } from '../chat-context.ts';
import './header.css';

interface HeaderProps {
  headingRef: Ref<HTMLHeadingElement>;
  menu: ReactNode;
  /** Only in a clinic's own page, where there is something to go back to. */
  onClose?: (() => void) | undefined;
}

/** Whom the patient writes to, and the way out. The heading takes the focus when the panel opens. */
export function Header({ headingRef, menu, onClose }: HeaderProps) {
  const { texts, info } = useChat();
  return (
    <header className="header">
      <h1 className="header-title" ref={headingRef} tabIndex={-1}>
        {info ? texts.title(info.name) : 'Fordør'}
      </h1>
      <div className="header-tools">
        {menu}
        {onClose && (
          <button type="button" className="quiet" onClick={onClose}>
            {texts.close}
          </button>
        )}
      </div>
    </header>
  );
}
