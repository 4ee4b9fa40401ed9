/** What the server says has changed: ids only; what is on screen is read again. */
export type LiveEvent =
  | { readonly kind: 'ready' | 'reset' }
  | { readonly kind: 'case'; readonly id: string; readonly version: number }
  | { readonly kind: 'inbox' | 'presence'; readonly id: string };

type Listener = (event: LiveEvent) => void;

const FIRST_RETRY_MS = 1000;
const LONGEST_RETRY_MS = 60_000;
/** A page that stays hidden hears nothing; it catches up when somebody looks at it again. */
const HIDDEN_MS = 30_000;

const listeners = new Set<Listener>();
let source: EventSource | null = null;
let heard = '';
let failures = 0;
let timer: ReturnType<typeof setTimeout> | undefined;
let state: 'open' | 'resting' | 'down' = 'down';

/** Whether what changes will be told; while it will not, lists are read again when the window comes to the front. */
export const isLive = (): boolean => state !== 'down';

export function listen(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function connect(): void {
  clearTimeout(timer);
  if (source) return;
  const opened = new EventSource(heard ? `/api/v1/stream?after=${heard}` : '/api/v1/stream');
  source = opened;
  opened.onmessage = ({ data, lastEventId }: MessageEvent<string>) => {
    [state, failures, heard] = ['open', 0, lastEventId];
    const event = JSON.parse(data) as LiveEvent;
    for (const listener of listeners) listener(event);
  };
  opened.onerror = () => {
    rest('down');
    const longest = Math.min(LONGEST_RETRY_MS, FIRST_RETRY_MS * 2 ** failures);
    failures += 1;
    // Not all at once after the server was away.
    timer = setTimeout(connect, longest * (0.5 + Math.random() / 2));
  };
}

function rest(next: 'resting' | 'down'): void {
  clearTimeout(timer);
  source?.close();
  source = null;
  state = next;
}

function onVisible(): void {
  clearTimeout(timer);
  if (document.visibilityState === 'visible') connect();
  else timer = setTimeout(() => rest('resting'), HIDDEN_MS);
}

/** One stream a page, while it is looked at: seldom more than one a browser, and no page depends on another. */
export function startStream(): () => void {
  const leave = (): void => rest('resting');
  document.addEventListener('visibilitychange', onVisible);
  addEventListener('pagehide', leave);
  addEventListener('pageshow', onVisible);
  addEventListener('online', onVisible);
  onVisible();
  return () => {
    document.removeEventListener('visibilitychange', onVisible);
    removeEventListener('pagehide', leave);
    removeEventListener('pageshow', onVisible);
    removeEventListener('online', onVisible);
    rest('down');
    heard = '';
  };
}
