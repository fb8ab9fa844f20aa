import type { Desk } from '../state/desk.ts';

const asked = (): string => location.hash.slice(1);
const address = (openId: string): string => `${location.pathname}${location.search}${openId && `#${openId}`}`;

/** The open case stands in the address, after `#` and so never sent: back closes it, a reload comes back to it. */
export function keepAddress(desk: Desk): void {
  let begun = false;
  const openId = () => desk.state.open?.conversationId ?? '';
  const follow = () => {
    if (!begun || asked() === openId()) return;
    if (asked()) desk.open(asked());
    else desk.close();
  };
  addEventListener('popstate', follow);
  desk.subscribe(() => {
    const { session, expired } = desk.state;
    if (!session && begun) history.replaceState(null, '', address(''));
    if (!session || expired) {
      begun = false;
    } else if (!begun) {
      begun = true; // what the page was opened with counts first
      if (!desk.state.open) follow();
    } else if (asked() !== openId()) {
      history.pushState(null, '', address(openId()));
    }
  });
}
