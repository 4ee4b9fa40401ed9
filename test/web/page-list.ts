import type { Visitor } from '../harness/browser.js';

export interface PageToSee {
  readonly name: string;
  readonly as?: string;
  readonly path: string;
  /** What stands there once it is whole. */
  readonly ready: string;
}

/** The case each account is shown, and the bulletin; found by `findCases`. */
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
    const bulletins = await visitor.context.request.get('/api/v1/bulletins');
    cases['bulletin'] = ((await bulletins.json()) as { items: { id: string }[] }).items[0]?.id ?? '';
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
  {
    name: 'escalations',
    as: 'city-supervisor',
    path: '/escalations',
    ready: 'main table td, main .card-lines li, main .empty',
  },
  { name: 'coverage', as: 'city-supervisor', path: '/coverage', ready: 'main table td' },
  { name: 'ratings', as: 'city-supervisor', path: '/ratings', ready: 'main table td' },
  { name: 'audit', as: 'auditor', path: '/audit', ready: 'main table td' },
  { name: 'dashboard', as: 'city-supervisor', path: '/dashboard', ready: '.heat td' },
  { name: 'verification', as: 'county-verifier', path: '/verification?view=all', ready: '.waiting-line, main .empty' },
  { name: 'look-backs', as: 'city-supervisor', path: '/look-backs', ready: '.draws' },
  { name: 'decisions', as: 'city-leader', path: '/decisions', ready: '.questions' },
  { name: 'disputes', as: 'city-arbiter', path: '/disputes', ready: '.queue-card, main .empty' },
  { name: 'referrals', as: 'auditor', path: '/referrals', ready: '.queue-card, main .empty' },
  { name: 'check', as: 'county-verifier', path: `/cases/${cases['village-principal']}/check`, ready: 'main h1' },
  {
    name: 'evaluation',
    as: 'village-principal',
    path: `/cases/${cases['village-principal']}/evaluation`,
    ready: 'main h1',
  },
  { name: 'bulletins', as: 'city-supervisor', path: '/bulletins', ready: 'main table td' },
  { name: 'composer', as: 'city-supervisor', path: '/bulletins/new', ready: '.step' },
  { name: 'bulletin', as: 'city-supervisor', path: `/bulletins/${cases['bulletin']}`, ready: '.light-counts' },
  { name: 'notices', as: 'city-supervisor', path: '/notices', ready: '.notice-cards li, main .empty' },
  { name: 'replicated', as: 'village-principal', path: '/replicated-checks', ready: 'main .card, main .empty' },
  { name: 'messages', as: 'village-principal', path: '/messages', ready: '.message' },
  { name: 'account', as: 'village-liaison', path: '/account', ready: '.who' },
  { name: 'units', as: 'city-supervisor', path: '/admin/units', ready: '.tree-name' },
  { name: 'calendar', as: 'city-supervisor', path: '/admin/calendar', ready: '.month' },
  { name: 'templates', as: 'city-supervisor', path: '/admin/templates', ready: '.name-list' },
  {
    name: 'templates-notices',
    as: 'city-supervisor',
    path: '/admin/templates?view=notices',
    ready: '.template-text',
  },
  { name: 'templates-papers', as: 'city-supervisor', path: '/admin/templates?view=papers', ready: '.template-text' },
  { name: 'templates-settings', as: 'city-supervisor', path: '/admin/templates?view=settings', ready: '.who' },
  { name: 'templates-webhooks', as: 'admin', path: '/admin/templates?view=webhooks', ready: 'main .card, main .empty' },
  { name: 'flows', as: 'admin', path: '/admin/flows', ready: '.chart' },
  { name: 'imports', as: 'admin', path: '/admin/imports', ready: 'main table td, main .empty' },
  { name: 'health', as: 'admin', path: '/admin/health', ready: '.health' },
  { name: 'wall', as: 'city-leader', path: '/wall', ready: '.wall-heat td' },
  { name: 'route', as: 'county-verifier', path: '/verification/route', ready: '.route-stop, main .empty' },
  {
    name: 'evidence',
    as: 'village-principal',
    path: `/cases/${cases['village-principal']}/evidence`,
    ready: 'main h1',
  },
  { name: 'users', as: 'admin', path: '/admin/users', ready: 'main table td' },
  { name: 'setup-done', path: '/setup', ready: ':is(h1, h2)' },
  { name: 'setup-rest', as: 'admin', path: '/admin/setup', ready: 'main :is(h1, h2)' },
];
