import type { Decision as DecisionMessage } from '@fordoer/protocol';
import { lead } from '../../conversation/text.ts';
import { useChat } from '../chat-context.ts';
import { Explain } from '../explain/explain.tsx';
import { SafetyNet } from '../safety-net/safety-net.tsx';
import { UrgencyMark } from '../urgency-mark/urgency-mark.tsx';
import './decision.css';

interface DecisionProps {
  message: DecisionMessage;
  /** It is the newest. */
  live: boolean;
  told: boolean;
}

/** How urgent, what to do, and why. Prints as a receipt (UX-31). */
export function Decision({ message, live, told }: DecisionProps) {
  const { texts } = useChat();
  const { urgency, text, meanwhile, advice, safetyNet, duration, reference, final } = message;
  const saysWhat = meanwhile.length + advice.length + safetyNet.length > 0;
  const words = texts.decision;
  return (
    <article className={`card decision ${urgency}`}>
      <h2 className="decision-urgency">
        <UrgencyMark urgency={urgency} />
        {texts.urgency[urgency]}
      </h2>
      <p>{lead(text, meanwhile)}</p>
      <Lines heading={words.meanwhile} lines={told ? [] : meanwhile} />
      <Lines heading={words.advice} lines={advice} />
      {duration && (
        <p>
          <strong>{words.duration}:</strong> {duration}
        </p>
      )}
      <SafetyNet heading={words.safetyNet} net={safetyNet} />
      <div className="asides">
        <Why message={message} />
        {live && final && saysWhat && <Explain of="decision" />}
      </div>
      <p>
        {words.reference}: <strong className="nowrap">{reference}</strong>
      </p>
      <button type="button" className="on-screen" onClick={() => window.print()}>
        {texts.print}
      </button>
    </article>
  );
}

function Lines({ heading, lines }: { heading: string; lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <section>
      <h3>{heading}</h3>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}

/** The reasons, and for what hurries the patient's own words. */
function Why({ message: { why, redFlags } }: { message: DecisionMessage }) {
  const { texts } = useChat();
  const quoted = redFlags.filter(({ quote }) => quote);
  return (
    <details>
      <summary>{texts.decision.why}</summary>
      <ul>
        {why.map((line) => (
          <li key={line}>{line}</li>
        ))}
        {quoted.map(({ id, title, quote }) => (
          <li key={id}>
            {title}: <q>{quote}</q>
          </li>
        ))}
      </ul>
    </details>
  );
}
