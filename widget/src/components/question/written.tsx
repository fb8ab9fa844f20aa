import { MAX_TEXT, type Question } from '@fordoer/protocol';

interface WrittenProps {
  question: Question;
  value: string;
  labelledBy: string;
  describedBy: string;
  wrong: boolean;
  onWrite: (text: string) => void;
}

/** A number or a few words. A number field is plain text: it takes a comma, and nothing scrolls it by accident. */
export function Written({ question, value, labelledBy, describedBy, wrong, onWrite }: WrittenProps) {
  const { answerType, autocomplete, unit } = question;
  const isNumber = answerType === 'number';
  return (
    <p className="written">
      <input
        className={isNumber ? 'field number' : 'field'}
        type={autocomplete === 'tel' ? 'tel' : autocomplete === 'email' ? 'email' : 'text'}
        inputMode={isNumber ? 'decimal' : undefined}
        name={autocomplete ?? 'answer'}
        autoComplete={autocomplete ?? 'off'}
        maxLength={MAX_TEXT}
        value={value}
        aria-labelledby={labelledBy}
        aria-describedby={describedBy || undefined}
        aria-invalid={wrong || undefined}
        onChange={(event) => onWrite(event.currentTarget.value)}
      />
      {unit && <span>{unit}</span>}
    </p>
  );
}
