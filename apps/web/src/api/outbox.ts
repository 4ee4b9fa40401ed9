import { ApiProblem, problemOf, queryClient, refuse } from './client.ts';

/** Something decided without a network, waiting to be sent; its key makes that it counts once, however often it is sent. */
export interface Waiting {
  readonly key: string;
  readonly caseId: string;
  readonly number: string;
  readonly action: string;
  readonly body: Readonly<Record<string, unknown>>;
  /** What the server refused it with; it then waits for a person. */
  readonly problem?: { readonly code: string; readonly zh: string; readonly en: string };
}

const KEPT = 'rectify.outbox';
const RETRY_MS = 20_000;
const TIMEOUT_MS = 15_000;

type Listener = () => void;
const listeners = new Set<Listener>();
let items: readonly Waiting[] = read();
let isSending = false;

function read(): readonly Waiting[] {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(KEPT) ?? '[]');
    return Array.isArray(value) ? (value as Waiting[]) : [];
  } catch {
    return [];
  }
}

function write(next: readonly Waiting[]): void {
  items = next;
  localStorage.setItem(KEPT, JSON.stringify(next));
  for (const listener of listeners) listener();
}

/** Carries out an action of a case; throws `ApiProblem`, with status 0 when the server was not reached. */
export async function act({ caseId, action, body, key }: Omit<Waiting, 'number' | 'problem'>): Promise<void> {
  const response = await fetch(`/api/v1/cases/${caseId}/actions/${action}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': key },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(TIMEOUT_MS),
  }).catch((): never => {
    throw new ApiProblem(0, {});
  });
  if (!response.ok) return refuse(response);
}

/** The same, or kept to be sent when the network is back; answers which it was. */
export async function actOrWait(one: Omit<Waiting, 'problem'>): Promise<'done' | 'waits'> {
  try {
    await act(one);
    return 'done';
  } catch (error) {
    if (problemOf(error).status !== 0) throw error;
    write([...items.filter(({ key }) => key !== one.key), one]);
    return 'waits';
  }
}

/** Sends what waits, one after the other; whatever is refused stays, with its reason. */
export async function sendWaiting(): Promise<void> {
  if (isSending) return;
  isSending = true;
  try {
    for (const one of items.filter(({ problem }) => !problem)) {
      try {
        await act(one);
        write(items.filter(({ key }) => key !== one.key));
        await queryClient.invalidateQueries();
      } catch (error) {
        const { status, code, zh, en } = problemOf(error);
        if (status === 0 || status === 401 || status >= 500) return;
        write(items.map((other) => (other.key === one.key ? { ...one, problem: { code, zh, en } } : other)));
      }
    }
  } finally {
    isSending = false;
  }
}

export const discard = (key: string): void => write(items.filter((one) => one.key !== key));

/** What waits, for `useSyncExternalStore`. */
export const waiting = {
  subscribe(listener: Listener): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  get: (): readonly Waiting[] => items,
};

addEventListener('online', () => void sendWaiting());
setInterval(() => items.length > 0 && void sendWaiting(), RETRY_MS);
// A laptop that was closed in between: what was left waiting goes out with the next page.
setTimeout(() => void sendWaiting(), 0);
