import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { dirname } from 'node:path';
import { StartRefusal } from './start-refusal.js';

/** The account PostgreSQL runs as; `undefined` where that is simply our own. */
export interface PostgresAccount {
  readonly uid: number;
  readonly gid: number;
}

/** PostgreSQL refuses to run as root: started by root it runs as the account `postgres`, made here when missing. */
export function postgresAccount(): PostgresAccount | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const found = lookUp();
  if (found) return found;
  try {
    execFileSync('useradd', ['--system', '--user-group', '--no-create-home', 'postgres'], { stdio: 'ignore' });
  } catch {
    // answered by the second look
  }
  const made = lookUp();
  if (made) return made;
  throw new StartRefusal(
    'PostgreSQL 不能以 root 运行,且无法建立 postgres 账户;请换用普通账户启动,或设置 DATABASE_URL。',
    'PostgreSQL cannot run as root and the account `postgres` could not be made; start as an ordinary user or set DATABASE_URL.',
  );
}

/** True when the account can enter every folder down to this one. A folder that is not there yet does not count. */
export function canEnter(path: string, { uid, gid }: PostgresAccount): boolean {
  for (let folder = path; ; folder = dirname(folder)) {
    const status = statSync(folder, { throwIfNoEntry: false });
    if (status && !mayEnter(status)) return false;
    if (folder === dirname(folder)) return true;
  }

  function mayEnter(status: { mode: number; uid: number; gid: number }): boolean {
    if (status.uid === uid) return (status.mode & 0o100) !== 0;
    if (status.gid === gid) return (status.mode & 0o010) !== 0;
    return (status.mode & 0o001) !== 0;
  }
}

function lookUp(): PostgresAccount | undefined {
  try {
    const id = (flag: string) =>
      Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
    return { uid: id('-u'), gid: id('-g') };
  } catch {
    return undefined;
  }
}
