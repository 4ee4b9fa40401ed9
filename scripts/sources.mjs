import { existsSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';

const FOLDERS = ['apps', 'libs', 'migrations'];

/** Every TypeScript file that belongs in dist/, with its time of change in whole milliseconds. */
export async function sourceFiles(root) {
  const found = [];
  for (const folder of FOLDERS) await walk(join(root, folder), join(root, 'apps', 'web'), found);
  return found;
}

/** Where the compiled form of a source lies. */
export function targetOf(root, path) {
  return join(root, 'dist', relative(root, path)).replace(/\.ts$/, '.js');
}

/** True when every source has a compiled form of the same time: cheap enough to ask at each start. */
export async function isBuilt(root) {
  for (const { path, mtimeMs } of await sourceFiles(root)) {
    if (!(await isCurrent(targetOf(root, path), mtimeMs))) return false;
  }
  return true;
}

/** True when the compiled file bears its source's time (file systems round, hence the two milliseconds). */
export async function isCurrent(target, sourceMtimeMs) {
  if (!existsSync(target)) return false;
  return Math.abs((await stat(target)).mtimeMs - sourceMtimeMs) < 2;
}

async function walk(folder, without, found) {
  if (!existsSync(folder) || folder === without) return;
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await walk(path, without, found);
    else if (/\.ts$/.test(entry.name) && !/\.(spec|d)\.ts$/.test(entry.name))
      found.push({ path, mtimeMs: Math.floor((await stat(path)).mtimeMs) });
  }
}
