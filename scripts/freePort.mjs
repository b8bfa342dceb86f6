import { createServer } from 'node:net';

/**
 * A port that nobody listens at, so that another server on this machine is in nobody's way.
 *
 * @returns {Promise<number>}
 */
export function freePort() {
  return new Promise((found, fail) => {
    const server = createServer();
    server.once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
      server.close(() => found(port));
    });
  });
}
