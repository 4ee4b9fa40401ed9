import { createRootRoute, createRoute, createRouter, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { problemOf, queryClient } from './api/client.ts';
import { readCalendarSearch, readTemplatesSearch, readUnitsSearch, readUsersSearch } from './admin/search.ts';
import { installationQuery, sessionQuery } from './api/session.ts';
import { readWorkSearch } from './inbox/search.ts';
import { readAuditSearch } from './audit/search.ts';
import { readDashboardSearch } from './dashboard/search.ts';
import { readCoverageSearch } from './coverage/search.ts';
import { readEscalationSearch } from './escalations/search.ts';
import { readRatingsSearch } from './ratings/search.ts';
import { readImportsSearch } from './imports/search.ts';
import { readLedgerSearch } from './ledger/search.ts';
import {
  readDecisionSearch,
  readDisputeSearch,
  readLookBackSearch,
  readReferralSearch,
  readRouteSearch,
  readVerificationSearch,
} from './queues/search.ts';
import { Shell } from './shell/shell.tsx';
import { RouteFailure, RouteMissing, Bare } from './shell/bare.tsx';

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

const root = createRootRoute({ component: Bare, errorComponent: RouteFailure, notFoundComponent: RouteMissing });

const login = createRoute({
  getParentRoute: () => root,
  path: '/login',
  validateSearch: (search: Record<string, unknown>): { to?: string } => ({ to: text(search['to']) }),
  beforeLoad: async () => {
    // An installation without an account is set up first; when it cannot be asked, the page says so itself.
    const isEmpty = await queryClient.fetchQuery(installationQuery).then(
      (data) => data.isEmpty,
      () => false,
    );
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- how the router is told
    if (isEmpty) throw redirect({ to: '/setup' });
  },
  component: lazyRouteComponent(() => import('./login/login-page.tsx'), 'LoginPage'),
});

const setup = createRoute({
  getParentRoute: () => root,
  path: '/setup',
  component: lazyRouteComponent(() => import('./setup/setup-page.tsx'), 'SetupPage'),
});

/** Whoever is not signed in comes back to where he wanted to go; a one-time password is changed before all else. */
async function signedIn({
  location,
}: {
  readonly location: { readonly href: string; readonly pathname: string };
}): Promise<void> {
  const session = await queryClient.ensureQueryData(sessionQuery).catch((error: unknown) => {
    if (problemOf(error).status !== 401) throw error;
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- how the router is told
    throw redirect({ to: '/login', search: { to: location.href } });
  });
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- how the router is told
  if (session.mustChangePassword && location.pathname !== '/account') throw redirect({ to: '/account' });
}

/** Everything behind the login but the wall. */
const staff = createRoute({
  getParentRoute: () => root,
  id: 'staff',
  component: Shell,
  beforeLoad: signedIn,
});

const wall = createRoute({
  getParentRoute: () => root,
  path: '/wall',
  beforeLoad: signedIn,
  component: lazyRouteComponent(() => import('./wall/wall-page.tsx'), 'WallPage'),
});

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: () => {
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- how the router is told
    throw redirect({ to: '/inbox', search: {} });
  },
});

export const inboxRoute = createRoute({
  getParentRoute: () => staff,
  path: '/inbox',
  validateSearch: readWorkSearch,
  component: lazyRouteComponent(() => import('./inbox/work-page.tsx'), 'InboxPage'),
});

export const casesRoute = createRoute({
  getParentRoute: () => staff,
  path: '/cases',
  validateSearch: readWorkSearch,
  component: lazyRouteComponent(() => import('./inbox/work-page.tsx'), 'CasesPage'),
});

export const caseRoute = createRoute({
  getParentRoute: () => staff,
  path: '/cases/$id',
  validateSearch: (search: Record<string, unknown>): { action?: string } => ({ action: text(search['action']) }),
  component: lazyRouteComponent(() => import('./case/case-page.tsx'), 'CasePage'),
});

export const checkRoute = createRoute({
  getParentRoute: () => staff,
  path: '/cases/$id/check',
  component: lazyRouteComponent(() => import('./case/check-page.tsx'), 'CheckPage'),
});

export const evidenceRoute = createRoute({
  getParentRoute: () => staff,
  path: '/cases/$id/evidence',
  component: lazyRouteComponent(() => import('./evidence/evidence-page.tsx'), 'EvidencePage'),
});

