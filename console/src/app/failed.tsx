import { da } from '../locale/da.ts';
import { sayProblem } from '../locale/problem.ts';
import { useDesk } from './use-desk.ts';

/** Something did not get through after its case was left: it is told here, with the way back. */
export function Failed() {
  const { desk, state } = useDesk();
  const { failed } = state;
  return (
    <div role="alert" className="failed">
      {failed && (
        <p>
          {da.failed.what} {sayProblem(failed.problem)}{' '}
          <button type="button" className="button" onClick={() => desk.open(failed.conversationId)}>
            {da.failed.open}
          </button>
        </p>
      )}
    </div>
  );
}
