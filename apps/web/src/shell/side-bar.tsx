import { Link } from '@tanstack/react-router';
import { Fragment } from 'react';
import { AdminMenu } from '../admin/menu.tsx';
import { queries } from '../api/client.ts';
import { useSession } from '../api/session.ts';
import type { Role } from '../api/session.ts';
import { Icon } from '../parts/icon.tsx';
import type { IconName } from '../parts/icon.tsx';
import { grouped } from '../texts/texts.ts';
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

const ledgerReaders: readonly Role[] = caseReaders.filter((role) => role !== 'verifier' && role !== 'arbiter');
const overseers: readonly Role[] = [
  'supervisor',
  'leader',
  'auditor',
  'organisation_department',
  'deputy',
  'principal',
];

const supervisors: readonly Role[] = ['supervisor', 'leader', 'auditor'];

interface Entry {
  readonly to:
    | '/inbox'
    | '/cases'
    | '/bulletins'
    | '/ledger'
    | '/replicated-checks'
    | '/notices'
    | '/messages'
    | '/dashboard'
    | '/escalations'
    | '/coverage'
    | '/ratings'
    | '/wall'
    | '/audit'
    | '/verification'
    | '/look-backs'
    | '/decisions'
    | '/disputes'
    | '/referrals';
  readonly name:
    | 'inbox'
    | 'cases'
    | 'bulletins'
    | 'ledger'
    | 'replicated'
    | 'publicNotices'
    | 'messages'
    | 'dashboard'
    | 'escalations'
    | 'coverage'
    | 'ratings'
    | 'wall'
    | 'audit'
    | 'verification'
    | 'lookBacks'
    | 'decisions'
    | 'disputes'
    | 'referrals';
  readonly icon: IconName;
  readonly roles: readonly Role[] | null;
}
interface Group {
  readonly name: 'work' | 'oversee' | 'watch';
  readonly entries: readonly Entry[];
}
/** What a role may not use is absent, not greyed: the server decides, the menu only does not promise. */
const groups: readonly Group[] = [
  {
    name: 'work',
    entries: [
      { to: '/inbox', name: 'inbox', icon: 'inbox', roles: null },
      { to: '/decisions', name: 'decisions', icon: 'pen', roles: ['leader'] },
      { to: '/disputes', name: 'disputes', icon: 'scales', roles: ['arbiter', 'auditor'] },
      { to: '/cases', name: 'cases', icon: 'list', roles: caseReaders },
      { to: '/bulletins', name: 'bulletins', icon: 'paper', roles: caseReaders },
      { to: '/ledger', name: 'ledger', icon: 'table', roles: ledgerReaders },
      { to: '/replicated-checks', name: 'replicated', icon: 'check', roles: ledgerReaders },
      { to: '/notices', name: 'publicNotices', icon: 'person', roles: caseReaders },
      { to: '/messages', name: 'messages', icon: 'bell', roles: null },
    ],
  },
  {
    name: 'oversee',
    entries: [
      { to: '/dashboard', name: 'dashboard', icon: 'chart', roles: overseers },
      { to: '/escalations', name: 'escalations', icon: 'stairs', roles: supervisors },
      { to: '/verification', name: 'verification', icon: 'check', roles: [...supervisors, 'verifier'] },
      { to: '/look-backs', name: 'lookBacks', icon: 'again', roles: [...supervisors, 'verifier'] },
      { to: '/coverage', name: 'coverage', icon: 'eye', roles: supervisors },
      { to: '/ratings', name: 'ratings', icon: 'star', roles: supervisors },
      { to: '/wall', name: 'wall', icon: 'table', roles: supervisors },
    ],
  },
  {
    name: 'watch',
    entries: [
      { to: '/audit', name: 'audit', icon: 'shield', roles: ['auditor'] },
      { to: '/referrals', name: 'referrals', icon: 'out', roles: [...supervisors, 'discipline_contact'] },
    ],
  },
];

/** The pages the caller's post may open. */
export function useMenuEntries(): readonly Group[] {
  const { post } = useSession();
  return groups
    .map(({ name, entries }) => ({ name, entries: entries.filter(({ roles }) => roles?.includes(post.role) ?? true) }))
    .filter(({ entries }) => entries.length > 0);
}

/** The menu of the caller's post with the number of cases that wait for him. */
export function SideBar() {
  const t = useShellTexts();
  const allowed = useMenuEntries();
  const { data } = queries.useQuery('get', '/api/v1/worklist', { params: { query: { limit: 1 } } });
  const { data: mine } = queries.useQuery('get', '/api/v1/queues', {});
  const waiting: Partial<Record<Entry['name'], number | null>> = { ...mine, inbox: data?.views.todo };
  return (
    <>
      {allowed.map((group) => (
        <Fragment key={group.name}>
          <h2 className="side-head">{t(group.name)}</h2>
          <ul className="side-list">
            {group.entries.map(({ to, name, icon }) => (
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
                  <Count waiting={waiting[name]} />
                </Link>
              </li>
            ))}
          </ul>
        </Fragment>
      ))}
      <AdminMenu />
    </>
  );
}

/** My open work behind an entry; a number that did not come is none. */
function Count({ waiting }: { readonly waiting: number | null | undefined }) {
  return waiting ? <span className="count">{grouped(waiting)}</span> : null;
}
