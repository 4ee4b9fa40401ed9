import { NestFactory } from '@nestjs/core';
import type { INestApplication } from '@nestjs/common';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import type { OpenAPIObject } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { UnitOfWork, loadConfig } from '#platform';
import { ApiModule } from './api.module.js';

const document = (api: INestApplication): OpenAPIObject =>
  SwaggerModule.createDocument(
    api,
    new DocumentBuilder()
      .setTitle('Rectify 整改督办')
      .setDescription('Problems of a bulletin become cases; each answer tells whose move it is and by when.')
      .setVersion('1')
      .addCookieAuth('sid')
      .build(),
  );

/** OpenAPI at /api/openapi.json and a page of it at /api/docs; its scripts come from the package, not from outside. */
export function serveDescription(api: INestApplication): void {
  SwaggerModule.setup('api/docs', api, () => document(api), { jsonDocumentUrl: 'api/openapi.json' });
}

/** The same document without a database or a port, for whoever makes types of it. */
export async function describeApi(): Promise<OpenAPIObject> {
  const config = loadConfig({ DATABASE_URL: 'postgres://nowhere/none' });
  const unitOfWork = new UnitOfWork(new DataSource({ type: 'postgres' }));
  const api = await NestFactory.create(ApiModule.with(config, unitOfWork), new FastifyAdapter(), { logger: ['error'] });
  return document(api);
}