export const evaluationRoute = createRoute({
  getParentRoute: () => staff,
  path: '/cases/$id/evaluation',
  component: lazyRouteComponent(() => import('./evaluation/evaluation-page.tsx'), 'EvaluationPage'),
});

export const calendarRoute = createRoute({
  getParentRoute: () => staff,
  path: '/admin/calendar',
  validateSearch: readCalendarSearch,
  component: lazyRouteComponent(() => import('./admin/calendar-page.tsx'), 'CalendarPage'),
});

export const unitsRoute = createRoute({
  getParentRoute: () => staff,
  path: '/admin/units',
  validateSearch: readUnitsSearch,
  component: lazyRouteComponent(() => import('./admin/units-page.tsx'), 'UnitsPage'),
});

export const templatesRoute = createRoute({
  getParentRoute: () => staff,
  path: '/admin/templates',
  validateSearch: readTemplatesSearch,
  component: lazyRouteComponent(() => import('./admin/templates-page.tsx'), 'TemplatesPage'),
});

const flowsRoute = createRoute({
  getParentRoute: () => staff,
  path: '/admin/flows',
  component: lazyRouteComponent(() => import('./admin/flows-page.tsx'), 'FlowsPage'),
});

const healthRoute = createRoute({
  getParentRoute: () => staff,
  path: '/admin/health',
  component: lazyRouteComponent(() => import('./admin/health-page.tsx'), 'HealthPage'),
});

const accountRoute = createRoute({
  getParentRoute: () => staff,
  path: '/account',
  component: lazyRouteComponent(() => import('./admin/account-page.tsx'), 'AccountPage'),
});

const setupStepsRoute = createRoute({
  getParentRoute: () => staff,
  path: '/admin/setup',
  component: lazyRouteComponent(() => import('./setup/steps-page.tsx'), 'SetupStepsPage'),
});

export const usersRoute = createRoute({
  getParentRoute: () => staff,
  path: '/admin/users',
  validateSearch: readUsersSearch,
  component: lazyRouteComponent(() => import('./admin/users-page.tsx'), 'UsersPage'),
});

export const importsRoute = createRoute({
  getParentRoute: () => staff,
  path: '/admin/imports',
  validateSearch: readImportsSearch,
  component: lazyRouteComponent(() => import('./imports/imports-page.tsx'), 'ImportsPage'),
});

const adminRoutes = [
  setupStepsRoute,
  usersRoute,
  calendarRoute,
  unitsRoute,
  templatesRoute,
  flowsRoute,
  importsRoute,
  healthRoute,
  accountRoute,
] as const;

export const dashboardRoute = createRoute({
  getParentRoute: () => staff,
  path: '/dashboard',
  validateSearch: readDashboardSearch,
  component: lazyRouteComponent(() => import('./dashboard/dashboard-page.tsx'), 'DashboardPage'),
});

export const ledgerRoute = createRoute({
  getParentRoute: () => staff,
  path: '/ledger',
  validateSearch: readLedgerSearch,
  component: lazyRouteComponent(() => import('./ledger/ledger-page.tsx'), 'LedgerPage'),
});

const ledgerImport = createRoute({
  getParentRoute: () => staff,
  path: '/ledger/import',
  component: lazyRouteComponent(() => import('./ledger/import-page.tsx'), 'LedgerImportPage'),
});

const bulletinsRoute = createRoute({
  getParentRoute: () => staff,
  path: '/bulletins',
  component: lazyRouteComponent(() => import('./bulletins/list-page.tsx'), 'BulletinsPage'),
});

export const composerRoute = createRoute({
  getParentRoute: () => staff,
  path: '/bulletins/new',
  validateSearch: (search: Record<string, unknown>): { draft?: string; step?: number; item?: string } => ({
    draft: text(search['draft']),
    step: [1, 2, 3, 4].find((step) => step === search['step']),
    item: text(search['item']),
  }),
  component: lazyRouteComponent(() => import('./bulletins/composer-page.tsx'), 'ComposerPage'),
});

export const bulletinRoute = createRoute({
  getParentRoute: () => staff,
  path: '/bulletins/$id',
  component: lazyRouteComponent(() => import('./bulletins/bulletin-page.tsx'), 'BulletinPage'),
});

export const noticesRoute = createRoute({
  getParentRoute: () => staff,
  path: '/notices',
  validateSearch: (search: Record<string, unknown>): { view?: 'objections' | 'over' } => ({
    view: (['objections', 'over'] as const).find((view) => view === search['view']),
  }),
  component: lazyRouteComponent(() => import('./notices/notices-page.tsx'), 'NoticesPage'),
});

