import { Link } from '@tanstack/react-router';
import { queries } from '../api/client.ts';
import { useSession } from '../api/session.ts';
import type { Role } from '../api/session.ts';
import { Icon } from '../parts/icon.tsx';
import type { IconName } from '../parts/icon.tsx';
import { useShellTexts } from './texts.ts';

const caseReaders: readonly Role[] = [
  'liaison',
  'principal',
  'deputy',
  'organisation_department',
  'supervisor',
  'leader',
  'verifier',
  'arbiter',
  'auditor',
];

const checkReaders: readonly Role[] = caseReaders.filter((role) => role !== 'verifier' && role !== 'arbiter');

interface Entry {
  readonly to: '/inbox' | '/cases' | '/bulletins' | '/notices' | '/replicated-checks' | '/messages';
  readonly name: 'inbox' | 'cases' | 'bulletins' | 'publicNotices' | 'replicated' | 'messages';
  readonly icon: IconName;
  readonly roles: readonly Role[] | null;
}
/** What a role may not use is absent, not greyed: the server decides, the menu only does not promise. */
const entries: readonly Entry[] = [
  { to: '/inbox', name: 'inbox', icon: 'inbox', roles: null },
  { to: '/cases', name: 'cases', icon: 'list', roles: caseReaders },
  { to: '/bulletins', name: 'bulletins', icon: 'paper', roles: caseReaders },
  { to: '/replicated-checks', name: 'replicated', icon: 'check', roles: checkReaders },
  { to: '/notices', name: 'publicNotices', icon: 'person', roles: caseReaders },
  { to: '/messages', name: 'messages', icon: 'bell', roles: null },
];

/** The menu of the caller's post with the number of cases that wait for him. */
export function SideBar() {
  const t = useShellTexts();
  const { post } = useSession();
  const { data } = queries.useQuery('get', '/api/v1/worklist', { params: { query: { limit: 1 } } });
  const waiting = data?.views.todo ?? 0;
  return (
    <>
      <h2 className="side-head">{t('work')}</h2>
      <ul className="side-list">
        {entries
          .filter(({ roles }) => roles === null || roles.includes(post.role))
          .map(({ to, name, icon }) => (
            <li key={to}>
              <Link
                to={to}
                className="side-link"
                activeProps={{ className: 'active' }}
                activeOptions={{ includeSearch: false }}
              >
                <Icon name={icon} />
                <span>{t(name)}</span>
                {name === 'inbox' && waiting > 0 && <span className="count">{waiting.toLocaleString('en')}</span>}
              </Link>
            </li>
          ))}
      </ul>
    </>
  );
}
