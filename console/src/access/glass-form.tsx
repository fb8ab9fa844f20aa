import { type BreakGlass, type FoundCase, MAX_REASON, MIN_REASON } from '@fordoer/protocol';
import { type FormEvent, useId, useRef, useState } from 'react';
import { useDesk } from '../app/use-desk.ts';
import { da } from '../locale/da.ts';
import { sayProblem } from '../locale/problem.ts';
import type { Problem } from '../state/state.ts';

interface Props {
  /** One case by its id, or those that a query finds closed. */
  what: Pick<BreakGlass, 'conversationId' | 'query'>;
  /** Told what is open now. */
  onOpened: (cases: readonly FoundCase[]) => void;
}

/** Breaking the glass: what it means, why it is necessary, and the one button. */
export function GlassForm({ what, onOpened }: Props) {
  const { desk } = useDesk();
  const id = useId();
  const [attempt] = useState(desk.newId);
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<Problem | 'SHORT'>();
  const [working, setWorking] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (working) return;
    const short = reason.trim().length < MIN_REASON;
    setProblem(short ? 'SHORT' : undefined);
    if (short) return field.current?.focus();
    setWorking(true);
    const answer = await desk.ask('break-glass', { id: attempt, reason: reason.trim(), ...what });
    setWorking(false);
    if (answer.ok) return onOpened(answer.value.cases);
    setProblem(answer.error.code);
  };

  return (
    <form className="glass" noValidate onSubmit={(event) => void submit(event)}>
      <p id={`${id}-means`}>{da.glass.means}</p>
      <label htmlFor={id}>{da.glass.reason}</label>
      <textarea
        ref={field}
        id={id}
        rows={2}
        value={reason}
        maxLength={MAX_REASON}
        aria-describedby={`${id}-means`}
        aria-invalid={problem === 'SHORT'}
        onChange={(event) => setReason(event.target.value)}
      />
      <div role="alert">
        {problem && <p className="problem">{problem === 'SHORT' ? da.glass.short : sayProblem(problem)}</p>}
      </div>
      <button type="submit" className="button" aria-disabled={working}>
        {da.glass.break}
      </button>
    </form>
  );
}
