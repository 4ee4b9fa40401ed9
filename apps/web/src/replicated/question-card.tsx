import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { problemOf, queries, queryClient } from '../api/client.ts';
import type { paths } from '../api/schema.d.ts';
import { useCommonTexts } from '../texts/common.ts';
import { dayText } from '../texts/dates.ts';
import { useSay } from '../texts/texts.ts';
import { useReplicatedTexts } from './texts.ts';
import '../parts/fields.css';

type Question =
  paths['/api/v1/replicated-questions']['get']['responses'][200]['content']['application/json']['items'][number];
type Kind = NonNullable<Question['kind']>;
const kinds: readonly Kind[] = ['not_found', 'found', 'fixed_on_the_spot', 'not_applicable'];

/** One question to one unit: what to look for, what was answered, the form to sign. */
export function QuestionCard({ question }: { readonly question: Question }) {
  const t = useReplicatedTexts();
  const say = useSay();
  const [isOpen, setOpen] = useState(false);
  const { kind } = question;
  return (
    <li className="card">
      <div className="card-head">
        <h2>
          {question.itemNo} {say({ zh: question.title, en: question.titleEn || question.title })}
        </h2>
        <span className={`status ${kind ? 'good' : question.overdue ? 'bad' : 'waits'}`}>
          {kind ? t(`kind_${kind}`) : t('waits')}
          {question.overdue && ` · ${t('overdue')}`}
        </span>
      </div>
      <p className="second">
        {question.unitPath} ·{' '}
        {question.answeredOn
          ? t('answeredOn', { day: dayText(question.answeredOn, question.dueOn) })
          : t('dueOn', { day: dayText(question.dueOn, question.dueOn) })}
      </p>
      <p>{question.problem}</p>
      {question.statement && <p className="quoted">{question.statement}</p>}
      {question.contradictedBy && <p className="late">{t('contradicted', { number: question.contradictedBy })}</p>}
      {question.caseId && (
        <Link to="/cases/$id" params={{ id: question.caseId }} search={{}} className="plain-link">
          {t('toCase')}
        </Link>
      )}
      {question.mayAnswer && !isOpen && (
        <Button type={kind ? 'default' : 'primary'} onClick={() => setOpen(true)}>
          {t(kind ? 'change' : 'answer')}
        </Button>
      )}
      {isOpen && <AnswerForm question={question} close={() => setOpen(false)} />}
    </li>
  );
}

function AnswerForm({ question, close }: { readonly question: Question; readonly close: () => void }) {
  const t = useReplicatedTexts();
  const common = useCommonTexts();
  const say = useSay();
  const [kind, setKind] = useState<Kind | null>(question.kind);
  const [statement, setStatement] = useState(question.statement ?? '');
  const [isMissing, setMissing] = useState(false);
  const answering = queries.useMutation('post', '/api/v1/replicated-questions/{id}/answer', {
    onSuccess: async () => {
      close();
      await queryClient.invalidateQueries({
        predicate: ({ queryKey }) => String(queryKey[1]).startsWith('/api/v1/replicated'),
      });
    },
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (kind === null || statement.trim() === '') setMissing(true);
    else answering.mutate({ params: { path: { id: question.id } }, body: { kind, statement } });
  };
  return (
    <form className="sub form" onSubmit={submit} noValidate>
      {(answering.error ?? isMissing) && (
        <p className="form-problem" role="alert">
          {answering.error ? say(problemOf(answering.error)) : t('needed')}
        </p>
      )}
      <fieldset className="field">
        <legend>{t('kind')}</legend>
        <div className="options">
          {kinds.map((one) => (
            <label key={one} className="check">
              <input type="radio" name={`kind-${question.id}`} checked={kind === one} onChange={() => setKind(one)} />
              {t(`kind_${one}`)}
            </label>
          ))}
        </div>
      </fieldset>
      <div className="field">
        <label htmlFor={`statement-${question.id}`}>{t('statement')}</label>
        <textarea
          id={`statement-${question.id}`}
          className="input"
          maxLength={2000}
          value={statement}
          onChange={(event) => setStatement(event.target.value)}
        />
      </div>
      <p className="field-hint">{t('foundNote')}</p>
      <div className="buttons">
        <Button type="primary" htmlType="submit" loading={answering.isPending}>
          {t('send')}
        </Button>
        <Button onClick={close}>{common('close')}</Button>
      </div>
    </form>
  );
}
