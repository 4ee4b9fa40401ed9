import { createBullBoard } from '@bull-board/api';
import { BullMQAdapter } from '@bull-board/api/bullMQAdapter';
import { FastifyAdapter } from '@bull-board/fastify';
import { Queue } from 'bullmq';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { QUEUE_PREFIX, queueConnection, queueNames } from '#delivery';
import { findCaller } from '#organisation';
import type { Config, UnitOfWork } from '#platform';
import { tokenOf } from '../http/permission.js';
import { notFound } from '../http/problem.js';
import { sendProblem } from '../http/problem.filter.js';

const ADDRESS = '/admin/queues';

/**
 * The queues with their jobs, to look at, for the administrator; for everybody else there is nothing here. Connections
 * are opened when he first comes: a process that nobody looks into needs none.
 */
export async function serveQueueBoard(server: FastifyInstance, config: Config, unitOfWork: UnitOfWork): Promise<void> {
  const pages = new FastifyAdapter();
  const board = createBullBoard({ queues: [], serverAdapter: pages, options: { uiConfig: { boardTitle: 'Rectify' } } });
  pages.setBasePath(ADDRESS);
  let queues: Promise<readonly Queue[]> | undefined;
  const open = async (): Promise<readonly Queue[]> => {
    const connection = await queueConnection(config);
    return queueNames.map((name) => {
      const queue = new Queue(name, { connection, prefix: QUEUE_PREFIX });
      queue.on('error', () => undefined);
      board.addQueue(new BullMQAdapter(queue, { readOnlyMode: true }));
      return queue;
    });
  };
  await server.register(async (scope) => {
    scope.addHook('onRequest', async (request, reply) => {
      // The pages have an error handler of their own, which would turn a refusal into a fault.
      if (!(await isAdmin(request, unitOfWork))) {
        sendProblem(notFound(), request, reply);
        return reply;
      }
      queues ??= open();
      await queues;
      return undefined;
    });
    await scope.register(pages.registerPlugin(), { prefix: ADDRESS });
  });
  server.addHook('onClose', async () => {
    for (const queue of (await queues) ?? []) await queue.close();
  });
}

async function isAdmin(request: FastifyRequest, unitOfWork: UnitOfWork): Promise<boolean> {
  const token = tokenOf(request);
  const caller = token && (await unitOfWork.read((reader) => findCaller(reader, token)));
  return caller ? caller.role === 'admin' : false;
}
