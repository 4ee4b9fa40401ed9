import type { Visitor } from '../harness/browser.js';

export interface PageToSee {
  readonly name: string;
  readonly as?: string;
  readonly path: string;
  /** What stands there once it is whole. */
  readonly ready: string;
}

/** The case each account is shown, found by `findCases`. */
export const cases: Record<string, string> = {};

/** Finds a case for whoever opens one: the addresses of cases are new in every story. */
export async function findCases(visit: (options: { as: string }) => Promise<Visitor>): Promise<void> {
  for (const [account, view] of [
    ['city-supervisor', 'overdue'],
    ['village-principal', 'all'],
  ] as const) {
    const visitor = await visit({ as: account });
    const answer = await visitor.context.request.get(`/api/v1/worklist?view=${view}&limit=1`);
    const { items } = (await answer.json()) as { items: { id: string }[] };
    cases[account] = items[0]?.id ?? '';
    await visitor.context.close();
  }
}

/** Every page there is, for the specs that look at all of them. */
export const pages = (): readonly PageToSee[] => [
  { name: 'login', path: '/login', ready: '.login-form' },
  { name: 'inbox', as: 'city-supervisor', path: '/inbox', ready: '.work-link' },
  { name: 'cases', as: 'county-supervisor', path: '/cases', ready: '.work-link' },
  { name: 'case', as: 'city-supervisor', path: `/cases/${cases['city-supervisor']}`, ready: '.papers li' },
  { name: 'case-unit', as: 'village-principal', path: `/cases/${cases['village-principal']}`, ready: '.papers li' },
  { name: 'ledger', as: 'city-supervisor', path: '/ledger', ready: '.ledger-body .ledger-row' },
  { name: 'ledger-import', as: 'city-supervisor', path: '/ledger/import', ready: '.drop' },
  { name: 'escalations', as: 'city-supervisor', path: '/escalations', ready: 'main table td, main .empty' },
  { name: 'coverage', as: 'city-supervisor', path: '/coverage', ready: 'main table td' },
  { name: 'ratings', as: 'city-supervisor', path: '/ratings', ready: 'main table td' },
  { name: 'audit', as: 'auditor', path: '/audit', ready: 'main table td' },
  { name: 'dashboard', as: 'city-supervisor', path: '/dashboard', ready: '.heat td' },
];
