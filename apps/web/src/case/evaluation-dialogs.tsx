import { Button, Modal } from 'antd';
import { useState } from 'react';
import { queries, queryClient } from '../api/client.ts';
import type { paths } from '../api/schema.d.ts';
import { ConfirmDialog } from '../parts/confirm-dialog.tsx';
import { LineField } from '../parts/line-field.tsx';
import { useSay } from '../texts/texts.ts';
import type { CaseView } from './case-data.ts';
import { groupWords, useEvaluationTexts } from './evaluation-texts.ts';
import { readRoster, rosterText } from './roster-lines.ts';
import type { Roster } from './roster-lines.ts';
import type { Group } from './evaluation-texts.ts';

export type Draw = paths['/api/v1/cases/{id}/evaluation/draw']['post']['responses'][200]['content']['application/json'];

interface DialogProps {
  readonly caseId: string;
  readonly close: () => void;
}

/** The whole roster as lines: typed, pasted, corrected until the draw. */
export function RosterDialog({ caseId, roster, close }: DialogProps & { readonly roster: Roster }) {
  const t = useEvaluationTexts();
  const say = useSay();
  const [text, setText] = useState(() => rosterText(roster));
  const [problem, setProblem] = useState<string>();
  const saving = queries.useMutation('put', '/api/v1/cases/{id}/roster', {
    onSuccess: () => {
      close();
      void queryClient.invalidateQueries();
    },
  });
  const save = (): void => {
    const { people, wrong } = readRoster(text);
    const [first] = wrong;
    setProblem(first ? t('lineWrong', { ...first }) : people.length === 0 ? t('linesNone') : undefined);
    if (first || people.length === 0) return;
    saving.mutate({ params: { path: { id: caseId } }, body: { people: [...people] } });
  };
  const groups = Object.values(groupWords)
    .map(([zh, en]) => say({ zh, en }))
    .join(say({ zh: '、', en: ', ' }));
  return (
    <ConfirmDialog
      title={t('enter')}
      button={t('save')}
      problem={saving.error}
      isBusy={saving.isPending}
      close={close}
      run={save}
    >
      <LineField label={t('lines')} hint={t('linesHint', { groups })} problem={problem}>
        {(given) => (
          <textarea
            {...given}
            className="input"
            rows={10}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        )}
      </LineField>
    </ConfirmDialog>
  );
}

const answers = ['satisfied', 'basically', 'not_satisfied', 'unknown'] as const;
const answerText = {
  satisfied: 'satisfied',
  basically: 'basicallySatisfied',
  not_satisfied: 'notSatisfied',
  unknown: 'unknown',
} as const;

/** The answer of somebody who cannot write, by his code. */
export function AssistDialog({ caseId, close }: DialogProps) {
  const t = useEvaluationTexts();
  const [code, setCode] = useState('');
  const [answer, setAnswer] = useState<(typeof answers)[number]>('satisfied');
  const helping = queries.useMutation('post', '/api/v1/cases/{id}/evaluation/assisted-answers', {
    onSuccess: () => {
      close();
      void queryClient.invalidateQueries();
    },
  });
  return (
    <ConfirmDialog
      title={t('assist')}
      button={t('assist')}
      problem={helping.error}
      isBusy={helping.isPending}
      close={close}
      run={() =>
        // A slip carries the address of the page; the code is its last part.
        helping.mutate({
          params: { path: { id: caseId } },
          body: { code: code.trim().split('/').at(-1) ?? '', answer },
        })
      }
    >
      <p className="second">{t('assistWhy')}</p>
      <LineField label={t('code')}>
        {(given) => (
          <input {...given} className="input" value={code} onChange={(event) => setCode(event.target.value)} />
        )}
      </LineField>
      <fieldset className="field">
        <legend>{t('answer')}</legend>
        {answers.map((one) => (
          <label key={one} className="check">
            <input type="radio" name="assisted" checked={answer === one} onChange={() => setAnswer(one)} />
            {t(answerText[one])}
          </label>
        ))}
      </fieldset>
    </ConfirmDialog>
  );
}

interface SlipsProps {
  readonly draw: Draw;
  readonly kase: CaseView;
  readonly close: () => void;
}

/** One slip a person, shown this once: whom it is for, and the code as picture and address. */
export function Slips({ draw, kase, close }: SlipsProps) {
  const t = useEvaluationTexts();
  const say = useSay();
  return (
    <Modal
      open
      width={720}
      title={t('slips', { count: draw.invited })}
      // What is not shown again does not close by a stray click or key.
      closable={false}
      maskClosable={false}
      keyboard={false}
      footer={
        <>
          <Button onClick={() => window.print()}>{t('print')}</Button>
          <Button type="primary" onClick={close}>
            {t('handedOut')}
          </Button>
        </>
      }
    >
      <p className="second no-print">{t('slipsWhy')}</p>
      <ul className="slips">
        {draw.codes.map(({ name, group, link, qr }) => {
          const [zh, en] = groupWords[group as Group];
          return (
            <li key={link}>
              <img src={`data:image/svg+xml;utf8,${encodeURIComponent(qr)}`} alt="" width={112} height={112} />
              <span>
                <strong>{name}</strong> <span className="third">{say({ zh, en })}</span>
                <span className="slip-text">{kase.title}</span>
                <span className="slip-link third">{link}</span>
              </span>
            </li>
          );
        })}
      </ul>
    </Modal>
  );
}
