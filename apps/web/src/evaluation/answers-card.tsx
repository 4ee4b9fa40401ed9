import { useMutation } from '@tanstack/react-query';
import { Button, Input, Radio } from 'antd';
import { useId, useState } from 'react';
import { api, problemOf, queries, queryClient } from '../api/client.ts';
import { ConfirmDialog } from '../parts/confirm-dialog.tsx';
import { Table } from '../parts/table.tsx';
import { useSay } from '../texts/texts.ts';
import type { EvaluationState } from './evaluation-page.tsx';
import type { Group } from './roster.ts';
import { useEvaluationTexts } from './texts.ts';

const answers = ['satisfied', 'basically', 'not_satisfied', 'unknown'] as const;
type Answer = (typeof answers)[number];

/** The counts as far as they may be shown, and the end of the evaluation. */
export function ResultCard({ caseId, state }: { readonly caseId: string; readonly state: EvaluationState }) {
  const t = useEvaluationTexts();
  const [isAsking, setAsking] = useState(false);
  const close = useMutation({
    mutationFn: () => api.POST('/api/v1/cases/{id}/evaluation/close', { params: { path: { id: caseId } } }),
    onSuccess: async () => {
      setAsking(false);
      await queryClient.invalidateQueries();
    },
  });
  const { outcome, may } = state;
  if (!outcome) return null;
  const { counts, percent, groups } = outcome;
  const figures: readonly (readonly [string, number])[] = [
    [t('invited'), counts.invited],
    [t('valid'), counts.valid],
    [t('satisfied'), counts.satisfied],
    [t('basically'), counts.basicallySatisfied],
    [t('not_satisfied'), counts.notSatisfied],
    [t('unknown'), counts.unknown],
  ];
  return (
    <section className="card" aria-labelledby="result-head">
      <div className="card-head">
        <h2 id="result-head">{t('answersTitle')}</h2>
        <span className="second">{percent === null ? t('tooFew') : `${t('percent')} ${percent} %`}</span>
      </div>
      <dl className="counts">
        {figures.map(([name, count]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd className="number">{count}</dd>
          </div>
        ))}
      </dl>
      {groups.length > 0 && (
        <Table label={t('group')}>
          <thead>
            <tr>
              <th scope="col">{t('group')}</th>
              <th scope="col">{t('valid')}</th>
              <th scope="col">{t('percent')}</th>
            </tr>
          </thead>
          <tbody>
            {groups.map((one) => (
              <tr key={one.group}>
                <th scope="row">{t(one.group as Group)}</th>
                <td className="number">{one.valid}</td>
                <td className="number">{one.percent} %</td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
      <p className="third">{t('groupFew')}</p>
      {may.take && <Button onClick={() => setAsking(true)}>{t('close')}</Button>}
      {isAsking && (
        <ConfirmDialog
          title={t('close')}
          button={t('close')}
          problem={close.error}
          isBusy={close.isPending}
          close={() => setAsking(false)}
          run={() => close.mutate()}
        >
          <p>{t('closeConfirm')}</p>
        </ConfirmDialog>
      )}
    </section>
  );
}

/** Takes down what somebody says who cannot write. */
export function TakeCard({ caseId }: { readonly caseId: string }) {
  const t = useEvaluationTexts();
  const say = useSay();
  const id = useId();
  const [code, setCode] = useState('');
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [remark, setRemark] = useState('');
  const take = useMutation({
    mutationFn: async () => {
      if (!answer) return;
      await api.POST('/api/v1/cases/{id}/evaluation/assisted-answers', {
        params: { path: { id: caseId } },
        body: { code: code.trim(), answer, ...(remark === '' ? {} : { remark }) },
      });
    },
    onSuccess: async () => {
      setCode('');
      setAnswer(null);
      setRemark('');
      await queryClient.invalidateQueries();
    },
  });
  return (
    <section className="card" aria-labelledby="take-head">
      <div className="card-head">
        <h2 id="take-head">{t('takeTitle')}</h2>
      </div>
      <p className="second">{t('takeWhy')}</p>
      {take.error && (
        <p className="form-problem" role="alert">
          {say(problemOf(take.error))}
        </p>
      )}
      {take.isSuccess && <p role="status">{t('taken')}</p>}
      <div className="field">
        <label htmlFor={`${id}code`}>{t('code')}</label>
        <Input id={`${id}code`} value={code} autoComplete="off" onChange={({ target }) => setCode(target.value)} />
      </div>
      <div className="field">
        <span id={`${id}answer`}>{t('answer')}</span>
        <Radio.Group
          aria-labelledby={`${id}answer`}
          value={answer}
          options={answers.map((one) => ({ value: one, label: t(one) }))}
          onChange={({ target }) => setAnswer(answers.find((one) => one === target.value) ?? null)}
        />
      </div>
      <div className="field">
        <label htmlFor={`${id}remark`}>{t('remark')}</label>
        <Input.TextArea
          id={`${id}remark`}
          value={remark}
          maxLength={1000}
          onChange={({ target }) => setRemark(target.value)}
        />
      </div>
      <Button
        type="primary"
        disabled={!answer || code.trim() === ''}
        loading={take.isPending}
        onClick={() => take.mutate()}
      >
        {t('take')}
      </Button>
    </section>
  );
}

/** What people wrote, without who wrote it. */
export function RemarksCard({ caseId }: { readonly caseId: string }) {
  const t = useEvaluationTexts();
  const { data } = queries.useQuery('get', '/api/v1/cases/{id}/evaluation/remarks', {
    params: { path: { id: caseId } },
  });
  return (
    <section className="card" aria-labelledby="remarks-head">
      <div className="card-head">
        <h2 id="remarks-head">{t('remarks')}</h2>
      </div>
      {data?.length === 0 && <p className="second">{t('noRemarks')}</p>}
      <ul className="rows">
        {data?.map(({ reasons, remark }, at) => (
          <li key={at}>
            {remark} <span className="third">{reasons.join('、')}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
