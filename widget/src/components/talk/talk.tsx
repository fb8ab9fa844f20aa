import { type RefObject, useRef } from 'react';
import type { View } from '../../conversation/view.ts';
import { textsOf } from '../../locale/locale.ts';
import { ChatContext, useChat } from '../chat-context.ts';
import { FirstScreen } from '../first-screen/first-screen.tsx';
import { Log } from '../log/log.tsx';
import { Question } from '../question/question.tsx';
import { Unreachable } from '../unreachable/unreachable.tsx';
import { useFollower } from './use-follower.ts';

interface TalkProps {
  view: View;
  composer: RefObject<HTMLTextAreaElement | null>;
  /** There is no such clinic. */
  missing: boolean;
  unreachable: boolean;
  onAnswers: () => void;
  onData: () => void;
  onStartAgain: () => void;
}

/** The conversation and the open question, in the language it began in. */
export function Talk({ view, composer, missing, unreachable, onAnswers, onData, onStartAgain }: TalkProps) {
  const place = useChat();
  const { chat, texts: around, locale: language } = place;
  const { state } = chat;
  const locale = state.locale ?? language;
  const texts = textsOf(locale);
  const end = useRef<HTMLDivElement>(null);
  const { behind, more } = useFollower(view, state.resuming, end);
  const { open } = view;
  const problem = state.problem;
  const writing = () => document.activeElement === composer.current && state.draft !== '';
  const asked = open && (
    <Question
      key={`${open.question.seq} ${open.again}`}
      open={open}
      problem={
        typeof problem?.about === 'object' && problem.about.questionId === open.question.questionId
          ? problem.text
          : undefined
      }
      takeFocus={open.again || (!state.resuming && !writing() && document.hasFocus())}
      onAnswers={view.answered.length > 0 ? onAnswers : undefined}
    />
  );

  return (
    <ChatContext.Provider value={{ ...place, texts, locale }}>
      {view.blank && !state.resuming && !missing && <FirstScreen onData={onData} />}
      {missing && (
        <p className="card">
          {around.refused.clinic} {around.unreachable.emergency}
        </p>
      )}
      <div className="talk" lang={locale} ref={end}>
        <Log entries={view.entries} busy={state.resuming} />
        {asked}
      </div>
      {/* While the patient writes, the focus stays there and the question is said instead. */}
      <p className="unseen" aria-live="polite" lang={locale}>
        {open && !open.again && writing() ? texts.question.announce(open.question.text) : ''}
      </p>
      {problem?.about === 'session' && (
        <p role="alert" className="card problem">
          {problem.text}
        </p>
      )}
      {(view.ended || problem?.about === 'session') && (
        <p className="actions">
          <button type="button" className="strong" onClick={onStartAgain}>
            {around.startAgain}
          </button>
        </p>
      )}
      <Unreachable shown={unreachable} keeping={!view.blank || state.draft !== ''} />
      {behind && (
        <button type="button" className="behind" onClick={more}>
          {around.newBelow}
        </button>
      )}
    </ChatContext.Provider>
  );
}
