import type { Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';

/**
 * Browsers open connections ahead of need. Node closes idle ones when the server closes, but takes one that has not asked
 * for anything yet for busy, and waits for it a minute; nobody is owed an answer on it.
 */
export function closeSpareConnections(server: FastifyInstance): void {
  const spare = new Set<Socket>();
  server.server.on('connection', (socket: Socket) => {
    spare.add(socket);
    socket.once('close', () => spare.delete(socket));
  });
  server.server.on('request', ({ socket }) => spare.delete(socket));
  server.addHook('preClose', (done) => {
    for (const socket of spare) socket.destroy();
    done();
  });
}
