import { type FormEvent, type KeyboardEvent, type Ref, useEffect, useRef } from 'react';
import { normal, tooMany } from '../../conversation/text.ts';
import { useChat } from '../chat-context.ts';
import './composer.css';

/** How many characters before the end the room left is told. */
const NEARLY_FULL = 300;

interface ComposerProps {
  label: string;
  /** The first thing the patient writes gets more room. */
  roomy: boolean;
  fieldRef: Ref<HTMLTextAreaElement>;
  onReaders: () => void;
}

/** Where the patient writes, at any time. What was refused stands here again, with what to do (UX-27). */
export function Composer({ label, roomy, fieldRef, onReaders }: ComposerProps) {
  const { chat, texts, locale } = useChat();
  const { draft, problem } = chat.state;
  const form = useRef<HTMLFormElement>(null);
  const over = tooMany(draft);
  const wrong =
    over > 0
      ? texts.composer.tooLong(over)
      : problem?.about === 'composer' || problem?.about === 'choices'
        ? problem.text
        : undefined;
  const field = () => form.current?.querySelector('textarea');

  useEffect(() => {
    if (problem?.about === 'composer') form.current?.querySelector('textarea')?.focus();
  }, [problem]);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const text = normal(draft);
    if (text === '')
      chat.dispatch({ type: 'problem', problem: { about: 'composer', text: texts.composer.empty } });
    else if (over <= 0) chat.say(text, locale);
    field()?.focus();
  };
  // Enter sends where there is a keyboard; on a phone it makes a new line.
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    if (!window.matchMedia('(pointer: fine)').matches) return;
    event.preventDefault();
    form.current?.requestSubmit();
  };

  return (
    <form className="composer" aria-labelledby="composer-label" ref={form} noValidate onSubmit={submit}>
      <div className="composer-head">
        <label id="composer-label" htmlFor="composer">
          {label}
        </label>
        <button type="button" className="link" onClick={onReaders}>
          {texts.composer.readers}
        </button>
      </div>
      {wrong && (
        <p className="problem" id="composer-problem">
          {wrong}
        </p>
      )}
      {!wrong && over > -NEARLY_FULL && <p className="composer-room">{texts.composer.room(-over)}</p>}
      <div className="composer-row">
        <textarea
          id="composer"
          className={roomy ? 'field roomy' : 'field'}
          ref={fieldRef}
          rows={1}
          value={draft}
          autoComplete="off"
          enterKeyHint="enter"
          aria-describedby={wrong ? 'composer-problem' : undefined}
          aria-invalid={wrong ? true : undefined}
          onChange={(event) => chat.dispatch({ type: 'wrote', text: event.currentTarget.value })}
          onKeyDown={onKeyDown}
        />
        <button type="submit" className="strong">
          {texts.composer.send}
        </button>
      </div>
    </form>
  );
}
