import { createServer } from 'node:net';

/**
 * A port nobody listens on at this moment. Another program may take it before we do, so callers retry.
 * @returns {Promise<number>}
 */
export async function freePort() {
  const server = await listen(0);
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  await close(server);
  return port;
}

/**
 * @param {number} port
 * @param {string} [host] all addresses unless given, as a server started without one would use
 */
export async function portIsFree(port, host) {
  try {
    await close(await listen(port, host));
    return true;
  } catch {
    return false;
  }
}

/**
 * @param {number} port
 * @param {string} [host]
 * @returns {Promise<import('node:net').Server>}
 */
const listen = (port, host) =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen({ port, host }, () => resolve(server));
  });

/** @param {import('node:net').Server} server */
const close = (server) => new Promise((resolve) => server.close(resolve));
