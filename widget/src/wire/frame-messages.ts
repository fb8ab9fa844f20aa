/**
 * What crosses between the chat's frame and the page around it. Only these few words: nothing of what is said, no urgency,
 * no door (UX-08). Both sides check the sender and its exact origin, and read nothing else.
 */

const HANDOVERS = ['waiting', 'claimed', 'released', 'nobody', 'call-back', 'done'] as const;
export type HandoverStatus = (typeof HANDOVERS)[number];

/** From the frame to the page. */
export type FromFrame =
  | { type: 'ready' }
  | { type: 'close' }
  | { type: 'leave' }
  | { type: 'unread'; count: number }
  | { type: 'handover'; status: HandoverStatus };

/** From the page to the frame. `hello` tells the frame which origin to answer. */
export type ToFrame = { type: 'hello' } | { type: 'opened' } | { type: 'closed' };

const MARK = 'fordoer';
const TO_FRAME = ['hello', 'opened', 'closed'] as const;

export const seal = <T extends FromFrame | ToFrame>(message: T): T & { [MARK]: 1 } => ({
  ...message,
  [MARK]: 1,
});

/** A message of the frame, made anew from the fields it may have; undefined for anything else. */
export function readFromFrame(data: unknown): FromFrame | undefined {
  if (!isSealed(data)) return undefined;
  const { type, count, status } = data;
  if (type === 'ready' || type === 'close' || type === 'leave') return { type };
  if (type === 'unread' && Number.isSafeInteger(count) && (count as number) >= 0)
    return { type, count: count as number };
  const known = HANDOVERS.find((one) => one === status);
  return type === 'handover' && known ? { type, status: known } : undefined;
}

/** A message of the page; undefined for anything else. */
export function readToFrame(data: unknown): ToFrame | undefined {
  const type = isSealed(data) ? TO_FRAME.find((one) => one === data.type) : undefined;
  return type ? { type } : undefined;
}

const isSealed = (data: unknown): data is Record<string, unknown> =>
  typeof data === 'object' && data !== null && (data as Record<string, unknown>)[MARK] === 1;