export const replicatedRoute = createRoute({
  getParentRoute: () => staff,
  path: '/replicated-checks',
  validateSearch: (search: Record<string, unknown>): { view?: 'answers' | 'found'; check?: string; unit?: string } => ({
    view: (['answers', 'found'] as const).find((view) => view === search['view']),
    check: text(search['check']),
    unit: text(search['unit']),
  }),
  component: lazyRouteComponent(() => import('./replicated/replicated-page.tsx'), 'ReplicatedPage'),
});

export const messagesRoute = createRoute({
  getParentRoute: () => staff,
  path: '/messages',
  validateSearch: (search: Record<string, unknown>): { unread?: boolean } => ({
    unread: search['unread'] === true ? true : undefined,
  }),
  component: lazyRouteComponent(() => import('./messages/messages-page.tsx'), 'MessagesPage'),
});

export const escalationsRoute = createRoute({
  getParentRoute: () => staff,
  path: '/escalations',
  validateSearch: readEscalationSearch,
  component: lazyRouteComponent(() => import('./escalations/escalations-page.tsx'), 'EscalationsPage'),
});

export const coverageRoute = createRoute({
  getParentRoute: () => staff,
  path: '/coverage',
  validateSearch: readCoverageSearch,
  component: lazyRouteComponent(() => import('./coverage/coverage-page.tsx'), 'CoveragePage'),
});

export const ratingsRoute = createRoute({
  getParentRoute: () => staff,
  path: '/ratings',
  validateSearch: readRatingsSearch,
  component: lazyRouteComponent(() => import('./ratings/ratings-page.tsx'), 'RatingsPage'),
});

export const auditRoute = createRoute({
  getParentRoute: () => staff,
  path: '/audit',
  validateSearch: readAuditSearch,
  component: lazyRouteComponent(() => import('./audit/audit-page.tsx'), 'AuditPage'),
});

export const verificationRoute = createRoute({
  getParentRoute: () => staff,
  path: '/verification',
  validateSearch: readVerificationSearch,
  component: lazyRouteComponent(() => import('./verification/verification-page.tsx'), 'VerificationPage'),
});

export const fieldDayRoute = createRoute({
  getParentRoute: () => staff,
  path: '/verification/route',
  validateSearch: readRouteSearch,
  component: lazyRouteComponent(() => import('./verification/route-page.tsx'), 'RoutePage'),
});

export const lookBacksRoute = createRoute({
  getParentRoute: () => staff,
  path: '/look-backs',
  validateSearch: readLookBackSearch,
  component: lazyRouteComponent(() => import('./look-backs/look-backs-page.tsx'), 'LookBacksPage'),
});

export const decisionsRoute = createRoute({
  getParentRoute: () => staff,
  path: '/decisions',
  validateSearch: readDecisionSearch,
  component: lazyRouteComponent(() => import('./decisions/decisions-page.tsx'), 'DecisionsPage'),
});

export const disputesRoute = createRoute({
  getParentRoute: () => staff,
  path: '/disputes',
  validateSearch: readDisputeSearch,
  component: lazyRouteComponent(() => import('./disputes/disputes-page.tsx'), 'DisputesPage'),
});

export const referralsRoute = createRoute({
  getParentRoute: () => staff,
  path: '/referrals',
  validateSearch: readReferralSearch,
  component: lazyRouteComponent(() => import('./referrals/referrals-page.tsx'), 'ReferralsPage'),
});

const queueRoutes = [
  verificationRoute,
  fieldDayRoute,
  lookBacksRoute,
  decisionsRoute,
  disputesRoute,
  referralsRoute,
] as const;

const overseeRoutes = [escalationsRoute, coverageRoute, ratingsRoute, auditRoute] as const;

export const router = createRouter({
  routeTree: root.addChildren([
    home,
    login,
    wall,
    setup,
    staff.addChildren([
      inboxRoute,
      casesRoute,
      caseRoute,
      checkRoute,
      evaluationRoute,
      evidenceRoute,
      dashboardRoute,
      ledgerRoute,
      ledgerImport,
      ...overseeRoutes,
      ...queueRoutes,
      ...adminRoutes,
      bulletinsRoute,
      composerRoute,
      bulletinRoute,
      noticesRoute,
      replicatedRoute,
      messagesRoute,
    ]),
  ]),
  defaultPreload: 'intent',
  defaultPreloadStaleTime: 0,
  scrollRestoration: true,
  defaultErrorComponent: RouteFailure,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
