import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, readdir, stat, writeFile } from 'node:fs/promises';
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
  return isWebBuilt(root);
}

const stampOf = (root) => join(root, 'dist', 'apps', 'web', 'sources.sha256');

/** True when the web client was built from the sources as they are. */
export async function isWebBuilt(root) {
  const stamp = await readFile(stampOf(root), 'utf8').catch(() => '');
  return stamp === (await webDigest(root));
}

/** Notes which sources the web client was just built from. */
export async function stampWeb(root) {
  await writeFile(stampOf(root), await webDigest(root));
}

/** One digest of all that goes into the web client: its content, not its times, so that a copy is not built again. */
async function webDigest(root) {
  const folder = join(root, 'apps', 'web');
  const names = await readdir(folder, { recursive: true });
  const digest = createHash('sha256');
  for (const name of names.filter((one) => /^(src|build)[\\/].*\.\w+$|^[^\\/]+\.(html|json|ts)$/u.test(one)).sort()) {
    digest.update(`${name}\n`).update(await readFile(join(folder, name)));
  }
  return digest.update(await readFile(join(root, 'package-lock.json'))).digest('hex');
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
