import { QueryCache, QueryClient } from '@tanstack/react-query';
import createClient from 'openapi-fetch';
import createQueries from 'openapi-react-query';
import { currentLanguage } from '../texts/texts.ts';
import type { components, paths } from './schema.d.ts';

export type Schemas = components['schemas'];

export interface FieldProblem {
  readonly field: string;
  readonly zh: string;
  readonly en: string;
}

/** A refusal as the API words it; build on `code`, show `zh` or `en`. */
export class ApiProblem extends Error {
  readonly code: string;
  readonly zh: string;
  readonly en: string;
  readonly fields: readonly FieldProblem[];
  readonly requestId: string;

  constructor(
    readonly status: number,
    readonly body: Readonly<Record<string, unknown>>,
  ) {
    super(String(body['code'] ?? status));
    const text = (name: string): string => (typeof body[name] === 'string' ? body[name] : '');
    this.code = text('code') || 'unreachable';
    this.zh = text('zh') || '服务器没有应答,请稍后再试。';
    this.en = text('en') || 'The server did not answer; try again in a moment.';
    this.requestId = text('requestId');
    // The API sends fields as it documents them.
    this.fields = Array.isArray(body['fields']) ? (body['fields'] as FieldProblem[]) : [];
  }
}

/** Whatever went wrong as a problem that can be shown. */
export const problemOf = (error: unknown): ApiProblem => (error instanceof ApiProblem ? error : new ApiProblem(0, {}));

/** Turns an answer that is no success into a problem. */
export async function refuse(response: Response): Promise<never> {
  const body: unknown = await response.json().catch(() => ({}));
  throw new ApiProblem(response.status, typeof body === 'object' && body !== null ? { ...body } : {});
}

export const api = createClient<paths>({ baseUrl: window.location.origin });
api.use({
  onRequest({ request }) {
    request.headers.set('accept-language', currentLanguage());
    return request;
  },
  async onResponse({ response }) {
    if (!response.ok) await refuse(response);
  },
});

type Listener = () => void;
let lost: Listener = () => undefined;
/** Called when a session turns out to have ended under an open page. */
export const onSessionLost = (listener: Listener): void => {
  lost = listener;
};

export const queryClient = new QueryClient({
  queryCache: new QueryCache({
    onError: (error, query) => {
      if (problemOf(error).status === 401 && query.queryKey[1] !== '/api/v1/session') lost();
    },
  }),
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      // A refusal stays one; what did not arrive is tried again.
      retry: (count, error) => count < 2 && (problemOf(error).status === 0 || problemOf(error).status >= 500),
    },
    mutations: { retry: false },
  },
});

export const queries = createQueries(api);

/** A key for one intention, a UUID: the same one again gets the same answer. */
export function newKey(): string {
  // `crypto.randomUUID` is there only behind HTTPS; many offices reach their server by a plain address.
  const hex = Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  );
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}`;
}
