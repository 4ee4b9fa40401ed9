import 'reflect-metadata';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EmbeddedPostgres } from '../embedded-postgres.js';
import { benchTransition } from './transition.js';

const benches = { transition: benchTransition } as const;

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
  for (const [, bench] of chosen)
    await bench(server.urlOf('postgres'), (result) => console.log(JSON.stringify(result)));
} finally {
  await server.stop();
  rmSync(dataDirectory, { recursive: true, force: true });
}
process.exit(0);
