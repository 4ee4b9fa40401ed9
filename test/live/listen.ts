/** What a stream said. */
export interface Heard {
  readonly kind: string;
  readonly id?: string;
  readonly version?: number;
}

/** Listens to a stream over a real socket, as a browser does. */
export async function listen(origin: string, cookie: string, headers: Record<string, string> = {}) {
  const stopping = new AbortController();
  const response = await fetch(`${origin}/api/v1/stream`, {
    headers: { cookie, accept: 'text/event-stream', ...headers },
    signal: stopping.signal,
  });
  const heard: Heard[] = [];
  let last = '';
  let waiting: (() => void) | undefined;
  const read = async (): Promise<void> => {
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    let text = '';
    for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
      text += part.value;
      const frames = text.split('\n\n');
      text = frames.pop() ?? '';
      for (const frame of frames) {
        last = /^id: (.*)$/mu.exec(frame)?.[1] ?? last;
        const data = /^data: (.*)$/mu.exec(frame)?.[1];
        if (data) heard.push(JSON.parse(data) as Heard);
      }
      waiting?.();
    }
  };
  let isOver = false;
  const ended = read()
    .catch(() => undefined)
    .then(() => {
      isOver = true;
      waiting?.();
    });
  return {
    response,
    heard,
    ended,
    lastEventId: () => last,
    /** Waits until it has said something that fits; fails when it ends before. */
    async until(fits: (one: Heard) => boolean): Promise<Heard> {
      for (;;) {
        const found = heard.find(fits);
        if (found) return found;
        if (isOver) throw new Error(`The stream ended after ${JSON.stringify(heard)}`);
        await new Promise<void>((resolve) => (waiting = resolve));
      }
    },
    async stop(): Promise<void> {
      stopping.abort();
      await ended;
    },
  };
}

export type Listening = Awaited<ReturnType<typeof listen>>;
