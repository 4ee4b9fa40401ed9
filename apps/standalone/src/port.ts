import { once } from 'node:events';
import { createServer } from 'node:net';
import { codeOf } from './error-code.js';
import { StartRefusal } from './start-refusal.js';

/** Asked before anything is started, so that a taken port costs no time. */
export async function refuseTakenPort(port: number): Promise<void> {
  const server = createServer();
  server.listen(port, '0.0.0.0');
  try {
    await once(server, 'listening');
  } catch (error) {
    if (codeOf(error) === 'EADDRINUSE') throw portInUse(port);
    if (codeOf(error) === 'EACCES') throw portForbidden(port);
    throw error;
  }
  server.close();
  await once(server, 'close');
}

export function portInUse(port: number): StartRefusal {
  return new StartRefusal(
    `端口 ${port} 已被占用,请用 PORT 另选端口,例如 PORT=${port + 1} npm start。`,
    `Port ${port} is taken; choose another one, for example PORT=${port + 1} npm start.`,
  );
}

function portForbidden(port: number): StartRefusal {
  return new StartRefusal(
    `当前账户无权使用端口 ${port},请用 PORT 选择 1024 以上的端口。`,
    `This account may not use port ${port}; choose one above 1024 with PORT.`,
  );
}
