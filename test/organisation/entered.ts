import { expect } from '@jest/globals';
import type { Api } from '../api/api.js';

/** Takes a proposal of the county through its leader to the administrator; answers what the last step answered. */
export async function entered(api: Api, path: string, body: object, entering: object = {}) {
  const proposed = await api.post('county-supervisor', path, { reason: '换届', ...body });
  expect([proposed.status, proposed.body.detail]).toEqual([201, undefined]);
  const change = `/api/v1/organisation-changes/${proposed.body.id}`;
  expect((await api.post('county-leader', `${change}/approve`, {})).status).toBe(200);
  return api.post('admin', `${change}/enter`, entering);
}
