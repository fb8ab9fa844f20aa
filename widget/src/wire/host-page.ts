import { type FromFrame, readToFrame, seal, type ToFrame } from './frame-messages.ts';

export interface HostPage {
  /** Tells the page around us; nothing happens where there is none. */
  tell: (message: FromFrame) => void;
}

/**
 * The clinic's page around this frame, seen from inside. Its `hello` gives the origin to answer; before that, and to any
 * other window, nothing is sent.
 */
export function hostPage(onMessage: (message: ToFrame) => void): HostPage {
  const { parent } = window;
  if (parent === window) return { tell: () => undefined };
  let origin: string | undefined;
  const waiting: FromFrame[] = [];
  const tell = (message: FromFrame) => {
    if (origin === undefined) waiting.push(message);
    else parent.postMessage(seal(message), origin);
  };
  window.addEventListener('message', (event) => {
    if (event.source !== parent || event.origin === 'null') return;
    const message = readToFrame(event.data);
    if (!message) return;
    if (message.type !== 'hello') return event.origin === origin ? onMessage(message) : undefined;
    origin ??= event.origin;
    for (const one of [{ type: 'ready' } as const, ...waiting.splice(0)]) tell(one);
  });
  return { tell };
}
