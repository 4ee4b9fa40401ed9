import type { Method, ServedApi } from './served-api.js';

/** What the tests read of a JSON schema. */
export interface Schema {
  readonly $ref?: string;
  readonly allOf?: readonly Schema[];
  readonly type?: string;
  readonly format?: string;
  readonly enum?: readonly string[];
  readonly minimum?: number;
  readonly minLength?: number;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
}

interface Operation {
  readonly summary?: string;
  readonly parameters?: readonly { readonly in: string; readonly name: string; readonly schema?: Schema }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
}

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

/** One operation of the OpenAPI document, references resolved. */
export interface Route {
  readonly method: Method;
  readonly path: string;
  readonly summary: string;
  readonly query: readonly { readonly name: string; readonly schema: Schema }[];
  readonly body: Schema | undefined;
  readonly takesFile: boolean;
}

/** Every route of the API, from its own OpenAPI document. */
export async function routesOf(served: ServedApi): Promise<readonly Route[]> {
  const document: Document = (await served.send({ method: 'GET', url: '/api/openapi.json' })).body;
  const resolved = (schema: Schema): Schema => resolve(document, schema);
  return Object.entries(document.paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(([method, { summary = '', parameters = [], requestBody }]): Route => {
      const content = Object.entries(requestBody?.content ?? {});
      const body = content[0]?.[1].schema;
      return {
        // OpenAPI names methods in lower case, and ours are the five of `Method`.
        method: method.toUpperCase() as Method,
        path,
        summary,
        query: parameters
          .filter((parameter) => parameter.in === 'query')
          .map(({ name, schema }) => ({ name, schema: resolved(schema ?? {}) })),
        body: body && resolved(body),
        takesFile: content.some(([type]) => type !== 'application/json'),
      };
    }),
  );
}

function resolve(document: Document, schema: Schema): Schema {
  const name = schema.$ref?.split('/').at(-1) ?? schema.allOf?.[0]?.$ref?.split('/').at(-1);
  const found = name === undefined ? schema : (document.components.schemas[name] ?? {});
  return {
    ...found,
    ...(found.items ? { items: resolve(document, found.items) } : {}),
    ...(found.properties
      ? {
          properties: Object.fromEntries(
            Object.entries(found.properties).map(([key, part]) => [key, resolve(document, part)]),
          ),
        }
      : {}),
  };
}
