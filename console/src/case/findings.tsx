import type { CaseFinding } from '@fordoer/protocol';
import type { ReactNode } from 'react';
import { da } from '../locale/da.ts';

interface Props {
  findings: CaseFinding[];
  quote: (words: string | undefined) => ReactNode;
}

/** What is there, what nobody knows, and what is not there; each with who says so. */
export function Findings({ findings, quote }: Props) {
  if (findings.length === 0) return <p className="nothing">{da.case.noFindings}</p>;
  const present = findings.filter(({ state }) => state === 'present');
  return (
    <div className="findings">
      {present.length > 0 && (
        <>
          <h4>{da.case.present}</h4>
          <ul>
            {present.map((finding) => (
              <li key={finding.id}>
                {finding.label} <Value finding={finding} />{' '}
                <span className="provenance">{da.said[finding.by]}</span> <Contested finding={finding} />{' '}
                {quote(finding.quote)}
              </li>
            ))}
          </ul>
        </>
      )}
      <Together state="unknown" findings={findings} />
      <Together state="absent" findings={findings} />
    </div>
  );
}

function Value({ finding: { value, unit } }: { finding: CaseFinding }) {
  return value === undefined ? null : (
    <strong>
      {value.toLocaleString('da-DK')} {unit}
    </strong>
  );
}

function Contested({ finding }: { finding: CaseFinding }) {
  return finding.contested ? <strong className="contested">{da.case.contested}</strong> : null;
}

/** Many signs are asked and few are there: those that are not stand together in a line for each way they were learnt. */
function Together({ state, findings }: { state: 'unknown' | 'absent'; findings: CaseFinding[] }) {
  const these = Map.groupBy(
    findings.filter((finding) => finding.state === state),
    ({ by }) => by,
  );
  if (these.size === 0) return null;
  return (
    <>
      <h4>{da.case[state]}</h4>
      {[...these].map(([by, group]) => (
        <div key={by} className="together">
          <p className="provenance">{da.said[by]}:</p>
          <ul>
            {group.map((finding) => (
              <li key={finding.id}>
                {finding.label} <Contested finding={finding} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}
