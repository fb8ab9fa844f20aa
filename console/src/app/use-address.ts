import { useEffect } from 'react';
import { useDesk } from './use-desk.ts';

const openInAddress = (): string => location.hash.slice(1);

/** The open case stands in the address, after `#` and so never sent: back closes it, reload comes back to it. */
export function useAddress(): void {
  const { desk, state } = useDesk();
  const openId = state.open?.conversationId ?? '';
  const signedIn = state.session !== undefined;

  useEffect(() => {
    if (!signedIn) return;
    const follow = () => {
      const asked = openInAddress();
      if (asked === (desk.state.open?.conversationId ?? '')) return;
      if (asked) desk.open(asked);
      else desk.close();
    };
    follow();
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, [desk, signedIn]);

  useEffect(() => {
    if (signedIn && openInAddress() !== openId)
      history.pushState(null, '', `${location.pathname}${location.search}${openId && `#${openId}`}`);
  }, [openId, signedIn]);
}
