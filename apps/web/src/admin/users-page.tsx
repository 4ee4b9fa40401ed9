import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { api, queryClient } from '../api/client.ts';
import type { Schemas } from '../api/client.ts';
import { useSession } from '../api/session.ts';
import { Empty, Failure, Skeleton } from '../parts/page-state.tsx';
import { Table } from '../parts/table.tsx';
import { usersRoute } from '../router.tsx';
import { timeText } from '../texts/dates.ts';
import { PageHead, useToast, useToday } from './parts.tsx';
import { userStates } from './search.ts';
import type { UsersSearch } from './search.ts';
import { UserDialog } from './user-dialog.tsx';
import type { Asked } from './user-dialog.tsx';
import { useUsersTexts } from './users-texts.ts';
import '../setup/setup.css';

type User = Schemas['UserLine'];
const marks = { active: '', one_time: 'work', locked: 'warn', disabled: 'warn', none: '' } as const;

/** Who can sign in; the administrator enters accounts, every step is on the configuration log. */
export function UsersPage() {
  const t = useUsersTexts();
  const { post } = useSession();
  const search = usersRoute.useSearch();
  const navigate = useNavigate();
  const [toast, say] = useToast();
  const [asked, setAsked] = useState<Asked | null>(null);
  const go = (next: UsersSearch): void => void navigate({ to: '/admin/users', search: { ...search, ...next } });
  const { data, error, refetch, fetchNextPage, hasNextPage, isFetchingNextPage } = usePeople(search);
  const total = data?.pages[0]?.total;
  const people = data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <>
      <PageHead title={t('title')} aside={total === undefined ? undefined : t('count', { count: total })}>
        {post.role === 'admin' && (
          <Button type="primary" onClick={() => setAsked({ act: 'create', person: null })}>
            {t('addNew')}
          </Button>
        )}
      </PageHead>
      <UserFilters key={search.q ?? ''} search={search} go={go} />
      {error && !data && <Failure error={error} retry={() => void refetch()} />}
      {!data && !error && <Skeleton />}
      {data && people.length === 0 && (
        <section className="card">
          <Empty title={t('empty')}>
            <Button onClick={() => go({ q: undefined, state: undefined })}>{t('clear')}</Button>
          </Empty>
        </section>
      )}
      {people.length > 0 && <UserTable people={people} ask={post.role === 'admin' ? setAsked : null} />}
      {hasNextPage && (
        <div className="setup-end">
          <Button loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {t('more')}
          </Button>
        </div>
      )}
      {asked && (
        <UserDialog
          asked={asked}
          close={() => setAsked(null)}
          done={(name) => {
            say(t('said', { name }));
            void queryClient.invalidateQueries({ queryKey: ['get', '/api/v1/admin/users'] });
          }}
          submit={submit}
        />
      )}
      {toast}
    </>
  );
}

function usePeople(search: UsersSearch) {
  return useInfiniteQuery({
    queryKey: ['get', '/api/v1/admin/users', 'pages', search],
    queryFn: async ({ pageParam }: { pageParam: string | undefined }) => {
      const query = { limit: 50, cursor: pageParam, ...search };
      const { data } = await api.GET('/api/v1/admin/users', { params: { query } });
      if (!data) throw new Error('The people came without a body.');
      return data;
    },
    initialPageParam: undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
  });
}

/** What was asked is carried out; where a password comes of it, it is given back to be shown once. */
async function submit({ act, person }: Asked, answers: Readonly<Record<string, string>>) {
  const path = { params: { path: { id: person?.personId ?? '' } } };
  const { username = '', name } = answers;
  switch (act) {
    case 'create': {
      const who = person ? { personId: person.personId } : { name: name ?? '' };
      return (await api.POST('/api/v1/admin/users', { body: { username, ...who } })).data ?? null;
    }
    case 'reset':
      return (await api.POST('/api/v1/admin/users/{id}/password', path)).data ?? null;
    case 'lock':
    case 'unlock':
      await api.PUT('/api/v1/admin/users/{id}/lock', { ...path, body: { locked: act === 'lock' } });
      return null;
    case 'end':
      await api.DELETE('/api/v1/admin/users/{id}/sessions', path);
      return null;
  }
}

interface FiltersProps {
  readonly search: UsersSearch;
  readonly go: (next: UsersSearch) => void;
}

function UserFilters({ search, go }: FiltersProps) {
  const t = useUsersTexts();
  const [words, setWords] = useState(search.q ?? '');
  return (
    <form
      className="users-filter"
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        go({ q: words.trim() || undefined });
      }}
    >
      <input
        className="day"
        type="search"
        aria-label={t('find')}
        placeholder={t('find')}
        value={words}
        onChange={({ target }) => setWords(target.value)}
      />
      <select
        className="day"
        aria-label={t('state')}
        value={search.state ?? ''}
        onChange={({ target }) => go({ state: userStates.find((one) => one === target.value) })}
      >
        <option value="">
          {t('state')}: {t('all')}
        </option>
        {userStates.map((state) => (
          <option key={state} value={state}>
            {t(state)}
          </option>
        ))}
      </select>
    </form>
  );
}

interface UserTableProps {
  readonly people: readonly User[];
  readonly ask: ((asked: Asked) => void) | null;
}

function UserTable({ people, ask }: UserTableProps) {
  const t = useUsersTexts();
  const today = useToday() ?? '';
  return (
    <Table label={t('title')}>
      <thead>
        <tr>
          <th scope="col">{t('name')}</th>
          <th scope="col">{t('username')}</th>
          <th scope="col">{t('posts')}</th>
          <th scope="col">{t('state')}</th>
          <th scope="col">{t('lastSignIn')}</th>
          <th scope="col" className="num">
            {t('sessions')}
          </th>
          {ask && <th scope="col">{t('acts')}</th>}
        </tr>
      </thead>
      <tbody>
        {people.map((person) => (
          <tr key={person.personId}>
            <th scope="row" className="fixed">
              {person.name}
            </th>
            <td className="fixed">{person.username ?? '—'}</td>
            <td>
              {person.posts.length === 0 && <span className="third">{t('noPost')}</span>}
              {person.posts.map(({ unitId, unit, title }) => (
                <Link key={`${unitId}-${title}`} to="/admin/units" search={{ unit: unitId }} lang="zh-CN">
                  {unit} · {title}
                </Link>
              ))}
            </td>
            <td>
              <span className={`state ${marks[person.state]}`}>{t(person.state)}</span>
            </td>
            <td className="fixed">
              {person.lastSignedInAt ? timeText(person.lastSignedInAt, today) : person.username ? t('never') : '—'}
            </td>
            <td className="num">{person.openSessions || '—'}</td>
            {ask && (
              <td>
                <div className="users-acts">
                  {actsOf(person).map((act) => (
                    <button
                      key={act}
                      type="button"
                      className="link"
                      aria-label={`${t(act === 'create' ? 'add' : act)} ${person.name}`}
                      onClick={() => ask({ act, person })}
                    >
                      {t(act === 'create' ? 'add' : act)}
                    </button>
                  ))}
                </div>
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function actsOf({ state, openSessions }: User): readonly Asked['act'][] {
  if (state === 'none') return ['create'];
  if (state === 'disabled') return ['unlock'];
  return [
    'reset',
    ...(state === 'locked' ? ['unlock' as const] : []),
    'lock',
    ...(openSessions > 0 ? ['end' as const] : []),
  ];
}
