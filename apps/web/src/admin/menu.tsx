import { Link } from '@tanstack/react-router';
import { useSession } from '../api/session.ts';
import type { Role } from '../api/session.ts';
import { Icon } from '../parts/icon.tsx';
import type { IconName } from '../parts/icon.tsx';
import { useAdminTexts } from './texts.ts';

const offices: readonly Role[] = ['supervisor', 'leader', 'admin', 'auditor'];

const entries = [
  { to: '/admin/setup', name: 'setup', icon: 'check', roles: ['admin'] },
  { to: '/admin/users', name: 'users', icon: 'person', roles: ['admin', 'auditor'] },
  { to: '/admin/units', name: 'units', icon: 'person', roles: offices },
  { to: '/admin/calendar', name: 'calendar', icon: 'table', roles: offices },
  { to: '/admin/templates', name: 'templates', icon: 'paper', roles: offices },
  { to: '/admin/flows', name: 'flows', icon: 'list', roles: offices },
  { to: '/admin/health', name: 'health', icon: 'shield', roles: ['supervisor', 'admin', 'auditor'] },
] as const satisfies readonly { to: string; name: string; icon: IconName; roles: readonly Role[] }[];

/** The pages of those who run the place; absent for everybody else. */
export function AdminMenu() {
  const t = useAdminTexts();
  const { post } = useSession();
  const mine = entries.filter(({ roles }) => roles.some((role) => role === post.role));
  if (mine.length === 0) return null;
  return (
    <>
      <h2 className="side-head">{t('group')}</h2>
      <ul className="side-list">
        {mine.map(({ to, name, icon }) => (
          <li key={to}>
            <Link
              to={to}
              search={{}}
              className="side-link"
              activeProps={{ className: 'active' }}
              activeOptions={{ includeSearch: false }}
            >
              <Icon name={icon} />
              <span>{t(name)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
