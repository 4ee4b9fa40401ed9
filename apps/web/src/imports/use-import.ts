import { useRef, useState } from 'react';
import { api, newKey, problemOf, refuse } from '../api/client.ts';
import type { ApiProblem } from '../api/client.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const ASK_AGAIN_MS = 300;
type Options = Readonly<Record<string, string>>;

/** An import the server is busy with; its id is given here, so that its progress can be asked for. */
export interface RunningImport {
  readonly id: string;
  readonly isTrial: boolean;
  readonly isCancelling: boolean;
}

/** One import at a time on a page: a trial or the real run of a file, what came of it, and how to stop it. */
export interface PageImport<Answer> {
  readonly answer: Answer | null;
  readonly problem: ApiProblem | null;
  readonly running: RunningImport | null;
  /** Sends the file; a trial that still runs is stopped for it. Answers whether it went through. */
  readonly start: (file: File, options: Options, isTrial: boolean) => Promise<boolean>;
  readonly cancel: () => void;
  /** Forgets what came of the last file. */
  readonly clear: () => void;
}

async function send(path: string, file: File, options: Options, id: string): Promise<unknown> {
  const query = new URLSearchParams({ ...options, fileName: file.name });
  const response = await fetch(`${path}?${query.toString()}`, {
    method: 'POST',
    headers: {
      'content-type': file.name.toLowerCase().endsWith('.csv') ? 'text/csv' : XLSX,
      'idempotency-key': id,
    },
    body: file,
  });
  if (!response.ok) return refuse(response);
  return response.json();
}

/** Runs imports of one kind; `path` is where the API takes them. */
export function useImport<Answer>(path: string): PageImport<Answer> {
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const [running, setRunning] = useState<RunningImport | null>(null);
  const current = useRef<string | null>(null);
  const open = useRef(new Set<string>());
  // A file that is still on its way is not known yet: asked again until it is, or its answer came.
  const stop = async (id: string): Promise<void> => {
    const isUnknown = await api.POST('/api/v1/imports/{id}/cancellation', { params: { path: { id } } }).then(
      () => false,
      (error: unknown) => problemOf(error).status === 404,
    );
    if (!isUnknown) return;
    await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN_MS));
    if (open.current.has(id)) await stop(id);
  };
  const start = async (file: File, options: Options, isTrial: boolean): Promise<boolean> => {
    if (current.current) void stop(current.current);
    const id = newKey();
    const isMine = (): boolean => current.current === id;
    current.current = id;
    open.current.add(id);
    setRunning({ id, isTrial, isCancelling: false });
    setProblem(null);
    try {
      // The API answers as it documents.
      const came = (await send(path, file, { ...options, dryRun: String(isTrial) }, id)) as Answer;
      if (isMine()) setAnswer(came);
      return true;
    } catch (error) {
      if (isMine()) setProblem(problemOf(error));
      return false;
    } finally {
      open.current.delete(id);
      if (isMine()) {
        current.current = null;
        setRunning(null);
      }
    }
  };
  const cancel = (): void => {
    if (!running) return;
    setRunning({ ...running, isCancelling: true });
    void stop(running.id);
  };
  const clear = (): void => {
    setAnswer(null);
    setProblem(null);
  };
  return { answer, problem, running, start, cancel, clear };
}
