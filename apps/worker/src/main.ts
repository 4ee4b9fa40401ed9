import { loadConfig } from '#platform';
import { startWorker } from './start-worker.js';

const worker = await startWorker(loadConfig());
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void worker.stop().then(() => process.exit(0)));
