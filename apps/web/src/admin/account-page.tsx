import { Button } from 'antd';
import { useState } from 'react';
import { api, queries, queryClient } from '../api/client.ts';
import { useSession } from '../api/session.ts';
import { Failure, Skeleton } from '../parts/page-state.tsx';
import { timeText } from '../texts/dates.ts';
import { AskForm } from './ask-dialog.tsx';
import { PageHead, Scroller, useToast, useToday } from './parts.tsx';
import { useAccountTexts } from './system-texts.ts';

/** Who I am, another password, and where else I am signed in. */
export function AccountPage() {
  const t = useAccountTexts();
  const { person, posts, mustChangePassword } = useSession();
  const { data, error, refetch } = queries.useQuery('get', '/api/v1/account', {}, { staleTime: 0 });
  const [toast, say] = useToast();
  const [form, setForm] = useState(0);
  return (
    <>
      <PageHead title={t('title')} />
      {mustChangePassword && (
        <p className="warn-note" role="status">
          {t('mustChange')}
        </p>
      )}
      <div className="admin-columns account-page">
        <div className="admin-main">
          <section className="card" aria-labelledby="who-head">
            <h2 id="who-head">{person.name}</h2>
            <dl className="who">
              <dt>{t('username')}</dt>
              <dd>{data?.username ?? '—'}</dd>
              <dt>{t('posts')}</dt>
              <dd>{posts.map((post) => `${post.unitName} · ${post.title}`).join('、')}</dd>
            </dl>
          </section>
          <div className="card">
            <h2 id="sessions-head">{t('sessions')}</h2>
            {error && !data && <Failure error={error} retry={() => void refetch()} />}
            {!data && !error && <Skeleton rows={3} />}
            {data && <Sessions sessions={data.sessions} say={say} />}
          </div>
        </div>
        <section className="card" aria-labelledby="password-head">
          <h2 id="password-head">{t('password')}</h2>
          <AskForm
            key={form}
            verb={t('change')}
            fields={[
              { name: 'current', kind: 'password', label: t('current'), complete: 'current-password' },
              {
                name: 'password',
                kind: 'password',
                label: t('next'),
                hint: t('nextHint'),
                complete: 'new-password',
              },
            ]}
            submit={({ current = '', password = '' }) =>
              api.PUT('/api/v1/account/password', { body: { current, password } })
            }
            done={() => {
              setForm(form + 1);
              say(t('changed'));
              // What was closed until now opens: everything on the screen is asked again.
              void queryClient.invalidateQueries();
            }}
          />
        </section>
      </div>
      {toast}
    </>
  );
}

interface OpenSession {
  readonly since: string;
  readonly until: string;
  readonly post: string;
  readonly isThis: boolean;
}

interface SessionsProps {
  readonly sessions: readonly OpenSession[];
  readonly say: (text: string) => void;
}

function Sessions({ sessions, say }: SessionsProps) {
  const t = useAccountTexts();
  const today = useToday() ?? '';
  const ending = queries.useMutation('delete', '/api/v1/account/sessions', {
    onSuccess: ({ ended }) => {
      say(t('ended', { count: ended }));
      return queryClient.invalidateQueries({ queryKey: ['get', '/api/v1/account'] });
    },
  });
  return (
    <>
      <Scroller label={t('sessions')}>
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{t('since')}</th>
              <th scope="col">{t('until')}</th>
              <th scope="col">{t('post')}</th>
            </tr>
          </thead>
          <tbody>
            {sessions.map(({ since, until, post, isThis }) => (
              <tr key={since}>
                <td className="number nowrap">{timeText(since, today)}</td>
                <td className="number nowrap">{timeText(until, today)}</td>
                <td>
                  {post} {isThis && <span className="tag">{t('here')}</span>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroller>
      {ending.error && <Failure error={ending.error} />}
      {sessions.length > 1 && (
        <div className="ask-end">
          <Button loading={ending.isPending} onClick={() => ending.mutate({})}>
            {t('endOthers')}
          </Button>
        </div>
      )}
    </>
  );
}
