import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { parse } from 'yaml';

interface Compose {
  readonly services: Record<
    string,
    { healthcheck?: unknown; depends_on?: Record<string, unknown>; volumes?: string[] }
  >;
  readonly volumes: Record<string, unknown>;
}

const text = readFileSync('docker-compose.yml', 'utf8');
// Checked against the schema by the first test; the others read what it allows.
const compose = parse(text, { merge: true }) as Compose;
const schema = JSON.parse(readFileSync('test/fixtures/compose-spec.json', 'utf8')) as object;
const validate = new Ajv({
  allErrors: true,
  allowUnionTypes: true,
  strictTuples: false,
  strict: true,
  strictRequired: false,
}).compile(schema);

test('docker-compose.yml is a valid compose file', () => {
  validate(compose);
  expect(validate.errors ?? []).toEqual([]);
});

test('the schema notices a mistake', () => {
  expect(validate({ services: { api: { image: 'rectify', port: ['3000:3000'] } } })).toBe(false);
});

test('it runs PostgreSQL, Valkey, migrations, API and worker', () => {
  expect(Object.keys(compose.services).sort()).toEqual(['api', 'migrate', 'postgres', 'valkey', 'worker']);
});

test('every service states its health check, every dependency and named volume exists', () => {
  for (const service of Object.values(compose.services)) {
    expect(service.healthcheck).toBeDefined();
    expect(Object.keys(compose.services)).toEqual(expect.arrayContaining(Object.keys(service.depends_on ?? {})));
    const named = (service.volumes ?? []).map((mount) => mount.split(':')[0]);
    expect(Object.keys(compose.volumes)).toEqual(expect.arrayContaining(named));
  }
});

test('no password has a default: the file refuses to run without .env', () => {
  const passwords = text.match(/\$\{[A-Z_]*PASSWORD[^}]*\}/g) ?? [];
  expect(passwords.length).toBeGreaterThan(0);
  for (const password of passwords) expect(password).toMatch(/^\$\{[A-Z_]+:\?/);
});

test('Valkey keeps every job: it never evicts a key', () => {
  expect(text).toContain('--maxmemory-policy noeviction');
});
