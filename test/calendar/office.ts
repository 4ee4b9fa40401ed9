import { expect } from '@jest/globals';
import { CaseQueries } from '#cases';
import type { Api } from '../api/api.js';
import type { World } from '../world.js';

export const CHANGES = '/api/v1/calendars/changes';
export const terms = { documentNumber: '孝汛〔2026〕3号', reason: '防汛停工', appliesTo: 'open_cases' } as const;

/** Proposes a change as the city's supervisor; answers it. */
export async function proposed(api: Api, path: string, body: object) {
  const answer = await api.post('city-supervisor', `${CHANGES}/${path}`, { ...terms, ...body });
  expect([answer.status, answer.body.detail]).toEqual([201, undefined]);
  return answer.body;
}

/** Takes a change through leader and administrator; answers what the last step answered. */
export async function entered(api: Api, path: string, body: object) {
  const { id } = await proposed(api, path, body);
  expect((await api.post('city-leader', `${CHANGES}/${id}/approve`, {})).status).toBe(200);
  const answer = await api.post('admin', `${CHANGES}/${id}/enter`, {});
  expect([answer.status, answer.body.detail]).toEqual([200, undefined]);
  return answer.body;
}

/** Running clocks whose receipt does not give the date that is stored. */
export async function wrongReceipts(world: World): Promise<readonly string[]> {
  const queries = new CaseQueries(world.unitOfWork);
  const office = await world.city('supervisor');
  const clocks = await world.sql<{ id: string; kind: string; due: string; version: string }>(
    `select case_id as id, kind, due_date as due, calendar_version as version from case_clock where ended_on is null`,
  );
  const wrong: string[] = [];
  for (const { id, kind, due, version } of clocks) {
    const receipt = await queries.receipt(office, id, kind);
    if (!receipt?.agrees || receipt.dueDate !== due || receipt.calendarVersion !== version) wrong.push(`${id} ${kind}`);
  }
  return wrong;
}

/** Cases by what a query over them says. */
export const counted = (world: World, what: string, where = 'true') =>
  world.sql<{ what: string; cases: number }>(
    `select ${what} as what, count(*)::int as cases from kase k where ${where} group by 1 order by 1`,
  );
