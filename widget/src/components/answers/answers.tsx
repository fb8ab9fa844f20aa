import type { View } from '../../conversation/view.ts';
import { useChat } from '../chat-context.ts';
import { PageView } from '../page-view/page-view.tsx';
import './answers.css';

interface AnswersProps {
  view: View;
  onChange: (questionId: string) => void;
  onBack: () => void;
}

/** Everything answered and written so far; any clinical answer can be given again (UX-25). */
export function Answers({ view: { answered, written }, onChange, onBack }: AnswersProps) {
  const { texts } = useChat();
  const words = texts.answers;
  return (
    <PageView heading={words.heading} onBack={onBack}>
      {answered.length === 0 && <p>{words.none}</p>}
      <dl className="answers">
        {answered.map(({ question, text, changeable }) => (
          <div key={question.questionId}>
            <dt>{question.text}</dt>
            <dd>{text}</dd>
            {changeable && (
              <dd>
                <button
                  type="button"
                  className="link"
                  aria-label={`${words.change}: ${question.text}`}
                  onClick={() => onChange(question.questionId)}
                >
                  {words.change}
                </button>
              </dd>
            )}
          </div>
        ))}
      </dl>
      {written.length > 0 && (
        <>
          <h3>{words.written}</h3>
          <ul>
            {written.map((text) => (
              <li key={text} className="answers-written">
                {text}
              </li>
            ))}
          </ul>
        </>
      )}
    </PageView>
  );
}
