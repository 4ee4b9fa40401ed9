import { useNavigate, useRouter, useSearch } from '@tanstack/react-router';
import { useEffect } from 'react';
import { queries, queryClient } from '../api/client.ts';
import { sessionQuery } from '../api/session.ts';
import { roleWords } from '../api/words.ts';
import { Logo } from '../parts/icon.tsx';
import { LightMark } from '../parts/light.tsx';
import { useCommonTexts, useLightTexts } from '../texts/common.ts';
import { currentLanguage, speak, useSay } from '../texts/texts.ts';
import { useShellTexts } from '../shell/texts.ts';
import { LoginForm } from './login-form.tsx';
import { useLoginTexts } from './texts.ts';
import './login.css';

const steps = ['step1', 'step2', 'step3', 'step4', 'step5', 'step6'] as const;

/** Left what it is for, right the way in. */
export function LoginPage() {
  const t = useLoginTexts();
  const shell = useShellTexts();
  const common = useCommonTexts();
  const lights = useLightTexts();
  const navigate = useNavigate();
  const router = useRouter();
  const { to } = useSearch({ from: '/login' });
  const enter = (): void => {
    // Only an address of ours: a link must not lead out of here.
    if (to?.startsWith('/') && !to.startsWith('//')) router.history.push(to);
    else void navigate({ to: '/inbox', search: {} });
  };
  useEffect(() => {
    document.title = `${t('title')} · ${common('product')}`;
  }, [t, common]);
  return (
    <div className="login">
      <section className="login-about" aria-label={common('product')}>
        <p className="login-name">
          <Logo />
          {common('product')}
        </p>
        <div>
          <p className="motto">
            {t('motto1')}
            <br />
            {t('motto2')}
          </p>
          <p className="login-line">{t('line')}</p>
          <ol className="milestones">
            {steps.map((step, at) => (
              <li key={step} className={at < 3 ? 'past' : at === 3 ? 'here' : ''}>
                {t(step)}
              </li>
            ))}
          </ol>
          <ul className="legend">
            {(['green', 'yellow', 'red'] as const).map((light) => (
              <li key={light}>
                <LightMark light={light} />
                <strong>{lights(light)}</strong>
                <span>{t(light)}</span>
              </li>
            ))}
          </ul>
        </div>
      </section>
      <main id="main" tabIndex={-1} className="login-side">
        <button
          type="button"
          className="plain strong login-language"
          lang={currentLanguage() === 'en' ? 'zh-CN' : 'en'}
          aria-label={`${shell('languageShort')} ${shell('language')}`}
          onClick={() => void speak(currentLanguage() === 'en' ? 'zh' : 'en')}
        >
          {shell('languageShort')}
        </button>
        <div className="login-box">
          <h1>{t('title')}</h1>
          <p className="second">{t('hint')}</p>
          <LoginForm done={enter} />
          <p className="third login-foot">{t('foot')}</p>
          <DemoAccounts enter={enter} />
        </div>
      </main>
    </div>
  );
}

/** The way in to a demonstration; a real installation names nobody. */
function DemoAccounts({ enter }: { readonly enter: () => void }) {
  const t = useLoginTexts();
  const say = useSay();
  const { data } = queries.useQuery('get', '/api/v1/installation', {}, { staleTime: Infinity });
  const signIn = queries.useMutation('post', '/api/v1/session', {
    onSuccess: (session) => {
      queryClient.setQueryData(sessionQuery.queryKey, session);
      enter();
    },
  });
  if (!data?.demo) return null;
  const { accounts, password } = data.demo;
  return (
    <section className="demo">
      <h2>{t('demo')}</h2>
      <p className="third">{t('demoHint', { password })}</p>
      <ul>
        {accounts.map(({ username, unit, post, role }) => (
          <li key={username}>
            <button
              type="button"
              disabled={signIn.isPending}
              onClick={() => signIn.mutate({ body: { username, password } })}
            >
              <strong lang="zh-CN">{unit}</strong>
              <span lang="zh-CN">{post}</span>
              <span className="third">
                {username} · {say(roleWords[role as keyof typeof roleWords])}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
