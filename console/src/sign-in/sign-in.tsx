import { type StaffRole, StaffRoles } from '@fordoer/protocol';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useDesk } from '../app/use-desk.ts';
import { da } from '../locale/da.ts';
import { sayProblem } from '../locale/problem.ts';
import type { Problem } from '../state/state.ts';
import { Field } from './field.tsx';

const CODE_LENGTH = 8;
type Name = 'clinic' | 'code' | 'firstName';

/** Sign-in by the clinic's access code, with the name and role that patients and colleagues will see. */
export function SignIn() {
  const { desk, state } = useDesk();
  const before = state.session;
  const [form, setForm] = useState({
    clinic: before?.clinic ?? new URLSearchParams(location.search).get('clinic') ?? 'demo',
    code: '',
    firstName: before?.firstName ?? '',
    role: before?.role ?? ('nurse' as StaffRole),
  });
  const [missing, setMissing] = useState<Name>();
  const [problem, setProblem] = useState<Problem>();
  const [working, setWorking] = useState(false);
  const element = useRef<HTMLFormElement>(null);
  const focus = (name: Name) =>
    (element.current?.elements.namedItem(name) as HTMLInputElement | null)?.focus();

  useEffect(() => {
    document.title = da.title.signIn;
    (element.current?.elements.namedItem('code') as HTMLInputElement | null)?.focus();
  }, []);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const empty = firstMissing(form);
    setMissing(empty);
    setProblem(undefined);
    if (empty) return focus(empty);
    setWorking(true);
    const result = await desk.signIn(form);
    if (result.ok) return;
    setWorking(false);
    setProblem(result.code);
    focus('code');
  };

  const field = (name: Name) => ({
    name,
    label: da.signIn[name],
    hint: da.signIn[`${name}Hint`],
    value: form[name],
    error: missing === name ? da.signIn.missing[name] : undefined,
    onChange: (value: string) => setForm({ ...form, [name]: value }),
  });

  return (
    <main className="sign-in">
      <h1>{da.signIn.heading}</h1>
      <p>{state.expired ? da.signIn.expired : da.signIn.intro}</p>
      <form ref={element} noValidate onSubmit={(event) => void submit(event)}>
        <Field {...field('clinic')} autoComplete="organization" />
        <Field {...field('code')} type="password" autoComplete="current-password" />
        <Field {...field('firstName')} autoComplete="given-name" />
        <fieldset className="roles">
          <legend>{da.signIn.role}</legend>
          {StaffRoles.map((role) => (
            <label key={role} className="check">
              <input
                type="radio"
                name="role"
                checked={form.role === role}
                onChange={() => setForm({ ...form, role })}
              />
              {da.role[role]}
            </label>
          ))}
        </fieldset>
        <div role="alert">{problem && <p className="problem">{sayProblem(problem)}</p>}</div>
        <button type="submit" className="button primary" aria-disabled={working}>
          {working ? da.signIn.working : da.signIn.submit}
        </button>
      </form>
    </main>
  );
}

/** The first field that needs something, in reading order. */
function firstMissing({ clinic, code, firstName }: Record<Name, string>): Name | undefined {
  if (clinic.trim() === '') return 'clinic';
  if (code.length < CODE_LENGTH) return 'code';
  return firstName.trim() === '' ? 'firstName' : undefined;
}
