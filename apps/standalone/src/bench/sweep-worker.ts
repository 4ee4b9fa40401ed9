import { once } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';
import { CaseSweep } from '#cases';
import { UnitOfWork, openDatabase } from '#platform';

/** One worker with a thread and connections of its own, as a process of its own would have: sweeps when told to. */
const { url } = workerData as { readonly url: string };
if (!parentPort) throw new Error('This runs beside the bench.');
const source = await openDatabase(url);
const sweep = new CaseSweep(new UnitOfWork(source));
parentPort.postMessage('ready');
await once(parentPort, 'message');
const batches: number[] = [];
let cases = 0;
for (;;) {
  const begun = performance.now();
  const swept = await sweep.sweepOnce();
  if (swept === 0) break;
  batches.push(performance.now() - begun);
  cases += swept;
}
parentPort.postMessage({ cases, batches });
await source.destroy();
parentPort.close();
