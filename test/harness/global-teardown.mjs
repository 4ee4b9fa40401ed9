import { rmSync } from 'node:fs';

export default async function globalTeardown() {
  const running = globalThis.rectifyTestServers;
  if (!running) return;
  await running.redis?.stop();
  await running.postgres?.stop();
  rmSync(running.dataDirectory, { recursive: true, force: true });
}
