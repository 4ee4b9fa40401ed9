// One PostgreSQL for the whole run, with the template that every test file clones, and one Redis where installed.
// It runs outside Jest's modules, so it uses what was built.
import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { build } from '../../scripts/build.mjs';
import globalTeardown from './global-teardown.mjs';
import { startRedis } from './redis-server.mjs';

export default async function globalSetup() {
  await build();
  const { EmbeddedPostgres } = await import('../../dist/apps/standalone/src/embedded-postgres.js');
  const { migrate } = await import('../../dist/libs/platform/src/index.js');
  const dataDirectory = mkdtempSync(join(tmpdir(), 'rectify-test-'));
  chmodSync(dataDirectory, 0o711); // run by root, PostgreSQL has an account of its own that must get in
  const running = { dataDirectory, postgres: undefined, redis: undefined };
  globalThis.rectifyTestServers = running;
  try {
    await startServers(running, { EmbeddedPostgres, migrate });
  } catch (error) {
    await globalTeardown(); // Jest itself tears down only what it has set up whole
    throw error;
  }
}

async function startServers(running, { EmbeddedPostgres, migrate }) {
  running.postgres = await EmbeddedPostgres.start({
    dataDirectory: running.dataDirectory,
    say: () => {},
    // Nothing here outlives the run; what must survive a crash has a server of its own.
    settings: ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'],
  });
  const admin = running.postgres.urlOf('postgres');
  process.env.TEST_DATABASE_ADMIN_URL = admin;
  await makeTemplate(admin, running.postgres.urlOf('rectify_template'), migrate);
  running.redis = await startRedis(running.dataDirectory);
  if (running.redis) process.env.TEST_REDIS_URL = running.redis.url;
  else delete process.env.TEST_REDIS_URL;
}

async function makeTemplate(admin, template, migrate) {
  const client = new pg.Client({ connectionString: admin });
  await client.connect();
  try {
    await client.query('create database rectify_template');
    await migrate(template);
    await client.query('alter database rectify_template with is_template true allow_connections false');
  } finally {
    await client.end();
  }
}
