import type { CaseFinding, CaseView, QueueItem } from '@fordoer/protocol';
import type { ReactNode } from 'react';
import { da } from '../locale/da.ts';
import { messageWith } from '../state/read.ts';
import { UrgencyMark } from '../urgency/urgency-mark.tsx';
import { Quote } from './quote.tsx';
import { Why } from './why.tsx';

interface Props {
  view: CaseView;
  item: QueueItem;
  /** Brings a message of the conversation into sight. */
  pointAt: (seq: number) => void;
}

const HASH_LENGTH = 12;

/** What a nurse reads in ten seconds: danger first, each sign with the patient's own words (UX-36). */
export function Summary({ view, item, pointAt }: Props) {
  const quote = (words: string | undefined) =>
    words && <Quote words={words} seq={messageWith(words, view)} pointAt={pointAt} />;
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
      <p className="proposal">
        {da.case.proposal}: <UrgencyMark urgency={view.urgency} /> {view.door && da.door[view.door]}
      </p>
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

function Findings({ findings, quote }: { findings: CaseFinding[]; quote: (words?: string) => ReactNode }) {
  if (findings.length === 0) return <p className="nothing">{da.case.noFindings}</p>;
  return (
    <div className="findings">
      {(['present', 'unknown', 'absent'] as const).map((state) => {
        const these = findings.filter((finding) => finding.state === state);
        return these.length === 0 ? null : (
          <section key={state} className={`finding-group finding-${state}`} aria-label={da.case[state]}>
            <h4>{da.case[state]}</h4>
            <ul>
              {these.map((finding) => (
                <li key={finding.id}>
                  {finding.label}
                  {finding.value !== undefined && (
                    <strong>
                      {' '}
                      {finding.value.toLocaleString('da-DK')} {finding.unit}
                    </strong>
                  )}
                  <span className="provenance"> {da.said[finding.by]}</span>
                  {finding.contested && <strong className="contested"> {da.case.contested}</strong>}{' '}
                  {state === 'present' && quote(finding.quote)}
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
