// `npm start`: builds what is missing or older than its source, then runs the standalone in this process.
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { isBuilt } from './sources.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const main = join(root, 'dist', 'apps', 'standalone', 'src', process.argv[2] ?? 'main.js');

try {
  if (!(await isBuilt(root))) {
    console.log('正在构建 · Building');
    const { build } = await import('./build.mjs');
    await build();
  }
} catch (error) {
  console.error(
    `无法构建,请先运行 npm ci。 The sources could not be built; run npm ci first. (${String(error?.message ?? error).split('\n')[0]})`,
  );
  process.exit(1);
}
if (process.env.npm_lifecycle_event) followParent();
await import(pathToFileURL(main).href);

/** npm starts us through a shell that takes a SIGTERM for itself: when that parent is gone, we were meant too. */
function followParent() {
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) process.emit('SIGTERM');
  }, 250).unref();
}
