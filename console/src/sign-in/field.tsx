import { useId } from 'react';

interface Props {
  name: string;
  label: string;
  hint: string;
  value: string;
  error: string | undefined;
  onChange: (value: string) => void;
  type?: 'text' | 'password';
  autoComplete: string;
}

/** One line to fill in: its label, what it is for, and what to do when something is missing. */
export function Field({ label, hint, error, onChange, ...input }: Props) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <p id={`${id}-hint`} className="hint">
        {hint}
      </p>
      {error && (
        <p id={`${id}-error`} className="problem">
          {error}
        </p>
      )}
      <input
        {...input}
        id={id}
        aria-describedby={error ? `${id}-hint ${id}-error` : `${id}-hint`}
        aria-invalid={error !== undefined}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}
