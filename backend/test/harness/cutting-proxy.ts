import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** A network that fails: a TCP proxy that cuts on command. */
export async function cuttingProxy(target: string) {
  const { hostname, port } = new URL(target);
  const open = new Set<Socket>();
  let afterNext: (() => void) | undefined;
  let dead = false;
  const server = createServer((client) => {
    if (dead) return client.destroy();
    const upstream = connect(Number(port), hostname);
    for (const [from, to] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      open.add(from);
      from.on('error', () => undefined);
      from.on('close', () => {
        open.delete(from);
        to.end();
      });
      from.on('data', (bytes) => {
        to.write(bytes);
        // What is sent arrives; its answer never does.
        if (from === client && afterNext) {
          afterNext();
          afterNext = undefined;
          client.destroy();
        }
      });
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    /** Cuts every connection now. */
    cut: () => {
      for (const socket of open) socket.destroy();
    },
    /** Lets the client's next bytes through and cuts before the answer; resolves when it has. */
    cutBeforeAnswer: () =>
      new Promise<void>((resolve) => {
        afterNext = resolve;
      }),
    /** No connection, old or new, until `up`. */
    down: () => {
      dead = true;
      for (const socket of open) socket.destroy();
    },
    up: () => {
      dead = false;
    },
    close: () => {
      for (const socket of open) socket.destroy();
      server.close();
    },
  };
}
