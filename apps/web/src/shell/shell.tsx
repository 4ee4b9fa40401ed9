import { Outlet, useNavigate, useRouterState } from '@tanstack/react-router';
import { Suspense, lazy, useEffect, useState, useSyncExternalStore } from 'react';
import { onSessionLost } from '../api/client.ts';
import { Skeleton } from '../parts/page-state.tsx';
import { useCommonTexts } from '../texts/common.ts';
import { useLive } from '../live/use-live.ts';
import { usePaletteKey, useShortcuts } from './shortcuts.ts';
import { OutboxBar } from './outbox-bar.tsx';
import { SampleBar } from './sample-bar.tsx';
import { SideBar } from './side-bar.tsx';
import { useShellTexts } from './texts.ts';
import { TopBar } from './top-bar.tsx';

const Palette = lazy(() => import('./palette.tsx'));
const HelpDialog = lazy(() => import('./help-dialog.tsx'));
const SessionDialog = lazy(() => import('../login/session-dialog.tsx'));
const SideDrawer = lazy(() => import('./side-drawer.tsx'));

function useOnline(): boolean {
  return useSyncExternalStore(
    (listen) => {
      addEventListener('online', listen);
      addEventListener('offline', listen);
      return () => {
        removeEventListener('online', listen);
        removeEventListener('offline', listen);
      };
    },
    () => navigator.onLine,
  );
}

/** Top bar, side bar and the page; what every page of the staff app stands in. */
export function Shell() {
  const t = useShellTexts();
  const common = useCommonTexts();
  const navigate = useNavigate();
  const isOnline = useOnline();
  const path = useRouterState({ select: ({ location }) => location.pathname });
  const [isHelpOpen, setHelpOpen] = useState(false);
  const [isPaletteOpen, setPaletteOpen] = useState(false);
  const [menuOpenOn, setMenuOpenOn] = useState<string | null>(null);
  const [isSessionLost, setSessionLost] = useState(false);
  useLive();
  useEffect(() => onSessionLost(() => setSessionLost(true)), []);
  // Photos that a closed tab left waiting go out with the next page, whichever it is.
  useEffect(() => void import('../evidence/evidence-queue.ts'), []);
  usePaletteKey(() => setPaletteOpen(true));
  useShortcuts({
    '?': () => setHelpOpen(true),
    '/': () => document.getElementById('search')?.focus(),
    'g i': () => void navigate({ to: '/inbox', search: {} }),
    'g c': () => void navigate({ to: '/cases', search: {} }),
    'g l': () => void navigate({ to: '/ledger', search: {} }),
    'g d': () => void navigate({ to: '/dashboard', search: {} }),
  });
  return (
    <div className="shell">
      <a className="skip" href="#main">
        {t('skip')}
      </a>
      <TopBar openMenu={() => setMenuOpenOn(path)} openHelp={() => setHelpOpen(true)} />
      <nav className="side" aria-label={t('menu')}>
        <SideBar />
      </nav>
      <main id="main" tabIndex={-1} className="content">
        {!isOnline && (
          <p className="offline" role="status">
            {common('offline')}
          </p>
        )}
        <SampleBar />
        <OutboxBar />
        <Suspense fallback={<Skeleton />}>
          <Outlet />
        </Suspense>
      </main>
      <Suspense fallback={null}>
        {isHelpOpen && <HelpDialog close={() => setHelpOpen(false)} openPalette={() => setPaletteOpen(true)} />}
        {isPaletteOpen && <Palette close={() => setPaletteOpen(false)} />}
        {menuOpenOn === path && <SideDrawer close={() => setMenuOpenOn(null)} />}
        {isSessionLost && <SessionDialog done={() => setSessionLost(false)} />}
      </Suspense>
    </div>
  );
}
