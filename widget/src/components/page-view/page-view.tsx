import { type ReactNode, useEffect, useRef } from 'react';
import { useChat } from '../chat-context.ts';
import './page-view.css';

/** A page beside the conversation: its heading takes the focus, and the way back stands first. */
export function PageView({
  heading,
  onBack,
  children,
}: {
  heading: string;
  onBack: () => void;
  children: ReactNode;
}) {
  const { texts } = useChat();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <section className="page-view">
      <button type="button" className="link" onClick={onBack}>
        {texts.answers.back}
      </button>
      <h2 ref={title} tabIndex={-1}>
        {heading}
      </h2>
      {children}
    </section>
  );
}
