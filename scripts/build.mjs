// Compiles apps, libs and migrations to dist/ with swc. A file already compiled from the same source is left alone,
// and what has lost its source is removed: an old migration left in dist would be run. The web client is built by vite.
import { existsSync } from 'node:fs';
import { mkdir, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transformFile } from '@swc/core';
import { isCurrent, isWebBuilt, sourceFiles, stampWeb, targetOf } from './sources.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** Compiles what changed, and the web client when anything of it did; answers how many files were written. */
export async function build({ web = true } = {}) {
  const sources = await sourceFiles(root);
  const wanted = new Set();
  let written = 0;
  for (const source of sources) {
    const target = targetOf(root, source.path);
    wanted.add(target);
    wanted.add(`${target}.map`);
    if (await isCurrent(target, source.mtimeMs)) continue;
    const { code, map } = await transformFile(source.path, {
      cwd: root,
      sourceFileName: relative(dirname(target), source.path),
    });
    await mkdir(dirname(target), { recursive: true });
    await writeFile(`${target}.map`, map ?? '');
    await writeFile(target, `${code}//# sourceMappingURL=${target.slice(dirname(target).length + 1)}.map\n`);
    await utimes(target, source.mtimeMs / 1000, source.mtimeMs / 1000);
    written += 1;
  }
  await removeOrphans(join(root, 'dist'), wanted);
  if (web && !(await isWebBuilt(root))) await buildWeb();
  return { files: sources.length, written };
}

async function buildWeb() {
  const { buildWebClient } = await import('../apps/web/build/build.mjs');
  await buildWebClient();
  await stampWeb(root);
}

async function removeOrphans(folder, wanted) {
  if (!existsSync(folder)) return;
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && path !== join(root, 'dist', 'apps', 'web')) await removeOrphans(path, wanted);
    else if (/\.js(\.map)?$/.test(entry.name) && !wanted.has(path)) await rm(path);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { files, written } = await build();
  console.log(`dist: ${files} files, ${written} compiled`);
}
