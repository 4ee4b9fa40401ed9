/** A refusal by its stable code; `offline` when no answer came. */
export class Refused extends Error {
  constructor(
    readonly code: string,
    readonly missing: readonly string[] = [],
  ) {
    super(code);
  }
}

interface Problem {
  readonly code?: string;
  readonly missing?: readonly string[];
}

async function answered<T>(asking: Promise<Response>): Promise<T> {
  const response = await asking.catch(() => {
    throw new Refused('offline');
  });
  if (response.ok) return (response.status === 204 ? undefined : await response.json()) as T;
  if (response.status === 429) throw new Refused('too_many');
  if (response.status >= 500) throw new Refused('offline');
  const problem: Problem = await response.json().catch(() => ({}));
  throw new Refused(problem.code ?? 'offline', problem.missing);
}

/** Asks the public part of the API; a code travels in the body, where no log keeps it. */
export const send = <T>(path: string, body: object): Promise<T> =>
  answered(
    fetch(`/api/v1/public/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
      credentials: 'omit',
    }),
  );

export const read = <T>(path: string): Promise<T> => answered(fetch(`/api/v1/public/${path}`, { credentials: 'omit' }));
