import { Button, Input } from 'antd';
import { useState } from 'react';
import { problemOf, queries, queryClient } from '../api/client.ts';
import { sessionQuery } from '../api/session.ts';
import { useSay } from '../texts/texts.ts';
import { useLoginTexts } from './texts.ts';

/** Account and password; what is wrong stands above the form and never says which of the two it was. */
export function LoginForm({ done }: { readonly done: () => void }) {
  const t = useLoginTexts();
  const say = useSay();
  const [username, setUsername] = useState('');
  const [password, setPassword] = useState('');
  const [isMissing, setMissing] = useState(false);
  const signIn = queries.useMutation('post', '/api/v1/session', {
    onSuccess: (session) => {
      queryClient.setQueryData(sessionQuery.queryKey, session);
      done();
    },
  });
  const problem = signIn.error ? say(problemOf(signIn.error)) : isMissing ? t('missing') : '';
  return (
    <form
      className="login-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const isEmpty = username.trim() === '' || password === '';
        setMissing(isEmpty);
        signIn.reset();
        if (!isEmpty) signIn.mutate({ body: { username: username.trim(), password } });
      }}
    >
      {problem && (
        <p className="form-problem" role="alert">
          {problem}
        </p>
      )}
      <label htmlFor="username">{t('account')}</label>
      <Input
        id="username"
        size="large"
        autoComplete="username"
        autoCapitalize="none"
        value={username}
        status={problem ? 'error' : ''}
        onChange={(event) => setUsername(event.target.value)}
      />
      <label htmlFor="password">{t('password')}</label>
      <Input.Password
        id="password"
        size="large"
        autoComplete="current-password"
        value={password}
        status={problem ? 'error' : ''}
        onChange={(event) => setPassword(event.target.value)}
      />
      <Button type="primary" size="large" htmlType="submit" block loading={signIn.isPending}>
        {t('submit')}
      </Button>
    </form>
  );
}
