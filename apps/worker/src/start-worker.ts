import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { UnitOfWork, createLog, openDatabase } from '#platform';
import type { Config } from '#platform';
import { queueConnection } from './queue-connection.js';
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
  try {
    const module = WorkerModule.with(config, new UnitOfWork(dataSource), log, connection);
    const context = await NestFactory.createApplicationContext(module, { logger: ['error', 'warn'] });
    return {
      async stop() {
        await context.close();
        await dataSource.destroy();
      },
    };
  } catch (error) {
    await dataSource.destroy();
    throw error;
  }
}
