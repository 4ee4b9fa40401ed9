import 'reflect-metadata';
import { getQueueToken } from '@nestjs/bullmq';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { Queue } from 'bullmq';
import { queueConnection, queueNames } from '#delivery';
import { UnitOfWork, createLog, openDatabase } from '#platform';
import type { Config } from '#platform';
import { SweepProcessor } from './deadlines/sweep.processor.js';
import { MailProcessor } from './delivery/mail.processor.js';
import { WebhookProcessor } from './delivery/webhook.processor.js';
import { WorkerModule } from './worker.module.js';

export interface Worker {
  /** Lets what runs finish, then closes timers, queues and connections. */
  stop(): Promise<void>;
}

/** Starts the timers and queue processors of one process. */
export async function startWorker(config: Config): Promise<Worker> {
  const log = createLog('worker', config.logLevel);
  const connection = await queueConnection(config);
  const dataSource = await openDatabase(config.databaseUrl, { poolSize: 6 });
  let context: INestApplicationContext | undefined;
  const stop = async (): Promise<void> => {
    await context?.close();
    await dataSource.destroy();
  };
  try {
    const module = WorkerModule.with(config, new UnitOfWork(dataSource), log, connection);
    context = await NestFactory.createApplicationContext(module, { logger: ['error', 'warn'] });
    await runWhenReady(context);
    return { stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** BullMQ keeps a failed first connection for good and its loop would spin on it: rather refuse to start. */
async function runWhenReady(context: INestApplicationContext): Promise<void> {
  const workers = [SweepProcessor, MailProcessor, WebhookProcessor].map((processor) => context.get(processor).worker);
  const queues = queueNames.map((name) => context.get<Queue>(getQueueToken(name), { strict: false }));
  await Promise.all([...workers, ...queues].map((part) => part.waitUntilReady()));
  for (const worker of workers) void worker.run();
}
