import { useDesk } from '../app/use-desk.ts';
import { da } from '../locale/da.ts';
import { GlassForm } from './glass-form.tsx';

/** A case that does not open: why, and what can be done when it must. */
export function NoAccess({ conversationId }: { conversationId: string }) {
  const { desk } = useDesk();
  return (
    <div className="no-access">
      <p role="status">{da.refusals.NO_CARE_RELATION}</p>
      <GlassForm what={{ conversationId }} onOpened={() => desk.open(conversationId)} />
    </div>
  );
}
