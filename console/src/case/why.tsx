import type { CaseView } from '@fordoer/protocol';
import { da } from '../locale/da.ts';
import { UrgencyMark } from '../urgency/urgency-mark.tsx';

/** The rules that hold, with what they build on, and whether a clinician has approved them yet. */
export function Why({ view: { why } }: { view: CaseView }) {
  return (
    <>
      <h4>{da.case.why}</h4>
      {why.length === 0 && <p className="nothing">{da.case.noWhy}</p>}
      <ul className="why">
        {why.map(({ rule, title, urgency, source, approval }) => (
          <li key={rule}>
            <UrgencyMark urgency={urgency} /> {title}
            <span className="why-source">
              {source.length > 0 && `${da.case.source}: ${source.join('; ')}. `}
              {approval === 'pending' ? da.case.pending : da.case.approved} <code>{rule}</code>
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
