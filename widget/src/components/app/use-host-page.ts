import { type RefObject, useEffect, useRef, useState } from 'react';
import { isDiscreet, type State } from '../../conversation/conversation.ts';
import { type HostPage, hostPage } from '../../wire/host-page.ts';

/**
 * Speaks with the clinic's page: takes the focus when opened, and counts what comes while closed. Of a discreet conversation the
 * page around it is told nothing.
 */
export function useHostPage(state: State, heading: RefObject<HTMLElement | null>): HostPage {
  const [open, setOpen] = useState(true);
  const seen = useRef(0);
  const [host] = useState(() =>
    hostPage(({ type }) => {
      setOpen(type === 'opened');
      if (type === 'opened') heading.current?.focus();
    }),
  );
  const theirs = state.messages.filter(({ type, ...message }) => type !== 'message' || !isOwn(message));
  const discreet = isDiscreet(state);
  const unread = open || discreet ? 0 : theirs.length - seen.current;
  if (open) seen.current = theirs.length;
  useEffect(() => host.tell({ type: 'unread', count: unread }), [host, unread]);

  const handover = state.messages.findLast((message) => message.type === 'handover');
  useEffect(() => {
    if (handover && !state.resuming && !discreet) host.tell({ type: 'handover', status: handover.status });
  }, [host, handover, state.resuming, discreet]);
  return host;
}

const isOwn = (message: object): boolean => 'from' in message && message.from === 'patient';
