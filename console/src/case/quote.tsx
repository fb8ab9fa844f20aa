import type { ReactNode } from 'react';
import { da } from '../locale/da.ts';

interface Props {
  words: string;
  /** Where in the conversation they stand; undefined when they are not found there. */
  seq: number | undefined;
  pointAt: (seq: number) => void;
}

export const messageId = (seq: number): string => `message-${seq}`;

/** The patient's own words; they lead to the message they are from. */
export function Quote({ words, seq, pointAt }: Props) {
  if (seq === undefined) return <q>{words}</q>;
  return (
    <ToMessage className="quote" title={da.case.quoteLink} seq={seq} pointAt={pointAt}>
      <q>{words}</q>
    </ToMessage>
  );
}

interface ToMessageProps {
  seq: number;
  pointAt: (seq: number) => void;
  className: string;
  title: string;
  /** What is read aloud, where what is seen says too little. */
  label?: string;
  children: ReactNode;
}

/** Leads to a message of the conversation beside it. */
export function ToMessage({ seq, pointAt, className, title, label, children }: ToMessageProps) {
  return (
    <a
      className={className}
      href={`#${messageId(seq)}`}
      title={title}
      aria-label={label}
      onClick={(event) => {
        event.preventDefault(); // what stands after # in the address is the open case
        pointAt(seq);
        const message = document.getElementById(messageId(seq));
        message?.scrollIntoView({ block: 'center' });
        message?.focus({ preventScroll: true });
      }}
    >
      {children}
    </a>
  );
}
