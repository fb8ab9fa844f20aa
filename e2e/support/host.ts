import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A clinic's own website, on an origin of its own. */
export interface Host {
  origin: string;
  /** Where its pages fetch the chat from. */
  embeds: string;
  stop: () => Promise<void>;
}

/** What a site's style can do to everything on a page, short of what moves the whole page. */
const HOSTILE = `
  body *, html > :not(head, body) {
    all: unset !important; direction: rtl !important; display: inline !important; position: static !important;
    font: italic 900 41px/3 monospace !important; color: lime !important; background: fuchsia !important;
    text-transform: uppercase !important; letter-spacing: 9px !important; border: 9px dotted red !important;
    opacity: 0.2 !important; visibility: hidden !important; transform: rotate(9deg) !important; zoom: 2 !important;
    pointer-events: none !important; z-index: -1 !important; filter: invert(1) !important;
  }
  button, iframe, div, fordoer-chat { display: none !important; width: 1px !important; }
  *, :root { --ground: red; --accent: red; --ink: red; --on: red; --edge: red; }`;

/** Listens to all that a page can hear, as a curious script of the site would. */
const CURIOUS = `
  window.heard = [];
  for (const name of ['ready', 'open', 'close', 'unread', 'handover'])
    addEventListener('fordoer:' + name, ({ type, detail }) => heard.push(JSON.stringify({ type, detail })), true);
  addEventListener('message', ({ data }) => heard.push(JSON.stringify(data)), true);
  for (const name of ['keydown', 'input', 'beforeinput', 'paste', 'copy'])
    addEventListener(name, (event) => heard.push(JSON.stringify([name, event.key, event.data])), true);`;

/**
 * Starts the site. `/plain` has no style, `/hostile` an aggressive one under a strict content policy, `/bare` no chat at all.
 * Each has the phone number and the link that a clinic keeps beside the chat.
 */
export async function startHost(): Promise<Host> {
  const server = createServer(({ url = '/' }, response) => {
    const { embeds } = host;
    if (url === '/hostile.css') return void response.setHeader('content-type', 'text/css').end(HOSTILE);
    if (url === '/curious.js') return void response.setHeader('content-type', 'text/javascript').end(CURIOUS);
    response.setHeader('content-type', 'text/html; charset=utf-8');
    if (url === '/hostile')
      response.setHeader(
        'content-security-policy',
        `default-src 'none'; img-src data:; script-src 'self' ${embeds}; style-src 'self'; frame-src ${embeds}; base-uri 'none'; require-trusted-types-for 'script'; trusted-types 'none'`,
      );
    response.end(page(url, embeds));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const host: Host = {
    // Another site and not only another port, so that browsers keep its storage and cookies apart.
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    embeds: '',
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
  return host;
}

const page = (path: string, embeds: string): string => `<!doctype html>
<html lang="da">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Lægerne Eksempel</title>
    <link rel="icon" href="data:,">
    ${path === '/hostile' ? '<link rel="stylesheet" href="/hostile.css">' : ''}
    <script src="/curious.js"></script>
    ${path === '/bare' ? '' : `<script src="${embeds}/widget/loader.js" data-clinic="demo" data-lang="da" data-phone="12 34 56 78" data-out-of-hours="70 11 31 31" defer></script>`}
  </head>
  <body>
    <h1>Lægerne Eksempel</h1>
    <p>Telefon <a href="tel:12345678">12 34 56 78</a></p>
    <p><a href="${embeds}/chat?clinic=demo&amp;lang=da">Skriv til klinikken på en side for sig</a></p>
    <p><button type="button">Vis åbningstider</button></p>
  </body>
</html>`;
