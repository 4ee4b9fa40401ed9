import { openDB } from 'idb';
import type { DBSchema } from 'idb';
import { act } from '../api/outbox.ts';
import { api, newKey, problemOf, queryClient } from '../api/client.ts';
import { upload } from './upload.ts';

/** What is said of a photo or file when it goes on record. */
export interface EvidenceFields {
  readonly kind: 'photo' | 'document';
  readonly tests: 'paper' | 'effect';
  readonly title: string;
  readonly takenOn: string;
  /** Of photos: the place before the rectification or after it. */
  readonly stage?: 'before' | 'after';
  readonly place?: string;
}

/** A file that waits to go on record; it survives a lost network and a closed tab, and its key makes it count once. */
export interface QueuedFile {
  readonly key: string;
  readonly caseId: string;
  readonly name: string;
  readonly file: Blob;
  readonly fields: EvidenceFields;
  /** Its digest once the bytes are with the server. */
  readonly sha256?: string;
  /** The version it was last sent with: the same request again gets the same answer. */
  readonly version?: number;
  /** What the server refused it with; it then waits for a person. */
  readonly problem?: { readonly zh: string; readonly en: string };
}

interface Kept extends DBSchema {
  files: { key: string; value: QueuedFile };
}
const database = openDB<Kept>('rectify-evidence', 1, {
  upgrade: (db) => void db.createObjectStore('files', { keyPath: 'key' }),
});

const RETRY_MS = 20_000;
const listeners = new Set<() => void>();
let items: readonly QueuedFile[] = [];
let shares: ReadonlyMap<string, number> = new Map();
let isSending = false;
const tell = (): void => listeners.forEach((listener) => listener());

async function keep(one: QueuedFile): Promise<void> {
  items = items.some(({ key }) => key === one.key)
    ? items.map((other) => (other.key === one.key ? one : other))
    : [...items, one];
  tell();
  await (await database).put('files', one);
}

async function forget(key: string): Promise<void> {
  items = items.filter((one) => one.key !== key);
  tell();
  await (await database).delete('files', key);
}

/** Puts files in the queue and begins to send; the text of each is kept with it. */
export async function enqueue(files: readonly Omit<QueuedFile, 'key'>[]): Promise<void> {
  for (const file of files) await keep({ ...file, key: newKey() });
  void send();
}

/** Tries what was refused once more, or takes it out. */
export async function again(one: QueuedFile): Promise<void> {
  const { problem: _problem, ...rest } = one;
  await keep(rest);
  void send();
}
export const drop = forget;

/** Sends what waits, one after the other; one that is refused stays with its reason and does not hold up the rest. */
export async function send(): Promise<void> {
  if (isSending) return;
  isSending = true;
  try {
    for (let one = next(); one; one = next()) if (!(await sendOne(one))) return;
  } finally {
    isSending = false;
  }
}

const next = (): QueuedFile | undefined => items.find(({ problem }) => !problem);

/** False when the network or the session is gone: the rest would fare no better. */
async function sendOne(one: QueuedFile): Promise<boolean> {
  let current = one;
  try {
    if (!current.sha256) {
      const sha256 = await upload(one.file, one.name, (share) => {
        shares = new Map([...shares, [one.key, share]]);
        tell();
      });
      current = { ...current, sha256 };
      await keep(current);
    }
    current = { ...current, version: current.version ?? (await versionOf(one.caseId)) };
    await keep(current);
    await act({
      caseId: one.caseId,
      action: 'add-evidence',
      key: one.key,
      body: { ...one.fields, version: current.version, sha256: current.sha256 },
    });
    await forget(one.key);
    await queryClient.invalidateQueries();
    return true;
  } catch (error) {
    return refusedWith(current, error);
  }
}

async function refusedWith(one: QueuedFile, error: unknown): Promise<boolean> {
  const { status, code, zh, en } = problemOf(error);
  if (status === 0 || status === 401 || status >= 500) return false;
  const { version: _version, ...unsent } = one;
  // Somebody else moved the case on meanwhile; what stands in this file is true all the same.
  await keep(code === 'stale_version' ? unsent : { ...unsent, problem: { zh, en } });
  return true;
}

async function versionOf(id: string): Promise<number> {
  const { data } = await api.GET('/api/v1/cases/{id}', { params: { path: { id } } });
  if (!data) throw new Error('The case came without a body.');
  return data.version;
}

/** The queue and how far each upload is, for `useSyncExternalStore`. */
export const queue = {
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  items: (): readonly QueuedFile[] => items,
  shares: (): ReadonlyMap<string, number> => shares,
};

void database
  .then((db) => db.getAll('files'))
  .then((kept) => {
    items = [...kept, ...items.filter(({ key }) => !kept.some((one) => one.key === key))];
    tell();
    return send();
  });
addEventListener('online', () => void send());
setInterval(() => items.length > 0 && void send(), RETRY_MS);
