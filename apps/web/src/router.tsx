import { createRootRoute, createRoute, createRouter, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { problemOf, queryClient } from './api/client.ts';
import { sessionQuery } from './api/session.ts';
import { readWorkSearch } from './inbox/search.ts';
import { readLedgerSearch } from './ledger/search.ts';
import { Shell } from './shell/shell.tsx';
import { RouteFailure, RouteMissing, Bare } from './shell/bare.tsx';

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

const root = createRootRoute({ component: Bare, errorComponent: RouteFailure, notFoundComponent: RouteMissing });

const login = createRoute({
  getParentRoute: () => root,
  path: '/login',
  validateSearch: (search: Record<string, unknown>): { to?: string } => ({ to: text(search['to']) }),
  component: lazyRouteComponent(() => import('./login/login-page.tsx'), 'LoginPage'),
});

/** Everything behind the login; whoever is not signed in comes back to where he wanted to go. */
const staff = createRoute({
  getParentRoute: () => root,
  id: 'staff',
  component: Shell,
  beforeLoad: async ({ location }) => {
    try {
      await queryClient.ensureQueryData(sessionQuery);
    } catch (error) {
      if (problemOf(error).status !== 401) throw error;
      // eslint-disable-next-line @typescript-eslint/only-throw-error -- how the router is told
      throw redirect({ to: '/login', search: { to: location.href } });
    }
  },
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

export const dashboardRoute = createRoute({
  getParentRoute: () => staff,
  path: '/dashboard',
  validateSearch: (search: Record<string, unknown>): { unit?: string } => ({ unit: text(search['unit']) }),
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

export const router = createRouter({
  routeTree: root.addChildren([
    home,
    login,
    staff.addChildren([inboxRoute, casesRoute, caseRoute, checkRoute, dashboardRoute, ledgerRoute, ledgerImport]),
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
