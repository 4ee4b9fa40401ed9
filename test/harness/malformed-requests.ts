import type { Route, Schema } from './api-routes.js';
import type { Sent } from './served-api.js';

/** A number from 0 to `below` - 1; the same seed gives the same row, so that a failure can be repeated. */
export type Dice = (below: number) => number;

export function seededDice(seed: number): Dice {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

function oneOf<T>(dice: Dice, list: readonly T[]): T {
  const found = list[dice(list.length)];
  if (found === undefined) throw new Error('Nothing to choose from.');
  return found;
}

/** The ids that exist, so that a bad field is not hidden behind a 404. */
export interface KnownIds {
  readonly cases: readonly string[];
  readonly units: readonly string[];
  readonly bulletins: readonly string[];
}

const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);
const texts = {
  nul: 'a\u0000b',
  surrogate: 'a\ud800b',
  huge: '整'.repeat(30_000),
  sql: `'; drop table kase; --`,
  like: '%_\\',
  path: '../../etc/passwd',
  blank: ' \t ',
  format: '%s%n{}${x}',
  direction: '\u202e\u0007',
} as const;

const badValues: readonly unknown[] = [
  null,
  true,
  -1,
  0.5,
  1e308,
  9_007_199_254_740_993,
  2_147_483_648,
  '',
  '0',
  'NaN',
  '2026-02-30',
  '0000-00-00',
  '0000-01-01',
  '-001-01-01',
  '275760-09-13',
  '2026-13-01T00:00:00Z',
  '0000-01-01T00:00:00Z',
  '019a0000-0000-7000-8000-00000000000',
  '019A0000-0000-7000-8000-00000000000G',
  [],
  {},
  [null],
  [[[]]],
  [{ id: 1 }, 'x', null],
  { length: 3 },
  { toString: 1, valueOf: 'x' },
  { then: 1 },
  Array.from({ length: 6000 }, () => 'x'),
  ...Object.values(texts),
];

const badIds: readonly string[] = [
  '0',
  'null',
  '..%2f..%2fetc',
  '%00',
  '%ff%fe',
  '%zz',
  'a'.repeat(150),
  'a'.repeat(2000),
  '019A0000-0000-7000-8000-000000000000',
  '019a0000-0000-7000-8000-00000000000z',
  `1'%20or%201=1`,
  '%F0%9F%98%80',
  '-1',
  '[object Object]'.replaceAll(' ', '%20'),
];

const badQueries: readonly string[] = [
  'limit=0',
  'limit=101',
  'limit=1e3',
  'limit=',
  'limit=1&limit=2',
  'limit[]=1',
  'cursor=%00',
  'cursor=x',
  'cursor=-1',
  'cursor=99999999999999999999',
  'cursor=2026-03-05',
  'cursor=0000-01-01_x',
  `cursor=${'9'.repeat(60)}`,
  'q=%00',
  'q=%ed%a0%80',
  `q=${'a'.repeat(101)}`,
  'q=%25%5f%5c',
  'state=none',
  'state[]=issued',
  'unit=x',
  'unit=%27',
  'overdue=maybe',
  'unread=2',
  'unknown=1',
  '__proto__=1',
  'constructor=1',
  'dryRun=x',
  '%=%',
  '&&&=',
  `x=${'a'.repeat(20_000)}`,
];

const rawBodies: readonly (readonly [type: string, body: string])[] = [
  ['application/json', ''],
  ['application/json', '{'],
  ['application/json', '{"version":}'],
  ['application/json', 'null'],
  ['application/json', '[]'],
  ['application/json', '"text"'],
  ['application/json', '1e999'],
  ['application/json', '\u0000'],
  ['application/json', '\ufeff{}'],
  ['application/json', '{"__proto__":{"role":"admin"}}'],
  ['application/json', '{"constructor":{"prototype":{"role":"admin"}}}'],
  ['application/json', '{"version":1,"version":{}}'],
  ['application/json', nested(100_000)],
  ['application/json', `{"text":"${'x'.repeat(1_100_000)}"}`],
  ['application/json; charset=utf-16', '{}'],
  ['application/xml', '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY y SYSTEM "file:///etc/passwd">]><x>&y;</x>'],
  ['application/x-www-form-urlencoded', 'version=1'],
  ['multipart/form-data; boundary=x', '--x\r\n\r\n'],
  ['text/plain', 'version=1'],
  ['text/csv', 'item_no\r\n"'],
  ['text/csv', '\u0000\u0000'],
  ['text/csv', texts.huge],
  ['text/csv; charset=none', 'a,b\r\n1'],
  ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'PK\u0003\u0004 no zip'],
  ['not a type', '{}'],
  ['', '{}'],
];

