import type { AssistantView } from '@fordoer/protocol';
import { da } from '../locale/da.ts';
import type { Numbered } from '../state/read.ts';
import { Cited } from './cited.tsx';

interface Props {
  assistant: AssistantView;
  numbered: ReadonlyMap<number, Numbered>;
  pointAt: (seq: number) => void;
}

/** What a language model made of the case, in a frame of its own: below what stands on rules, and never in its place. */
export function Assistant({ assistant: { model, summary, opinions }, numbered, pointAt }: Props) {
  const words = da.assistant;
  if (summary.length === 0 && opinions.length === 0) return null;
  return (
    <section className="assistant" aria-labelledby="assistant-heading">
      <h4 id="assistant-heading">{words.heading}</h4>
      <p className="provenance">
        {words.model}: <code>{model}</code>. {words.check}
      </p>
      <Cited sentences={summary} numbered={numbered} pointAt={pointAt} />
      {opinions.map(({ urgency, human, reasons }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: opinions are added at the end and never changed
        <div key={at} className="opinion">
          <p>
            {words.opinion(at + 1, opinions.length)}: <strong>{da.urgency[urgency]}</strong>.{' '}
            {human ? words.human : words.noHuman}
          </p>
          <Cited sentences={reasons} numbered={numbered} pointAt={pointAt} />
        </div>
      ))}
      <p className="provenance">{words.limits}</p>
    </section>
  );
}
