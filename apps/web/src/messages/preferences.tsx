import { Button } from 'antd';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { problemOf, queries, queryClient } from '../api/client.ts';
import type { paths } from '../api/schema.d.ts';
import { LineField } from '../parts/line-field.tsx';
import { Failure, Skeleton } from '../parts/page-state.tsx';
import { useSay } from '../texts/texts.ts';
import { useMessageTexts } from './texts.ts';

type Settings = paths['/api/v1/inbox/preferences']['get']['responses'][200]['content']['application/json'];

/** Address, language, and whether news is mailed. */
export function Preferences() {
  const t = useMessageTexts();
  const { data, error, refetch } = queries.useQuery('get', '/api/v1/inbox/preferences', {});
  return (
    <section className="card" aria-labelledby="settings">
      <div className="card-head">
        <h2 id="settings">{t('settings')}</h2>
      </div>
      {error && !data && <Failure error={error} retry={() => void refetch()} />}
      {!data && !error && <Skeleton rows={3} />}
      {data && <Form settings={data} />}
    </section>
  );
}

function Form({ settings }: { readonly settings: Settings }) {
  const t = useMessageTexts();
  const say = useSay();
  const [form, setForm] = useState(settings);
  const saving = queries.useMutation('put', '/api/v1/inbox/preferences', {
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['get', '/api/v1/inbox/preferences'] }),
  });
  const problem = saving.error ? problemOf(saving.error) : null;
  const wrong = problem?.fields.find(({ field }) => field === 'email');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    saving.mutate({ body: { ...form, email: form.email?.trim() ? form.email.trim() : null } });
  };
  return (
    <form className="form" onSubmit={submit} noValidate>
      {problem && !wrong && (
        <p className="form-problem" role="alert">
          {say(problem)}
        </p>
      )}
      <LineField label={t('email')} hint={t('emailHint')} problem={wrong && say(wrong)}>
        {(given) => (
          <input
            {...given}
            className="input"
            type="email"
            autoComplete="email"
            aria-invalid={wrong !== undefined}
            value={form.email ?? ''}
            onChange={(event) => setForm({ ...form, email: event.target.value })}
          />
        )}
      </LineField>
      <LineField label={t('language')}>
        {({ id }) => (
          <select
            id={id}
            className="input"
            value={form.language}
            onChange={(event) => setForm({ ...form, language: event.target.value === 'en' ? 'en' : 'zh' })}
          >
            <option value="zh">{t('zh')}</option>
            <option value="en">{t('en')}</option>
          </select>
        )}
      </LineField>
      <label className="check">
        <input
          type="checkbox"
          checked={form.wantsNews}
          onChange={(event) => setForm({ ...form, wantsNews: event.target.checked })}
        />
        {t('news')}
      </label>
      <p className="field-hint">{t('formal')}</p>
      <div className="buttons">
        <Button type="primary" htmlType="submit" loading={saving.isPending}>
          {t('save')}
        </Button>
        <span role="status">{saving.isSuccess && t('saved')}</span>
      </div>
    </form>
  );
}
