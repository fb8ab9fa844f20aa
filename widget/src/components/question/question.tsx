import type { AnswerValue } from '@fordoer/protocol';
import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import {
  draftOf,
  type Missing,
  optionsOf,
  pick,
  rate,
  readAnswer,
  UNKNOWN,
} from '../../conversation/answer.ts';
import { sayNumber } from '../../conversation/number.ts';
import type { OpenQuestion } from '../../conversation/open-question.ts';
import { useChat } from '../chat-context.ts';
import { Explain } from '../explain/explain.tsx';
import { Choices } from './choices.tsx';
import { Scale } from './scale.tsx';
import { Written } from './written.tsx';
import './question.css';

interface QuestionProps {
  open: OpenQuestion;
  /** What the server said about the answer it got. */
  problem?: string | undefined;
  /** Move the focus to the question; not while the patient is writing something else. */
  takeFocus: boolean;
  onAnswers: (() => void) | undefined;
}

/** One question, one screen. Nothing is sent before *Fortsæt* (UX-20), and *ved ikke* is always an answer (UX-24). */
export function Question({
  open: { question, again, initial },
  problem,
  takeFocus,
  onAnswers,
}: QuestionProps) {
  const { chat, texts, locale } = useChat();
  const [draft, setDraft] = useState(() => draftOf(question, initial, locale));
  // A new object each time, so that the field is shown again when the same is missing twice.
  const [missing, setMissing] = useState<{ what: Missing }>();
  const heading = useRef<HTMLHeadingElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const fresh = useRef(true);
  const id = useId();
  const words = texts.question;
  const options = optionsOf(question);
  const several = question.answerType === 'any-of';
  const wrong = missing ? whatToDo() : problem;
  const describedBy = [question.help ? `${id}help` : '', wrong ? `${id}wrong` : ''].filter(Boolean).join(' ');

  useEffect(() => {
    if (problem || missing) showField(form.current);
    else if (fresh.current && takeFocus) heading.current?.focus({ preventScroll: true });
    fresh.current = false;
  }, [problem, missing, takeFocus]);

  function whatToDo(): string {
    if (missing?.what === 'choose-one') return words.chooseOne;
    if (missing?.what === 'choose-any') return words.chooseAny;
    if (missing?.what === 'rate-all') return words.rateAll;
    if (missing?.what === 'write') return words.write;
    if (missing?.what === 'number' || !question.range) return words.number;
    const { min, max } = question.range;
    return words.range(sayNumber(min, locale), sayNumber(max, locale), question.unit ?? '');
  }
  const change = (picked: string[]) => {
    setMissing(undefined);
    setDraft({ ...draft, picked });
  };
  const send = (value: AnswerValue, text: string) => chat.answer(question.questionId, value, text, locale);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const read = readAnswer(question, draft, locale, words.and);
    if (read.ok) return send(read.value, read.text);
    setMissing({ what: read.missing });
  };

  return (
    <section className="card question" aria-labelledby={`${id}q`}>
      <form ref={form} noValidate onSubmit={submit}>
        {again && <p className="said-who">{words.correcting}</p>}
        <h2 id={`${id}q`} ref={heading} tabIndex={-1}>
          {question.text}
        </h2>
        {question.help && <p id={`${id}help`}>{question.help}</p>}
        {wrong && (
          <p className="problem" id={`${id}wrong`}>
            {wrong}
          </p>
        )}
        {options.length > 0 ? (
          <Choices
            name={id}
            several={several}
            hint={several && !question.text.includes(words.any) ? words.any : undefined}
            options={options}
            picked={draft.picked}
            labelledBy={`${id}q`}
            describedBy={describedBy}
            wrong={wrong !== undefined}
            onPick={(option) => change(pick(question, draft.picked, option))}
          />
        ) : question.items ? (
          <Scale
            name={id}
            items={question.items}
            options={question.options}
            picked={draft.picked}
            describedBy={describedBy}
            wrong={missing !== undefined}
            onPick={(item, option) => change(rate(question, draft.picked, item, option))}
          />
        ) : (
          <Written
            question={question}
            value={draft.written}
            labelledBy={`${id}q`}
            describedBy={describedBy}
            wrong={wrong !== undefined}
            onWrite={(written) => setDraft({ ...draft, written })}
          />
        )}
        <div className="actions">
          <button type="submit" className="strong">
            {words.go}
          </button>
          {options.length === 0 && question.unknownAllowed && (
            <button type="button" onClick={() => send(UNKNOWN, question.labels.unknown)}>
              {question.labels.unknown}
            </button>
          )}
          {again && (
            <button type="button" onClick={() => chat.dispatch({ type: 'kept' })}>
              {words.keep}
            </button>
          )}
        </div>
      </form>
      <div className="asides">
        <details>
          <summary>{words.why}</summary>
          <p>{question.why}</p>
        </details>
        {question.clinical && <Explain of={question.questionId} />}
      </div>
      <div className="question-foot">
        {question.remaining !== undefined && !again && <p>{words.remaining(question.remaining)}</p>}
        {onAnswers && !again && (
          <button type="button" className="link" onClick={onAnswers}>
            {texts.answers.open}
          </button>
        )}
      </div>
    </section>
  );
}

/** Puts the focus into the field, and the words about it in sight above it. */
function showField(form: HTMLFormElement | null): void {
  const field =
    form?.querySelector<HTMLElement>('input[aria-invalid]') ?? form?.querySelector<HTMLElement>('input');
  field?.focus({ preventScroll: true });
  field?.scrollIntoView({ block: 'nearest' });
  form?.querySelector('.problem')?.scrollIntoView({ block: 'nearest' });
}
