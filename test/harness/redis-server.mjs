import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { accessSync, constants } from 'node:fs';
import { createConnection, createServer } from 'node:net';
import { delimiter, join } from 'node:path';

/** The first of redis-server and valkey-server on PATH. */
export function redisProgram() {
  for (const folder of (process.env.PATH ?? '').split(delimiter))
    for (const name of ['redis-server', 'valkey-server']) {
      try {
        accessSync(join(folder, name), constants.X_OK);
        return join(folder, name);
      } catch {
        // the next one
      }
    }
  return undefined;
}

/** A Redis on loopback that keeps nothing; undefined where none is installed. */
export async function startRedis(directory) {
  const program = redisProgram();
  if (!program) return undefined;
  const port = await freePort();
  const options = {
    bind: '127.0.0.1',
    port,
    dir: directory,
    save: '',
    appendonly: 'no',
    'maxmemory-policy': 'noeviction',
  };
  const server = spawn(
    program,
    Object.entries(options).flatMap(([name, value]) => [`--${name}`, String(value)]),
    {
      stdio: 'ignore',
    },
  );
  const ended = once(server, 'exit');
  await accepts(port, server);
  return {
    url: `redis://127.0.0.1:${port}`,
    async stop() {
      server.kill('SIGTERM');
      await ended;
    },
  };
}

async function accepts(port, server) {
  for (;;) {
    if (server.exitCode !== null) throw new Error(`redis-server ended with ${server.exitCode}`);
    const socket = createConnection(port, '127.0.0.1');
    try {
      await once(socket, 'connect');
      socket.destroy();
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
}

async function freePort() {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}
