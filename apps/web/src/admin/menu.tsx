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
  { to: '/admin/imports', name: 'imports', icon: 'upload', roles: ['supervisor', 'admin', 'auditor'] },
  { to: '/admin/health', name: 'health', icon: 'shield', roles: ['supervisor', 'admin', 'auditor'] },
] as const satisfies readonly { to: string; name: string; icon: IconName; roles: readonly Role[] }[];

/** The pages of those who run the place, as far as the caller's post may open them. */
export function useAdminEntries() {
  const t = useAdminTexts();
  const { post } = useSession();
  return entries
    .filter(({ roles }) => roles.some((role) => role === post.role))
    .map(({ to, name, icon }) => ({ to, icon, name: t(name) }));
}

/** The pages of those who run the place; absent for everybody else. */
export function AdminMenu() {
  const t = useAdminTexts();
  const mine = useAdminEntries();
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
              <span>{name}</span>
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
