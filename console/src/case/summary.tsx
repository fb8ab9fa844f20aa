import type { CaseView, QueueItem } from '@fordoer/protocol';
import { da } from '../locale/da.ts';
import { messageWith, numberedMessages } from '../state/read.ts';
import { UrgencyMark } from '../urgency/urgency-mark.tsx';
import { Assistant } from './assistant.tsx';
import { Cited } from './cited.tsx';
import { Findings } from './findings.tsx';
import { Quote } from './quote.tsx';
import { Why } from './why.tsx';

interface Props {
  view: CaseView;
  item: QueueItem;
  /** Brings a message of the conversation into sight. */
  pointAt: (seq: number) => void;
}

const HASH_LENGTH = 12;

/** What a nurse reads in ten seconds: danger first, then the case in a few sentences, each with the patient's own words (UX-36). */
export function Summary({ view, item, pointAt }: Props) {
  const quote = (words: string | undefined) =>
    words && <Quote words={words} seq={messageWith(words, view)} pointAt={pointAt} />;
  const numbered = numberedMessages(view);
  return (
    <section className="summary" aria-labelledby="summary-heading">
      <h3 id="summary-heading">{da.case.summary}</h3>
      <h4>{da.case.redFlags}</h4>
      {item.redFlags.length === 0 && <p className="nothing">{da.case.noRedFlags}</p>}
      <ul className="flags">
        {item.redFlags.map((flag) => (
          <li key={`${flag.title} ${flag.quote}`}>
            <strong>{flag.title}</strong> {quote(flag.quote)}
          </li>
        ))}
      </ul>
      <h4>{da.case.brief}</h4>
      <Cited sentences={view.summary} numbered={numbered} pointAt={pointAt} />
      <p className="proposal">
        {da.case.proposal}: <UrgencyMark urgency={view.urgency} /> {view.door && da.door[view.door]}
      </p>
      {view.assistant && <Assistant assistant={view.assistant} numbered={numbered} pointAt={pointAt} />}
      <Findings findings={view.findings} quote={quote} />
      {view.stayedUnknown.length > 0 && (
        <>
          <h4>{da.case.stayedUnknown}</h4>
          <ul className="unknowns">
            {view.stayedUnknown.map((label) => (
              <li key={label}>{label}</li>
            ))}
          </ul>
        </>
      )}
      <Why view={view} />
      <p className="content-version">
        {da.case.content(view.content.version, view.content.hash.slice(0, HASH_LENGTH))}
      </p>
    </section>
  );
}
