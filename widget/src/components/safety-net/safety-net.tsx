import type { Decision } from '@fordoer/protocol';
import './safety-net.css';

/** Signs to watch for, each with what to do then. */
export function SafetyNet({ heading, net }: { heading: string; net: Decision['safetyNet'] }) {
  if (net.length === 0) return null;
  return (
    <section>
      <h3>{heading}</h3>
      <dl className="safety-net">
        {net.map(({ sign, act }) => (
          <div key={sign}>
            <dt>{sign}</dt>
            <dd>{act}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
