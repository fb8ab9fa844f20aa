import type { Handover as HandoverMessage } from '@fordoer/protocol';
import { viewOf } from '../../conversation/view.ts';
import { useChat } from '../chat-context.ts';

/** Where a person is with this, and whether the page may be closed meanwhile. */
export function Handover({ message }: { message: HandoverMessage }) {
  const { chat, texts } = useChat();
  const { status, text, mayClose } = message;
  const { alarm } = viewOf(chat.state);
  const waits = status === 'waiting' || status === 'nobody' || status === 'released';
  return (
    <div className="said">
      <p className="said-who">{texts.from.program}</p>
      <p>
        <strong>{texts.handover.heading[status]}</strong>
      </p>
      <p>{text}</p>
      {/* Who should be calling now is not asked to wait. */}
      {waits && !alarm && <p>{mayClose ? texts.handover.mayClose : texts.handover.keepOpen}</p>}
    </div>
  );
}
