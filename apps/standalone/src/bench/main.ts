import 'reflect-metadata';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { EmbeddedPostgres } from '../embedded-postgres.js';
import { benchSweep } from './sweep.js';
import { benchTransition } from './transition.js';

const benches = { transition: benchTransition, sweep: benchSweep } as const;

/** Each has a database of its own: what one leaves behind does not slow the next. */
async function createDatabase(url: string, name: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(`create database ${pg.escapeIdentifier(name)}`);
  await client.end();
}

/** `npm run bench [-- name]`: one JSON object a line, measured in a database made for the run. */
const wanted = process.argv[3];
const chosen = Object.entries(benches).filter(([name]) => wanted === undefined || name === wanted);
if (chosen.length === 0) {
  console.error(
    `没有 ${wanted};可用 ${Object.keys(benches).join('、')}。 There is no ${wanted}; there are ${Object.keys(benches).join(', ')}.`,
  );
  process.exit(1);
}
const dataDirectory = mkdtempSync(join(tmpdir(), 'rectify-bench-'));
chmodSync(dataDirectory, 0o711); // run by root, PostgreSQL has an account of its own that must get in
const server = await EmbeddedPostgres.start({ dataDirectory, say: (line) => console.error(line) });
try {
  for (const [name, bench] of chosen) {
    await createDatabase(server.urlOf('postgres'), name);
    await bench(server.urlOf(name), (result) => console.log(JSON.stringify(result)));
  }
} finally {
  await server.stop();
  rmSync(dataDirectory, { recursive: true, force: true });
}
process.exit(0);
