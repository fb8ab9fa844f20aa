import { useDesk } from '../app/use-desk.ts';
import { da } from '../locale/da.ts';

/** The place of a case while none is open: what to do next. */
export function NoCase() {
  const { rows } = useDesk().state;
  return (
    <section className="no-case" aria-label={da.queue.pick}>
      {rows.length > 0 && (
        <>
          <p>{da.queue.pick}</p>
          <p>{da.queue.pickNext}</p>
        </>
      )}
    </section>
  );
}
