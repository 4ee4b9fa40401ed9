import { spawnSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import {
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { canEnter, type PostgresAccount } from './postgres-account.js';
import { SHARED_FOLDER, type PostgresBinaries } from './postgres-binaries.js';
import { StartRefusal } from './start-refusal.js';

const MAJOR = '18';
/** What a data folder of ours may hold; a folder with nothing of this in it belongs to somebody else. */
const OURS = ['postgres', 'postgres.password', 'postgres.log', 'rectify.pid', 'evidence', 'keys', 'audit', 'exports'];

export interface Cluster {
  readonly directory: string;
  readonly password: string;
}

/** Finds or makes the database folder under `dataDirectory`; refuses one that is not ours. */
export function prepareCluster(
  dataDirectory: string,
  binaries: PostgresBinaries,
  account: PostgresAccount | undefined,
  say: (line: string) => void,
): Cluster {
  const data = resolve(dataDirectory);
  mkdirSync(data, { recursive: true });
  const directory = clusterDirectory(data, account, say);
  refuseForeignCluster(directory);
  const passwordFile = join(data, 'postgres.password');
  if (existsSync(join(directory, 'PG_VERSION'))) return { directory, password: readPassword(passwordFile, directory) };
  return { directory, password: initialise(directory, passwordFile, binaries, account) };
}

/** Asked before anything is written: a folder full of somebody else's files is left as it is. */
export function refuseForeignFolder(data: string): void {
  if (!existsSync(data)) return;
  const names = readdirSync(data);
  if (names.length > 0 && !names.some((name) => OURS.includes(name))) throw foreign(data);
}

function refuseForeignCluster(directory: string): void {
  if (!existsSync(directory) || readdirSync(directory).length === 0) return;
  const file = join(directory, 'PG_VERSION');
  if (!existsSync(file)) throw foreign(directory);
  const version = readFileSync(file, 'utf8').trim();
  if (version === MAJOR) return;
  throw new StartRefusal(
    `数据目录 ${directory} 属于 PostgreSQL ${version},本程序内置的是 ${MAJOR};请用 RECTIFY_DATA 另选目录。`,
    `The data folder ${directory} belongs to PostgreSQL ${version}, the embedded one is ${MAJOR}; choose another folder with RECTIFY_DATA.`,
  );
}

function foreign(directory: string): StartRefusal {
  return new StartRefusal(
    `目录 ${directory} 不为空,也不是本系统的数据目录;请用 RECTIFY_DATA 另选一个空目录。`,
    `The folder ${directory} is not empty and not a data folder of Rectify; choose an empty one with RECTIFY_DATA.`,
  );
}

function clusterDirectory(data: string, account: PostgresAccount | undefined, say: (line: string) => void): string {
  const wanted = join(data, 'postgres');
  if (!account || canEnter(data, account)) return wanted;
  const key = createHash('sha256').update(wanted).digest('hex').slice(0, 12);
  const directory = join(SHARED_FOLDER, `postgres-${key}`);
  mkdirSync(SHARED_FOLDER, { recursive: true, mode: 0o755 });
  say(
    `账户 postgres 无法进入 ${data},数据库改存于 ${directory}。 The account postgres cannot enter ${data}; the database is kept in ${directory}.`,
  );
  return directory;
}

function readPassword(file: string, directory: string): string {
  if (existsSync(file)) return readFileSync(file, 'utf8').trim();
  throw new StartRefusal(
    `找不到数据库 ${directory} 的口令文件 ${file},请从备份恢复该文件,或删除该数据库目录重新开始。`,
    `The password file ${file} of the database ${directory} is missing; bring it back from a backup, or remove that folder to begin anew.`,
  );
}

function initialise(
  directory: string,
  passwordFile: string,
  binaries: PostgresBinaries,
  account: PostgresAccount | undefined,
): string {
  const password = randomBytes(24).toString('hex');
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  // Made aside and renamed: a start killed in the middle leaves nothing that looks like a database.
  const draft = `${directory}.new`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { mode: 0o700 });
  const handedOver = `${draft}.password`;
  writeFileSync(handedOver, `${password}\n`, { mode: 0o600 });
  if (account) for (const path of [draft, handedOver]) chownSync(path, account.uid, account.gid);
  const result = spawnSync(
    binaries.initdb,
    [
      `--pgdata=${draft}`,
      '--username=postgres',
      `--pwfile=${handedOver}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--locale=C',
    ],
    { ...account, cwd: draft, encoding: 'utf8', env: { ...process.env, LC_ALL: 'C' } },
  );
  rmSync(handedOver, { force: true });
  if (result.status !== 0) throw initialisationFailed(directory, result.stderr || String(result.error?.message ?? ''));
  rmSync(directory, { recursive: true, force: true });
  renameSync(draft, directory);
  return password;
}

function initialisationFailed(directory: string, output: string): StartRefusal {
  const reason = output.split('\n').find((line) => /error|fatal/i.test(line)) ?? output.split('\n')[0] ?? '';
  return new StartRefusal(
    `无法在 ${directory} 建立数据库(${reason.trim()})。`,
    `The database could not be made in ${directory} (${reason.trim()}).`,
  );
}
