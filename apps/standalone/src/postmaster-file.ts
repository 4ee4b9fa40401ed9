import { existsSync, readFileSync, rmSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { join } from 'node:path';
import { isAlive, commandOf } from './running-process.js';
import { StartRefusal } from './start-refusal.js';

/** What PostgreSQL writes about itself: its process, and `ready` once it accepts connections. */
export function readPostmaster(directory: string): { pid: number; ready: boolean } | undefined {
  try {
    const lines = readFileSync(join(directory, 'postmaster.pid'), 'utf8').split('\n');
    return { pid: Math.abs(Number(lines[0])), ready: lines[7]?.trim() === 'ready' };
  } catch {
    return undefined;
  }
}

/**
 * Makes way for a new start after a kill -9. A file whose process is gone, or is another program, is removed; a server
 * that outlived us is stopped first (the caller holds the instance lock, so nobody else is using it).
 */
export async function clearPostmaster(directory: string, say: (line: string) => void): Promise<void> {
  if (!existsSync(join(directory, 'postmaster.pid'))) return;
  const pid = readPostmaster(directory)?.pid ?? 0;
  if (pid > 0 && isAlive(pid) && serves(pid, directory)) {
    say(
      `上次异常退出留下的数据库进程 ${pid} 仍在运行,正在停止它。 The database process ${pid} of a start that was killed is still running; stopping it.`,
    );
    await stopProcess(pid, directory);
    if (!existsSync(join(directory, 'postmaster.pid'))) return;
  }
  say(
    `上次异常退出留下了 postmaster.pid(进程 ${pid} 已不是它的数据库),已删除。 A stale postmaster.pid was left by a start that was killed (process ${pid} is not its database any more); it is removed.`,
  );
  rmSync(join(directory, 'postmaster.pid'), { force: true });
}

/** The number may have gone to another program, even to another PostgreSQL: ours names our folder when it starts. */
function serves(pid: number, directory: string): boolean {
  const command = commandOf(pid);
  return /postgres/.test(command) && (process.platform === 'win32' || command.includes(directory));
}

async function stopProcess(pid: number, directory: string): Promise<void> {
  process.kill(pid, 'SIGINT');
  for (let waited = 0; waited < 30_000 && isAlive(pid); waited += 50) await pause(50);
  if (!isAlive(pid)) return;
  throw new StartRefusal(
    `数据目录 ${directory} 的数据库进程 ${pid} 停不下来,请先手动停止它。`,
    `The database process ${pid} on ${directory} does not stop; stop it by hand first.`,
  );
}
