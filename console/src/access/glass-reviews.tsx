import { type GlassReview, GlassVerdicts } from '@fordoer/protocol';
import { useState } from 'react';
import { useDesk, useShared } from '../app/use-desk.ts';
import { da } from '../locale/da.ts';
import { sayTime } from '../locale/format.ts';
import { sayProblem } from '../locale/problem.ts';
import type { Problem } from '../state/state.ts';

/** What doctors review: who broke the glass, when and why. Nothing of the case itself is shown. */
export function GlassReviews() {
  const { reviews } = useDesk().state;
  if (reviews.length === 0) return null;
  return (
    <details className="reviews">
      <summary>{da.glass.reviews(reviews.length)}</summary>
      <ul>
        {reviews.map((review) => (
          <Review key={review.glassId} review={review} />
        ))}
      </ul>
    </details>
  );
}

function Review({ review }: { review: GlassReview }) {
  const { desk } = useDesk();
  const { now } = useShared();
  const [problem, setProblem] = useState<Problem>();
  const { glassId, who, reference, at, reason, optedOut, reviewBy, mine } = review;
  const overdue = Date.parse(reviewBy) <= now;
  const judge = async (verdict: (typeof GlassVerdicts)[number]) => {
    const answer = await desk.ask('review-glass', { id: desk.newId(), glassId, verdict });
    setProblem(answer.ok ? undefined : answer.error.code);
  };
  return (
    <li className="review">
      <p>
        <strong>{da.glass.broke(da.colleague(who), reference, sayTime(at, now))}</strong>{' '}
        <span className={overdue ? 'overdue' : undefined}>
          {overdue ? da.glass.overdue(sayTime(reviewBy, now)) : da.glass.reviewBy(sayTime(reviewBy, now))}
        </span>
      </p>
      {optedOut && <p>{da.glass.optedOut}</p>}
      <p>{reason === '' ? da.glass.noReason : <q>{reason}</q>}</p>
      <div role="alert">{problem && <p className="problem">{sayProblem(problem)}</p>}</div>
      {mine ? (
        <p className="nothing">{da.glass.mine}</p>
      ) : (
        <div className="buttons">
          {GlassVerdicts.map((verdict) => (
            <button key={verdict} type="button" className="button" onClick={() => void judge(verdict)}>
              {da.glass.verdict[verdict]}
              <span className="visually-hidden"> {da.queue.reference(reference)}</span>
            </button>
          ))}
        </div>
      )}
    </li>
  );
}
