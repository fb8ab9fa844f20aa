import type { CaseView } from '@fordoer/protocol';
import { type FormEvent, useId, useState } from 'react';
import { useDesk } from '../app/use-desk.ts';
import { da } from '../locale/da.ts';
import { sayProblem } from '../locale/problem.ts';
import type { Problem } from '../state/state.ts';

/** Ties the case to the CPR number that the patient told, so that it is found again. The number is not shown afterwards. */
export function Identify({ view }: { view: CaseView }) {
  const { desk } = useDesk();
  const id = useId();
  const [cpr, setCpr] = useState('');
  const [problem, setProblem] = useState<Problem>();
  const { conversationId } = view.item;

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const told = cpr.trim();
    const answer = await desk.ask('identify', { id: desk.newId(), conversationId, cpr: told });
    setProblem(answer.ok ? undefined : answer.error.code);
    if (!answer.ok) return;
    setCpr('');
    desk.open(conversationId);
  };

  return (
    <details className="identify">
      <summary>{view.identified ? da.identify.done : da.identify.open}</summary>
      <form className="find-form" noValidate onSubmit={(event) => void submit(event)}>
        <label htmlFor={id}>{da.identify.label}</label>
        <input
          id={id}
          value={cpr}
          maxLength={20}
          inputMode="numeric"
          autoComplete="off"
          aria-invalid={problem !== undefined}
          onChange={(event) => setCpr(event.target.value)}
        />
        <button type="submit" className="button">
          {da.identify.submit}
        </button>
      </form>
      <div role="alert">
        {problem && (
          <p className="problem">{problem === 'INVALID_MESSAGE' ? da.identify.form : sayProblem(problem)}</p>
        )}
      </div>
    </details>
  );
}
