import type { CitedSentence } from '@fordoer/protocol';
import { da } from '../locale/da.ts';
import type { Numbered } from '../state/read.ts';
import { ToMessage } from './quote.tsx';

interface Props {
  sentences: readonly CitedSentence[];
  /** The patient's messages, as citations call them. */
  numbered: ReadonlyMap<number, Numbered>;
  pointAt: (seq: number) => void;
}

const EXCERPT_LENGTH = 80;

/** Sentences about a case, each with links to the patient's messages that it stands on. They are text and nothing else. */
export function Cited({ sentences, numbered, pointAt }: Props) {
  return (
    <ul className="cited">
      {sentences.map(({ text, events }) => {
        const cited = events.flatMap((seq) => numbered.get(seq) ?? []);
        return (
          <li key={text}>
            {text}{' '}
            {cited.map(({ seq, number, text: said }) => (
              <ToMessage
                key={seq}
                className="cite"
                title={da.case.quoteLink}
                label={da.case.citation(number, excerpt(said))}
                seq={seq}
                pointAt={pointAt}
              >
                {number}
              </ToMessage>
            ))}
            {cited.some(({ withdrawn }) => withdrawn) && (
              <strong className="contested">{da.case.citesWithdrawn}</strong>
            )}
          </li>
        );
      })}
    </ul>
  );
}

const excerpt = (text: string): string =>
  text.length > EXCERPT_LENGTH ? `${text.slice(0, EXCERPT_LENGTH).trimEnd()} …` : text;
