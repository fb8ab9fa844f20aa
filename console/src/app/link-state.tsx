import { da } from '../locale/da.ts';
import { useDesk } from './use-desk.ts';

/** Says when the connection is gone; nothing while it is there. */
export function LinkState() {
  const { link } = useDesk().state;
  return (
    <div className="link-state" role="status">
      {link === 'down' && <p>{da.link.down}</p>}
    </div>
  );
}
