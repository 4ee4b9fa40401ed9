import { useMutation } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { useId, useState } from 'react';
import { api, problemOf, queries, queryClient } from '../api/client.ts';
import { Table } from '../parts/table.tsx';
import { listed, useSay } from '../texts/texts.ts';
import { groups, readRoster } from './roster.ts';
import type { Group } from './roster.ts';
import type { EvaluationState } from './evaluation-page.tsx';
import { useEvaluationTexts } from './texts.ts';

interface RosterCardProps {
  readonly caseId: string;
  readonly state: EvaluationState;
}

/** Who the case concerns: entered by the unit before the draw, counted by group for everybody else. */
export function RosterCard({ caseId, state }: RosterCardProps) {
  const t = useEvaluationTexts();
  return (
    <section className="card" aria-labelledby="roster-head">
      <div className="card-head">
        <h2 id="roster-head">{t('rosterTitle')}</h2>
        {state.people > 0 && <span className="second">{t('rosterCount', { count: state.people })}</span>}
      </div>
      {state.people === 0 && !state.may.enter && <p className="second">{t('rosterNone')}</p>}
      {state.groups.length > 0 && (
        <ul className="roster-groups">
          {state.groups.map(({ group, people }) => (
            <li key={group}>
              {t(group as Group)} <strong className="number">{people}</strong>
            </li>
          ))}
        </ul>
      )}
      {state.isFrozen && <p className="third">{t('rosterFrozen')}</p>}
      {state.may.enter && <RosterForm caseId={caseId} />}
    </section>
  );
}

function RosterForm({ caseId }: { readonly caseId: string }) {
  const t = useEvaluationTexts();
  const { data } = queries.useQuery('get', '/api/v1/cases/{id}/roster', { params: { path: { id: caseId } } });
  if (!data) return null;
  const before = data.map(({ name, group, contact }) => [name, t(group as Group), contact ?? ''].join('\t').trimEnd());
  return <RosterText caseId={caseId} before={before.join('\n')} />;
}

function RosterText({ caseId, before }: { readonly caseId: string; readonly before: string }) {
  const t = useEvaluationTexts();
  const say = useSay();
  const id = useId();
  const [text, setText] = useState(before);
  const { people, wrong } = readRoster(text, t);
  const save = useMutation({
    mutationFn: () =>
      api.PUT('/api/v1/cases/{id}/roster', { params: { path: { id: caseId } }, body: { people: [...people] } }),
    onSuccess: () => queryClient.invalidateQueries(),
  });
  return (
    <>
      <p className="second">{t('rosterWhy')}</p>
      <label htmlFor={id}>{t('rosterPaste')}</label>
      <Input.TextArea
        id={id}
        value={text}
        rows={8}
        placeholder={t('rosterExample')}
        onChange={({ target }) => setText(target.value)}
      />
      <p className="field-hint">{t('groupsKnown', { groups: listed(groups.map((group) => t(group))) })}</p>
      {wrong.length > 0 && (
        <div className="form-problem" role="alert">
          <p>{t('rosterWrong', { count: wrong.length })}</p>
          <ul>
            {wrong.slice(0, 20).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      )}
      {people.length > 0 && (
        <Table label={t('rosterTitle')}>
          <tbody>
            {people.slice(0, 8).map(({ name, group }, at) => (
              <tr key={at}>
                <td>{name}</td>
                <td>{t(group)}</td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
      {save.error && (
        <p className="form-problem" role="alert">
          {say(problemOf(save.error))}
        </p>
      )}
      {save.isSuccess && <p role="status">{t('rosterSaved', { count: people.length })}</p>}
      <div className="buttons">
        <Button
          type="primary"
          disabled={people.length === 0 || wrong.length > 0}
          loading={save.isPending}
          onClick={() => save.mutate()}
        >
          {t('rosterSave', { count: people.length })}
        </Button>
      </div>
    </>
  );
}
