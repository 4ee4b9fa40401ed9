import { Link, Outlet, useRouterState } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { Failure } from '../parts/page-state.tsx';
import { useCommonTexts } from '../texts/common.ts';

/** The frame of every page: a new page takes the focus to its content. */
export function Bare() {
  const path = useRouterState({ select: ({ location }) => location.pathname });
  const last = useRef(path);
  useEffect(() => {
    if (last.current === path) return;
    last.current = path;
    document.getElementById('main')?.focus({ preventScroll: true });
  }, [path]);
  return <Outlet />;
}

export function RouteFailure({ error, reset }: { readonly error: unknown; readonly reset?: () => void }) {
  return (
    <main id="main" tabIndex={-1} className="content">
      <Failure error={error} retry={reset} />
    </main>
  );
}

export function RouteMissing() {
  const t = useCommonTexts();
  return (
    <main id="main" tabIndex={-1} className="content">
      <div className="empty">
        <h1>{t('notFoundTitle')}</h1>
        <p>{t('notFound')}</p>
        <Link to="/inbox">{t('toInbox')}</Link>
      </div>
    </main>
  );
}
