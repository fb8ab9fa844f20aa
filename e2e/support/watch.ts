import type { BrowserContext, Page } from 'playwright-core';

/** What no page of ours may ever do, seen from outside of it. */
export interface Watch {
  /** Every address asked for, by page, frame, worker or socket. */
  asked: string[];
  /** Requests to others, breaches of the content policy or of Trusted Types, and errors nobody caught. */
  wrong: string[];
}

const POLICY = /Content.Security.Policy|TrustedHTML|TrustedScript/i;

/** Watches all pages of a context from their first request on. @param ours origins that may be asked */
export function watch(context: BrowserContext, ours: readonly string[]): Watch {
  const seen: Watch = { asked: [], wrong: [] };
  const ask = (address: string) => {
    seen.asked.push(address);
    const { protocol, origin, host } = new URL(address);
    const known = ours.some((one) => one === origin || new URL(one).host === host);
    if (!known && !['blob:', 'data:', 'about:'].includes(protocol)) seen.wrong.push(`asks ${address}`);
  };
  context.on('request', (request) => ask(request.url()));
  context.on('page', (page: Page) => {
    page.on('websocket', (socket) => ask(socket.url()));
    page.on('pageerror', (error) => seen.wrong.push(`throws ${error.message}`));
    page.on('console', (line) => POLICY.test(line.text()) && seen.wrong.push(line.text()));
  });
  return seen;
}
