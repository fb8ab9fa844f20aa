interface ChoicesProps {
  name: string;
  several: boolean;
  hint: string | undefined;
  options: readonly { id: string; label: string }[];
  picked: readonly string[];
  labelledBy: string;
  describedBy: string;
  wrong: boolean;
  onPick: (id: string) => void;
}

/** Native radios or boxes: every assistive technology knows them, and none of them sends anything. */
export function Choices({
  name,
  several,
  hint,
  options,
  picked,
  labelledBy,
  describedBy,
  wrong,
  onPick,
}: ChoicesProps) {
  return (
    <fieldset className="choices" aria-labelledby={labelledBy}>
      {hint && <p className="choices-hint">{hint}</p>}
      {options.map(({ id, label }) => (
        <label key={id} className="choice">
          <input
            type={several ? 'checkbox' : 'radio'}
            name={name}
            value={id}
            checked={picked.includes(id)}
            aria-describedby={describedBy || undefined}
            aria-invalid={wrong || undefined}
            onChange={() => onPick(id)}
          />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
