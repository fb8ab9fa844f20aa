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
    <a
      className="quote"
      href={`#${messageId(seq)}`}
      title={da.case.quoteLink}
      onClick={(event) => {
        event.preventDefault(); // what stands after # in the address is the open case
        pointAt(seq);
        const message = document.getElementById(messageId(seq));
        message?.scrollIntoView({ block: 'center' });
        message?.focus({ preventScroll: true });
      }}
    >
      <q>{words}</q>
    </a>
  );
}
