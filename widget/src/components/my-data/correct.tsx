import { type FormEvent, useRef, useState } from 'react';
import { api } from '../../conversation/api.ts';
import { normal, tooMany } from '../../conversation/text.ts';
import { useChat } from '../chat-context.ts';

/** Why journal cannot be erased, and what can be done instead: a correction is added, and what stood there stays (TR-14). */
export function Correct({ token, onNote }: { token: string; onNote: (text: string) => void }) {
  const { texts, locale } = useChat();
  const words = texts.mine.keep;
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string>();
  // The same text sent again after a lost answer is one correction.
  const id = useRef<string>(undefined);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    const written = normal(text);
    const over = tooMany(written);
    if (written === '') return setProblem(texts.composer.empty);
    if (over > 0) return setProblem(texts.composer.tooLong(over));
    id.current ??= crypto.randomUUID();
    const sent = await api.addendum(token, { id: id.current, text: written }, locale);
    setProblem(sent.ok ? undefined : (sent.text ?? texts.mine.failed));
    if (!sent.ok) return;
    id.current = undefined;
    setText('');
    onNote(words.sent);
  };
  return (
    <form className="my-data-correct" noValidate onSubmit={send}>
      <h3>{words.heading}</h3>
      <p>{words.why}</p>
      <label htmlFor="correct">{words.label}</label>
      {problem && (
        <p className="problem" id="correct-problem">
          {problem}
        </p>
      )}
      <textarea
        id="correct"
        className="field"
        rows={3}
        autoComplete="off"
        value={text}
        aria-describedby={problem ? 'correct-problem' : undefined}
        aria-invalid={problem ? true : undefined}
        onChange={(event) => {
          setText(event.currentTarget.value);
          id.current = undefined;
        }}
      />
      <button type="submit">{words.send}</button>
    </form>
  );
}
