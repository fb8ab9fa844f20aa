import { useDesk, useShared } from '../app/use-desk.ts';
import { da } from '../locale/da.ts';
import { sayTime } from '../locale/format.ts';

/** A colleague broke the glass: told to everybody else at once, until they have read it. */
export function GlassAlerts() {
  const { desk, state } = useDesk();
  const { now } = useShared();
  return (
    <div role="alert" className="glass-alerts">
      {state.alerts.map(({ glassId, who, reference, at }) => (
        <p key={glassId}>
          {da.glass.alert(da.colleague(who), reference, sayTime(at, now))}{' '}
          <button type="button" className="button" onClick={() => desk.alertRead(glassId)}>
            {da.glass.read}
          </button>
        </p>
      ))}
    </div>
  );
}