const badHeaders: readonly Readonly<Record<string, string>>[] = [
  { 'idempotency-key': '' },
  { 'idempotency-key': 'k'.repeat(201) },
  { 'idempotency-key': 'with space' },
  { 'idempotency-key': '\u00e9' },
  { cookie: 'sid=' },
  { cookie: `sid=${'x'.repeat(5000)}` },
  { cookie: 'sid=%00; sid=\u00ff' },
  { cookie: ';;;=;' },
  { 'accept-language': 'x'.repeat(5000) },
  { accept: 'image/png' },
  { 'sec-fetch-site': 'cross-site' },
  { 'content-encoding': 'gzip' },
];

/** A value that fits a schema, as far as a client can know from the document. */
function fitting(dice: Dice, schema: Schema, ids: KnownIds): unknown {
  if (schema.enum) return oneOf(dice, schema.enum);
  if (schema.type === 'array') return schema.items ? [fitting(dice, schema.items, ids)] : ['x'];
  if (schema.properties)
    return Object.fromEntries(
      Object.entries(schema.properties).map(([name, part]) => [name, fitting(dice, part, ids)]),
    );
  if (schema.type === 'integer' || schema.type === 'number') return Math.max(schema.minimum ?? 0, 2);
  if (schema.type === 'boolean') return true;
  if (schema.format === 'uuid') return oneOf(dice, [...ids.cases, ...ids.units]);
  if (schema.format === 'date') return '2026-03-05';
  if (schema.format === 'date-time') return '2026-03-05T00:00:00Z';
  return 'x'.repeat(Math.max(schema.minLength ?? 1, 1));
}

/** A body that fits but for one place: a wrong value, a field too many, a field left out. */
function almostFitting(dice: Dice, schema: Schema, ids: KnownIds): unknown {
  const properties = Object.entries(schema.properties ?? {});
  // A schema with properties is an object.
  const body = fitting(dice, schema, ids) as Record<string, unknown>;
  if (properties.length === 0) return oneOf(dice, badValues);
  const [name, part] = oneOf(dice, properties);
  const inner = part.properties ? part : part.items?.properties ? part.items : undefined;
  const kind = dice(inner ? 5 : 4);
  if (kind === 4 && inner) {
    const broken = almostFitting(dice, inner, ids);
    return { ...body, [name]: part.items ? [broken] : broken };
  }
  if (kind === 3) return { ...body, [oneOf(dice, ['role', 'type', 'toString', 'hasOwnProperty', texts.nul])]: 1 };
  if (kind === 2) return Object.fromEntries(Object.entries(body).filter(([key]) => key !== name));
  return { ...body, [name]: oneOf(dice, badValues) };
}

function path(dice: Dice, route: Route, ids: KnownIds, isBad: boolean): string {
  const real = route.path.includes('/bulletins/')
    ? ids.bulletins
    : route.path.includes('/units/')
      ? ids.units
      : ids.cases;
  return route.path.replaceAll(/\{(\w+)\}/gu, (_all, name: string) => {
    if (isBad) return oneOf(dice, badIds);
    if (name === 'itemNo') return oneOf(dice, ['1-1', '9-9', '%00', '%E9%BB%84', '1'.repeat(150)]);
    return name === 'unitId' ? oneOf(dice, ids.units) : oneOf(dice, real);
  });
}

/** One request to a route with something wrong in its path, query, body, content type or headers. */
export function malformed(dice: Dice, route: Route, ids: KnownIds, cookie: string): Sent {
  const { method } = route;
  const takesBody = method !== 'GET' && method !== 'DELETE';
  const kind = dice(takesBody ? 8 : 4);
  const isBadPath = kind === 0 && route.path.includes('{');
  const url = path(dice, route, ids, isBadPath);
  const body = route.body && !route.takesFile ? fitting(dice, route.body, ids) : undefined;
  if (isBadPath) return { method, url, cookie, body };
  if (kind <= 1) return { method, url: `${url}?${oneOf(dice, badQueries)}`, cookie, body };
  if (kind === 2)
    return {
      method,
      url,
      cookie,
      body: route.body ? oneOf(dice, badValues) : undefined,
      headers: oneOf(dice, badHeaders),
    };
  if (kind === 3 || !route.body || route.takesFile) {
    const [type, raw] = oneOf(dice, rawBodies);
    return { method, url, cookie, body: raw, headers: type === '' ? {} : { 'content-type': type } };
  }
  return { method, url, cookie, body: almostFitting(dice, route.body, ids) };
}
