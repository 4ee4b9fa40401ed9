import { ApiProblem, problemOf, queryClient, refuse } from '../api/client.ts';
import type { Bilingual } from '../texts/texts.ts';
import { forget, keep, kept } from './kept.ts';
import type { BatchFields, KeptFile } from './kept.ts';
import { resized } from './resize.ts';

/** One file as the page shows it. */
export interface Line {
  readonly file: KeptFile;
  readonly picture: string | null;
  readonly state: 'waits' | 'sending' | 'sent' | 'refused';
  /** Share of the file that went over the line, 0 to 1. */
  readonly share: number;
  readonly problem: Bilingual | null;
}

const RETRY_MS = 20_000;
const listeners = new Set<() => void>();
let lines: readonly Line[] = [];
let isSending = false;

function write(next: readonly Line[]): void {
  lines = next;
  for (const listener of listeners) listener();
}
const change = (key: string, to: Partial<Line>): void =>
  write(lines.map((line) => (line.file.key === key ? { ...line, ...to } : line)));

const lineOf = (file: KeptFile): Line => ({
  file,
  picture: file.blob.type.startsWith('image/') ? URL.createObjectURL(file.blob) : null,
  state: 'waits',
  share: 0,
  problem: null,
});

/** Puts files into the queue, resized; they are in the browser's database before anything is sent. */
export async function queueFiles(caseId: string, files: readonly File[], fields: BatchFields): Promise<void> {
  for (const [at, one] of files.entries()) {
    const title = files.length > 1 ? `${fields.title} ${at + 1}` : fields.title;
    const file = {
      key: crypto.randomUUID(),
      caseId,
      name: one.name,
      blob: await resized(one),
      fields: { ...fields, title },
    };
    await keep(file);
    write([...lines, lineOf(file)]);
  }
  void sendFiles();
}

/** The body goes by XMLHttpRequest: `fetch` does not tell how far an upload is. */
function upload({ key, name, blob }: KeptFile): Promise<string> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', `/api/v1/files?name=${encodeURIComponent(name)}`);
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.responseType = 'json';
    request.upload.onprogress = ({ loaded, total }) => change(key, { share: total > 0 ? loaded / total : 0 });
    request.onerror = () => reject(new ApiProblem(0, {}));
    request.onload = () => {
      const answer: unknown = request.response;
      const body = typeof answer === 'object' && answer !== null ? { ...answer } : {};
      if (request.status < 300 && 'sha256' in body) resolve(String(body.sha256));
      else reject(new ApiProblem(request.status, body));
    };
    request.send(blob);
  });
}

async function versionOf(caseId: string): Promise<number> {
  const response = await reached(fetch(`/api/v1/cases/${caseId}`));
  const { version }: { readonly version: number } = await response.json();
  return version;
}

async function reached(asking: Promise<Response>): Promise<Response> {
  const response = await asking.catch((): never => {
    throw new ApiProblem(0, {});
  });
  if (!response.ok) await refuse(response);
  return response;
}

async function record({ key, caseId, fields, sha256, version, blob }: KeptFile): Promise<void> {
  const { stage, place, ...said } = fields;
  const body = {
    version,
    ...said,
    kind: blob.type.startsWith('image/') ? 'photo' : 'document',
    ...(stage ? { stage } : {}),
    ...(place ? { place } : {}),
    sha256,
  };
  await reached(
    fetch(`/api/v1/cases/${caseId}/actions/add-evidence`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': `${key}-${version}` },
      body: JSON.stringify(body),
    }),
  );
}

/** Upload, then record; each step is kept, so that whatever was lost on the way is asked for again and counts once. */
async function sendOne(file: KeptFile): Promise<void> {
  let now = file;
  const remember = async (more: Partial<KeptFile>): Promise<void> => {
    now = { ...now, ...more };
    await keep(now);
    change(now.key, { file: now });
  };
  if (!now.sha256) await remember({ sha256: await upload(now) });
  for (let attempt = 0; ; attempt += 1) {
    if (now.version === undefined) await remember({ version: await versionOf(now.caseId) });
    try {
      return await record(now);
    } catch (error) {
      // Somebody was quicker on the case: that refusal did nothing, so the record is made on the new version.
      if (problemOf(error).code !== 'stale_version' || attempt > 3) throw error;
      now = { ...now, version: await versionOf(now.caseId) };
      await remember({});
    }
  }
}

/** Sends what waits, one after the other; what the server refuses stays with its reason, the rest goes on. */
export async function sendFiles(): Promise<void> {
  if (isSending) return;
  isSending = true;
  try {
    for (;;) {
      const next = lines.find(({ state }) => state === 'waits');
      if (!next || !(await settled(next))) return;
    }
  } finally {
    isSending = false;
  }
}

/** Whether the queue may go on. */
async function settled({ file }: Line): Promise<boolean> {
  change(file.key, { state: 'sending', share: 0, problem: null });
  try {
    await sendOne(file);
    await forget(file.key);
    change(file.key, { state: 'sent', share: 1 });
    await queryClient.invalidateQueries();
    return true;
  } catch (error) {
    const problem = problemOf(error);
    const mayPass = problem.status === 0 || problem.status === 401 || problem.status >= 500;
    change(file.key, { state: mayPass ? 'waits' : 'refused', problem: mayPass ? null : problem });
    return !mayPass;
  }
}

/** Tries a refused file again. */
export function retryFile(key: string): void {
  change(key, { state: 'waits' });
  void sendFiles();
}

/** Takes a file out of the queue. */
export async function dropFile(key: string): Promise<void> {
  await forget(key);
  write(lines.filter(({ file }) => file.key !== key));
}

/** The queue, for `useSyncExternalStore`. */
export const queue = {
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  get: (): readonly Line[] => lines,
};

async function resume(): Promise<void> {
  const known = new Set(lines.map(({ file }) => file.key));
  const left = (await kept()).filter(({ key }) => !known.has(key));
  write([...left.map(lineOf), ...lines]);
  await sendFiles();
}

addEventListener('online', () => void sendFiles());
setInterval(() => void sendFiles(), RETRY_MS);
// A tab that was closed in between: what was left goes out with the next page.
void resume();
