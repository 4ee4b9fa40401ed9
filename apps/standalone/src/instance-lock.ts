import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { birthOf, isAlive } from './running-process.js';
import { StartRefusal } from './start-refusal.js';

/** Keeps two instances off one data folder. Answers the release; refuses while the other one lives. */
export function lockInstance(dataDirectory: string): () => void {
  const file = join(dataDirectory, 'rectify.pid');
  mkdirSync(dataDirectory, { recursive: true });
  const holder = readHolder(file);
  if (holder) {
    throw new StartRefusal(
      `数据目录 ${dataDirectory} 正被另一个实例(进程 ${holder})使用,请先停止它,或用 RECTIFY_DATA 另选目录。`,
      `The data folder ${dataDirectory} is in use by another instance (process ${holder}); stop it first or choose another folder with RECTIFY_DATA.`,
    );
  }
  writeFileSync(file, `${process.pid} ${birthOf(process.pid)}\n`);
  return () => rmSync(file, { force: true });
}

function readHolder(file: string): number | undefined {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
  const [pidText, birth] = text.trim().split(' ');
  const pid = Number(pidText);
  if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid || !isAlive(pid)) return undefined;
  // The number may have gone to another program since a kill -9: its birth gives it away.
  return birth && birth !== birthOf(pid) ? undefined : pid;
}
