import './scale.css';

interface ScaleProps {
  name: string;
  items: readonly string[];
  options: readonly { id: string; label: string }[];
  /** The choice of each item, in order; empty or absent where none is made. */
  picked: readonly string[];
  describedBy: string;
  /** Lines without an answer were pointed out. */
  wrong: boolean;
  onPick: (item: number, id: string) => void;
}

/** A questionnaire: each line is rated by the same choices. */
export function Scale({ name, items, options, picked, describedBy, wrong, onPick }: ScaleProps) {
  return (
    <ol className="scale">
      {items.map((item, at) => (
        <li key={item}>
          <fieldset className="choices">
            <legend>{item}</legend>
            <div className="scale-choices">
              {options.map(({ id, label }) => (
                <label key={id} className="choice">
                  <input
                    type="radio"
                    name={`${name}${at}`}
                    value={id}
                    checked={picked[at] === id}
                    aria-describedby={describedBy || undefined}
                    aria-invalid={(wrong && !picked[at]) || undefined}
                    onChange={() => onPick(at, id)}
                  />
                  <span>{label}</span>
                </label>
              ))}
            </div>
          </fieldset>
        </li>
      ))}
    </ol>
  );
}
