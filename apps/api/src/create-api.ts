import 'reflect-metadata';
import rateLimit from '@fastify/rate-limit';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { admitSetupCode } from '#administration';
import { oneTimeSecret } from '#organisation';
import { UnitOfWork, createLog, newId, openDatabase } from '#platform';
import type { Config, Logger } from '#platform';
import { ApiModule } from './api.module.js';
import { serveDescription } from './describe-api.js';
import { Metrics } from './health/metrics.js';
import { serveQueueBoard } from './health/queue-board.js';
import { acceptFileBodies } from './evidence/file-body.js';
import { closeSpareConnections } from './http/spare-connections.js';
import { ProblemFilter, sendProblem } from './http/problem.filter.js';
import { CSV, XLSX } from './http/table-body.js';
import { answerUnreadable, refuseDeepBody } from './http/unreadable.js';
import { validationPipe } from './http/validation.js';
import { serveWeb } from './web/serve-web.js';

const JSON_LIMIT = 1024 * 1024;
const STREAM = '/api/v1/stream';
const FILE_LIMIT = 20 * 1024 * 1024;

/** The API of one process, ready to listen or to be injected into. Closing it closes its connections. */
export async function createApi(config: Config, webFolder?: string): Promise<NestFastifyApplication> {
  const log = createLog('api', config.logLevel);
  const dataSource = await openDatabase(config.databaseUrl);
  const adapter = new FastifyAdapter({
    bodyLimit: JSON_LIMIT,
    // Limits on what one sender may ask count the sender, not the proxy before us.
    trustProxy: config.trustProxy ?? false,
    genReqId: () => newId(),
    frameworkErrors: (error: unknown, request: FastifyRequest, reply: FastifyReply) =>
      void sendProblem(error, request, reply),
    clientErrorHandler: answerUnreadable,
    routerOptions: { maxParamLength: 200 },
  });
  const server = adapter.getInstance();
  server.removeContentTypeParser('text/plain');
  // Files arrive as the body itself; everything else but JSON is refused with 415.
  server.addContentTypeParser([CSV, XLSX], { parseAs: 'buffer', bodyLimit: FILE_LIMIT }, (_request, body, done) =>
    done(null, body),
  );
  acceptFileBodies(server);
  // Only where a route asks for it: the doors that stand open to everybody.
  await server.register(rateLimit, { global: false });
  server.addHook('preValidation', async (request) => refuseDeepBody(request));
  server.addHook('onResponse', (request, reply, done) => {
    const { method } = request;
    log.info(
      {
        requestId: request.id,
        method,
        route: request.routeOptions.url,
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime),
      },
      'request',
    );
    done();
  });
  closeSpareConnections(server);
  server.addHook('onClose', async () => dataSource.destroy());
  const unitOfWork = new UnitOfWork(dataSource);
  await admitInstaller(config, unitOfWork, log);
  await serveQueueBoard(server, config, unitOfWork);
  const api = await NestFactory.create<NestFastifyApplication>(
    ApiModule.with(config, unitOfWork),
    adapter,
    // Nest would add a parser for forms; Fastify's own for JSON is the only one wanted.
    { logger: ['error', 'warn'], bodyParser: false },
  );
  const metrics = api.get(Metrics);
  server.addHook('onResponse', (request, reply, done) => {
    const { url } = request.routeOptions;
    // How long somebody listened is no time that an answer took.
    if (url !== STREAM) metrics.observe(request.method, url, reply.statusCode, reply.elapsedTime / 1000);
    done();
  });
  api.useGlobalPipes(validationPipe());
  api.useGlobalFilters(new ProblemFilter(log));
  serveDescription(api);
  await serveWeb(server, log, webFolder);
  await api.init();
  await server.ready();
  return api;
}

/** The way into an empty installation; whoever starts the program reads it here, unless he chose it himself. */
async function admitInstaller(config: Config, unitOfWork: UnitOfWork, log: Logger): Promise<void> {
  const setupCode = config.setupCode ?? oneTimeSecret();
  const isEmpty = await unitOfWork.run((tx) => admitSetupCode(tx, setupCode));
  if (isEmpty && config.setupCode === null)
    log.warn({ setupCode }, 'nobody can sign in yet: open /setup and give this code');
}
