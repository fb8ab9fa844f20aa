import type { FoundCase } from '@fordoer/protocol';
import { type FormEvent, type KeyboardEvent, useId, useRef, useState } from 'react';
import { useDesk, useShared } from '../app/use-desk.ts';
import { da } from '../locale/da.ts';
import { sayTime } from '../locale/format.ts';
import { sayProblem } from '../locale/problem.ts';
import type { Problem } from '../state/state.ts';
import { GlassForm } from './glass-form.tsx';

interface Result {
  query: string;
  cases: readonly FoundCase[];
  problem?: Problem;
}

/** Finds a case by its reference or by the patient's CPR number; what is written here is kept nowhere. */
export function Find() {
  const { desk } = useDesk();
  const id = useId();
  const [query, setQuery] = useState('');
  const [result, setResult] = useState<Result>();
  const [breaking, setBreaking] = useState(false);
  const field = useRef<HTMLInputElement>(null);

  const show = (found: Result | undefined) => {
    setBreaking(false);
    setResult(found);
  };
  const leave = () => {
    setQuery('');
    show(undefined);
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const asked = query.trim();
    if (asked === '') return field.current?.focus();
    const answer = await desk.ask('look-up', { query: asked });
    show(
      answer.ok
        ? { query: asked, cases: answer.value.cases }
        : { query: asked, cases: [], problem: answer.error.code },
    );
  };
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || (!result && query === '')) return;
    event.preventDefault(); // the case that is open stays open
    leave();
    field.current?.focus();
  };
  const open = (conversationId: string) => {
    leave();
    desk.open(conversationId);
  };

  return (
    <search className="find" onKeyDown={press}>
      <form className="find-form" onSubmit={(event) => void submit(event)}>
        <label htmlFor={id}>{da.find.label}</label>
        <input
          ref={field}
          id={id}
          value={query}
          maxLength={20}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => setQuery(event.target.value)}
        />
        <button type="submit" className="button">
          {da.find.submit}
        </button>
        {result && (
          <button type="button" className="button quiet" onClick={leave}>
            {da.find.clear}
          </button>
        )}
      </form>
      <p role="status" className="find-said">
        {result && said(result)}
      </p>
      {result && result.cases.length > 0 && (
        <ul className="found">
          {result.cases.map((found) => (
            <FoundRow key={found.conversationId} found={found} open={open} />
          ))}
        </ul>
      )}
      {result && !result.problem && result.cases.length === 0 && !breaking && (
        <button type="button" className="button" onClick={() => setBreaking(true)}>
          {da.find.closed}
        </button>
      )}
      {result && breaking && (
        <GlassForm
          what={{ query: result.query }}
          onOpened={(cases) => show({ query: result.query, cases })}
        />
      )}
    </search>
  );
}

/** What the search came to. */
function said({ cases, problem }: Result): string {
  if (problem === 'INVALID_MESSAGE') return da.find.form;
  if (problem) return sayProblem(problem);
  if (cases.length === 0) return da.find.none;
  return cases.some(({ optedOut }) => optedOut) ? da.find.optedOut : da.find.found(cases.length);
}

function FoundRow({ found, open }: { found: FoundCase; open: (conversationId: string) => void }) {
  const { now } = useShared();
  const { conversationId, reference, when, care, optedOut } = found;
  return (
    <li>
      <button type="button" className="button" onClick={() => open(conversationId)}>
        {da.find.row(reference, sayTime(when, now), care ? 'care' : optedOut ? 'opened' : 'glass')}
      </button>
    </li>
  );
}
