import 'reflect-metadata';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UnitOfWork, migrate, openDatabase } from '#platform';
import { EmbeddedPostgres } from '../embedded-postgres.js';
import { tellEnding } from './ending.js';
import { tellUntil } from './tell.js';

const say = (line: string): void => console.log(line);

/** Bulletin 1 of 孝感 through the year 2026 on a clock of its own, in a database of its own that is thrown away. */
async function tellStory(url: string): Promise<boolean> {
  await migrate(url);
  const dataSource = await openDatabase(url);
  try {
    const unitOfWork = new UnitOfWork(dataSource);
    await tellUntil(unitOfWork, say);
    return await tellEnding(unitOfWork, say);
  } finally {
    await dataSource.destroy();
  }
}

const started = performance.now();
const dataDirectory = mkdtempSync(join(tmpdir(), 'rectify-story-'));
chmodSync(dataDirectory, 0o711); // run by root, PostgreSQL has an account of its own that must get in
const server = await EmbeddedPostgres.start({ dataDirectory, say });
let isWell = false;
try {
  isWell = await tellStory(server.urlOf('postgres'));
} finally {
  await server.stop();
  rmSync(dataDirectory, { recursive: true, force: true });
}
say(`${((performance.now() - started) / 1000).toFixed(1)} s`);
process.exit(isWell ? 0 : 1);
