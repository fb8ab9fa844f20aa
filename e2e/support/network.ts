import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** A network between a browser and the product, which can fail. */
export interface Network {
  url: string;
  /** Ends every connection and lets no new one through. */
  cut: () => void;
  mend: () => void;
  /** What the product says no longer arrives, while what it is told still does. */
  loseReplies: () => void;
  /** Settles when a reply has been lost. */
  replyLost: () => Promise<void>;
  stop: () => Promise<void>;
}

/** A sign of life on a websocket is three bytes; everything that says something is longer. */
const SAYS_SOMETHING = 16;

/** @param target address of the product */
export async function startNetwork(target: string): Promise<Network> {
  const { hostname, port } = new URL(target);
  const sockets = new Set<Socket>();
  let up = true;
  let losing = false;
  let noticeLoss: () => void = () => undefined;
  let lost = Promise.resolve();

  const keep = (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined).once('close', () => sockets.delete(socket));
  };
  const server = createServer((browser) => {
    keep(browser);
    if (!up) return void browser.destroy();
    const product = connect(Number(port), hostname);
    keep(product);
    browser.pipe(product);
    product.on('data', (bytes) => {
      if (!losing) browser.write(bytes);
      else if (bytes.length > SAYS_SOMETHING) noticeLoss();
    });
    product.once('close', () => browser.destroy());
    browser.once('close', () => product.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');

  const cut = () => {
    up = false;
    for (const socket of sockets) socket.destroy();
  };
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    cut,
    mend: () => {
      losing = false;
      up = true;
    },
    loseReplies: () => {
      losing = true;
      lost = new Promise((resolve) => {
        noticeLoss = resolve;
      });
    },
    replyLost: () => lost,
    stop: async () => {
      cut();
      server.close();
      await once(server, 'close');
    },
  };
}
