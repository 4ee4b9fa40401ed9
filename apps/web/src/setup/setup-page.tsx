import { useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { useEffect, useState } from 'react';
import { api, problemOf, queries, queryClient } from '../api/client.ts';
import type { ApiProblem, Schemas } from '../api/client.ts';
import { sessionQuery } from '../api/session.ts';
import { Empty, Failure, Skeleton } from '../parts/page-state.tsx';
import { Logo } from '../parts/icon.tsx';
import { LineField } from '../parts/line-field.tsx';
import { useCommonTexts } from '../texts/common.ts';
import { useShellTexts } from '../shell/texts.ts';
import { currentLanguage, speak, useSay } from '../texts/texts.ts';
import { useSetupTexts } from './texts.ts';
import './setup.css';

type Values = Readonly<Record<string, string>>;
const people = ['admin', 'supervisor', 'leader'] as const;

/** The first page of an empty installation; closed for ever once somebody can sign in. */
export function SetupPage() {
  const t = useSetupTexts();
  const common = useCommonTexts();
  const shell = useShellTexts();
  const { data, error, refetch } = queries.useQuery('get', '/api/v1/installation', {}, { staleTime: 0 });
  const [made, setMade] = useState<{ passwords: Schemas['FirstPasswords']; values: Values } | null>(null);
  useEffect(() => {
    document.title = `${t('title')} · ${common('product')}`;
  }, [t, common]);
  return (
    <div className="setup">
      <header className="setup-top">
        <Logo />
        <span>{common('product')}</span>
        <button
          type="button"
          className="plain strong push-end"
          lang={currentLanguage() === 'en' ? 'zh-CN' : 'en'}
          aria-label={`${shell('languageShort')} ${shell('language')}`}
          onClick={() => void speak(currentLanguage() === 'en' ? 'zh' : 'en')}
        >
          {shell('languageShort')}
        </button>
      </header>
      <main id="main" tabIndex={-1} className="setup-main">
        {error && !data && <Failure error={error} retry={() => void refetch()} />}
        {!data && !error && <Skeleton rows={6} />}
        {made && <Passwords {...made} />}
        {data && !made && data.isEmpty && (
          <>
            <h1>{t('title')}</h1>
            <p className="second">{t('hint')}</p>
            <FirstForm done={(passwords, values) => setMade({ passwords, values })} />
          </>
        )}
        {data && !made && !data.isEmpty && (
          <>
            <h1>{t('title')}</h1>
            <section className="card">
              <Empty title={t('closedTitle')}>
                <p>{t('closedWhy')}</p>
                <a className="link-button primary" href="/login">
                  {t('toLogin')}
                </a>
              </Empty>
            </section>
          </>
        )}
      </main>
    </div>
  );
}

function FirstForm({ done }: { readonly done: (passwords: Schemas['FirstPasswords'], values: Values) => void }) {
  const t = useSetupTexts();
  const [values, setValues] = useState<Values>({});
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const [isBusy, setBusy] = useState(false);
  const of = (name: string): string => (values[name] ?? '').trim();
  const send = async (): Promise<void> => {
    setBusy(true);
    setProblem(null);
    const account = (who: string) => ({ name: of(`${who}.name`), username: of(`${who}.username`) });
    try {
      const { data } = await api.POST('/api/v1/setup', {
        body: {
          code: of('code'),
          unit: { code: of('unit.code'), name: of('unit.name') },
          admin: { ...account('admin'), password: values['admin.password'] ?? '' },
          supervisor: account('supervisor'),
          leader: account('leader'),
        },
      });
      if (data) done(data, values);
    } catch (error) {
      setProblem(problemOf(error));
    } finally {
      setBusy(false);
    }
  };
  const line = (name: string, label: string, more: { hint?: string; type?: string; complete?: string } = {}) => (
    <SetupField
      key={name}
      label={label}
      {...more}
      value={values[name] ?? ''}
      problem={problem?.fields.find(({ field }) => field === name)}
      change={(value) => setValues((before) => ({ ...before, [name]: value }))}
    />
  );
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isBusy) void send();
      }}
    >
      {problem && <SetupProblem problem={problem} />}
      <section className="card">{line('code', t('code'), { hint: t('codeHint') })}</section>
      <fieldset className="card setup-group">
        <legend>{t('city')}</legend>
        <div className="setup-fields">
          {line('unit.name', t('cityName'))}
          {line('unit.code', t('cityCode'))}
        </div>
      </fieldset>
      {people.map((who) => (
        <fieldset key={who} className="card setup-group">
          <legend>{t(who)}</legend>
          <p className="second">{t(`${who}Why`)}</p>
          <div className="setup-fields">
            {line(`${who}.name`, t('name'))}
            {line(`${who}.username`, t('username'), who === 'admin' ? { complete: 'username' } : {})}
            {who === 'admin' &&
              line('admin.password', t('password'), {
                hint: t('passwordHint'),
                type: 'password',
                complete: 'new-password',
              })}
          </div>
        </fieldset>
      ))}
      <div className="setup-end">
        <Button type="primary" size="large" htmlType="submit" loading={isBusy}>
          {t('begin')}
        </Button>
      </div>
    </form>
  );
}

function SetupProblem({ problem }: { readonly problem: ApiProblem }) {
  const say = useSay();
  return (
    <p className="form-problem" role="alert">
      {say(problem)}
    </p>
  );
}

interface SetupFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly type?: string;
  readonly complete?: string;
  readonly value: string;
  readonly problem: { readonly zh: string; readonly en: string } | undefined;
  readonly change: (value: string) => void;
}

function SetupField({ label, hint, type = 'text', complete = 'off', value, problem, change }: SetupFieldProps) {
  const say = useSay();
  return (
    <LineField label={label} {...(hint ? { hint } : {})} problem={problem && say(problem)}>
      {(given) => (
        <input
          {...given}
          className="day"
          type={type}
          required
          autoComplete={complete}
          autoCapitalize="none"
          value={value}
          onChange={({ target }) => change(target.value)}
        />
      )}
    </LineField>
  );
}

/** The passwords of the other two, once; from here the administrator signs in and goes on. */
function Passwords({ passwords, values }: { readonly passwords: Schemas['FirstPasswords']; readonly values: Values }) {
  const t = useSetupTexts();
  const navigate = useNavigate();
  const signIn = queries.useMutation('post', '/api/v1/session', {
    onSuccess: (session) => {
      queryClient.setQueryData(sessionQuery.queryKey, session);
      void navigate({ to: '/admin/setup' });
    },
  });
  return (
    <section className="card" aria-labelledby="made-head">
      <h1 id="made-head">{t('created')}</h1>
      <p className="second">{t('createdWhy')}</p>
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">{t('person')}</th>
            <th scope="col">{t('username')}</th>
            <th scope="col">{t('oneTime')}</th>
          </tr>
        </thead>
        <tbody>
          {(['supervisor', 'leader'] as const).map((who) => (
            <tr key={who}>
              <th scope="row">
                {t(who)} {values[`${who}.name`]}
              </th>
              <td>{passwords[who].username}</td>
              <td className="secret">{passwords[who].password}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {signIn.error && <Failure error={signIn.error} />}
      <div className="setup-end">
        <Button
          type="primary"
          size="large"
          loading={signIn.isPending}
          onClick={() =>
            signIn.mutate({
              body: {
                username: (values['admin.username'] ?? '').trim(),
                password: values['admin.password'] ?? '',
              },
            })
          }
        >
          {t('goOn')}
        </Button>
      </div>
    </section>
  );
}
