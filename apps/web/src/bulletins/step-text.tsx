import { Button } from 'antd';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { problemOf, queries } from '../api/client.ts';
import { sources, useSourceTexts } from '../texts/common.ts';
import { useSay } from '../texts/texts.ts';
import { refreshBulletins } from './bulletin-data.ts';
import type { Bulletin } from './bulletin-data.ts';
import { DraftLine } from '../drafts/draft-line.tsx';
import { useDraft } from '../drafts/use-draft.ts';
import { LineField } from '../parts/line-field.tsx';
import { useComposerTexts } from './texts.ts';

const NEW_BULLETIN = 'bulletin.new';
const empty = {
  title: '',
  source: 'inspection' as string,
  occasion: '',
  basis: '',
  body: '',
  statedCategories: '',
  statedAspects: '',
};
type Form = typeof empty;

const formOf = (bulletin: Bulletin): Form => ({
  title: bulletin.title,
  source: bulletin.source,
  occasion: bulletin.occasion ?? '',
  basis: bulletin.basis ?? '',
  body: bulletin.body,
  statedCategories: String(bulletin.reconciliation.statedCategories),
  statedAspects: String(bulletin.reconciliation.statedAspects),
});

const bodyOf = ({ occasion, basis, statedCategories, statedAspects, source, ...rest }: Form) => ({
  ...rest,
  source: source as (typeof sources)[number],
  ...(occasion.trim() ? { occasion } : {}),
  ...(basis.trim() ? { basis } : {}),
  statedCategories: Number(statedCategories),
  statedAspects: Number(statedAspects),
});

interface TextStepProps {
  readonly bulletin: Bulletin | null;
  readonly done: (id: string) => void;
}

/** Title, source, text and what it states about itself; saved as a draft on the server. */
export function TextStep({ bulletin, done }: TextStepProps) {
  const t = useComposerTexts();
  const say = useSay();
  const source = useSourceTexts();
  // A new one is a draft of this form until it is saved; from then on the bulletin itself is the draft.
  const draft = useDraft(NEW_BULLETIN);
  const [changed, setChanged] = useState<Form | null>(null);
  const form: Form = bulletin ? (changed ?? formOf(bulletin)) : { ...empty, ...draft.values };
  const onSuccess = async ({ id }: { id: string }): Promise<void> => {
    if (!bulletin) draft.forget();
    await refreshBulletins();
    done(id);
  };
  const creating = queries.useMutation('post', '/api/v1/bulletins', { onSuccess });
  const changing = queries.useMutation('put', '/api/v1/bulletins/{id}', { onSuccess });
  const { error, isPending } = bulletin ? changing : creating;
  const problem = error ? problemOf(error) : null;
  const wrong = (field: string): string | undefined => {
    const found = problem?.fields.find((one) => one.field === field);
    return found && say(found);
  };
  const change = (part: Partial<Form>): void => {
    const next = { ...form, ...part };
    if (bulletin) setChanged(next);
    else draft.set(next);
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const body = bodyOf(form);
    if (bulletin)
      changing.mutate({ params: { path: { id: bulletin.id } }, body: { ...body, version: bulletin.version } });
    else creating.mutate({ body });
  };
  const line = (name: 'title' | 'occasion' | 'basis', max: number, optional = false) => (
    <LineField label={t(name === 'title' ? 'name' : name)} problem={wrong(name)} optional={optional}>
      {(given) => (
        <input
          {...given}
          className="input"
          maxLength={max}
          required={!optional}
          value={form[name]}
          onChange={(event) => change({ [name]: event.target.value })}
        />
      )}
    </LineField>
  );
  const count = (name: 'statedCategories' | 'statedAspects', label: string, max: number) => (
    <LineField label={label} problem={wrong(name)} hint={t('countHint')}>
      {(given) => (
        <input
          {...given}
          className="input"
          type="number"
          inputMode="numeric"
          min={1}
          max={max}
          required
          value={form[name]}
          onChange={(event) => change({ [name]: event.target.value })}
        />
      )}
    </LineField>
  );
  return (
    <form className="card form" onSubmit={submit}>
      {problem && (
        <p className="form-problem" role="alert">
          {say(problem)}
        </p>
      )}
      {line('title', 200)}
      <div className="two stack">
        <LineField label={t('source')} hint={t('numberHint')} problem={wrong('source')}>
          {(given) => (
            <select
              {...given}
              className="input"
              value={form.source}
              onChange={(event) => change({ source: event.target.value })}
            >
              {sources.map((one) => (
                <option key={one} value={one}>
                  {source(one)}
                </option>
              ))}
            </select>
          )}
        </LineField>
        {line('occasion', 200, true)}
      </div>
      {line('basis', 500, true)}
      <LineField label={t('body')} hint={t('bodyHint')} problem={wrong('body')}>
        {(given) => (
          <textarea
            {...given}
            className="input"
            rows={8}
            maxLength={20_000}
            required
            value={form.body}
            onChange={(event) => change({ body: event.target.value })}
          />
        )}
      </LineField>
      <div className="two stack">
        {count('statedCategories', t('categories'), 99)}
        {count('statedAspects', t('aspects'), 5000)}
      </div>
      {!bulletin && <DraftLine draft={draft} />}
      <div className="buttons">
        <Button type="primary" htmlType="submit" loading={isPending}>
          {t('next')}
        </Button>
      </div>
    </form>
  );
}
