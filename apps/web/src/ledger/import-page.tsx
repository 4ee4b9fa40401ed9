import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useEffect, useState } from 'react';
import { queryClient } from '../api/client.ts';
import type { ApiProblem, Schemas } from '../api/client.ts';
import { ImportProgress } from '../imports/progress.tsx';
import { useImport } from '../imports/use-import.ts';
import { Icon } from '../parts/icon.tsx';
import { useCommonTexts } from '../texts/common.ts';
import { useSay, listed } from '../texts/texts.ts';
import { useLedgerTexts } from './texts.ts';
import { useUnderstood } from './understood.ts';
import '../parts/fields.css';
import './ledger.css';

type Answer = Schemas['LedgerImportAnswer'];

/** First read, then taken over: what is wrong with which row, and how each deadline was understood. */
export function LedgerImportPage() {
  const t = useLedgerTexts();
  const common = useCommonTexts();
  const [file, setFile] = useState<File | null>(null);
  const [issuedOn, setIssuedOn] = useState('');
  const { answer, problem, running, start, cancel, clear } = useImport<Answer>('/api/v1/ledger/import');
  useEffect(() => {
    document.title = `${t('importTitle')} · ${common('product')}`;
  }, [t, common]);
  const run = async (chosen: File, options: Readonly<Record<string, string>>, isTrial: boolean): Promise<void> => {
    const day: Readonly<Record<string, string>> = issuedOn ? { issuedOn } : {};
    const isThrough = await start(chosen, { ...options, ...day }, isTrial);
    if (isThrough && !isTrial) await queryClient.invalidateQueries();
  };
  const choose = (next: File | undefined): void => {
    if (!next) return;
    setFile(next);
    clear();
    void run(next, {}, true);
  };
  return (
    <>
      <div className="page-head">
        <h1>{t('importTitle')}</h1>
        <span className="end">
          <Link to="/ledger" search={{}} className="link-button">
            {t('back')}
          </Link>
        </span>
      </div>
      <section className="card import-card">
        <p className="second">{t('importWhy')}</p>
        <a href="/api/v1/ledger/import-template.csv" download>
          {t('template')}
        </a>
        <label className="field">
          <span>{t('issuedOn')}</span>
          <input type="date" className="day" value={issuedOn} onChange={(event) => setIssuedOn(event.target.value)} />
        </label>
        <label className="drop">
          <Icon name="upload" />
          <span role="status">{file?.name ?? t('choose')}</span>
          <input
            type="file"
            aria-label={t('choose')}
            accept=".xlsx,.csv"
            onChange={(event) => choose(event.target.files?.[0])}
          />
        </label>
        {running && <ImportProgress running={running} cancel={cancel} />}
        {problem && <ImportProblem problem={problem} />}
        {answer && file && (
          <Outcome answer={answer} isBusy={running !== null} run={(options) => void run(file, options, false)} />
        )}
      </section>
    </>
  );
}

function ImportProblem({ problem }: { readonly problem: ApiProblem }) {
  const say = useSay();
  const errors = Array.isArray(problem.body['rows']) ? (problem.body['rows'] as Answer['errors']) : [];
  return (
    <div className="form-problem" role="alert">
      <p>{say(problem)}</p>
      {errors.length > 0 && <Errors errors={errors} />}
    </div>
  );
}

interface OutcomeProps {
  readonly answer: Answer;
  readonly isBusy: boolean;
  readonly run: (options: Readonly<Record<string, string>>) => void;
}

function Outcome({ answer, isBusy, run }: OutcomeProps) {
  const t = useLedgerTexts();
  const understood = useUnderstood();
  const { dryRun, rows, imported, unchanged, errorCount, errors, phrases, ignoredColumns } = answer;
  return (
    <>
      <p role="status">
        <strong>
          {dryRun ? t('read', { rows, imported, unchanged, errors: errorCount }) : t('done', { imported, unchanged })}
        </strong>
      </p>
      {ignoredColumns.length > 0 && <p className="third">{t('ignored', { list: listed(ignoredColumns) })}</p>}
      {dryRun && imported > 0 && (
        <Button type="primary" disabled={isBusy} onClick={() => run(errorCount > 0 ? { goodRowsOnly: 'true' } : {})}>
          {errorCount > 0 ? t('runGood', { count: imported }) : t('run')}
        </Button>
      )}
      {errors.length > 0 && <Errors errors={errors} />}
      {phrases.length > 0 && (
        <>
          <h2>{t('phrases')}</h2>
          <div className="scroll" role="region" aria-label={t('phrases')} tabIndex={0}>
            <table className="plain-table">
              <thead>
                <tr>
                  <th>{t('phrase')}</th>
                  <th>{t('understood')}</th>
                  <th className="figure">{t('times')}</th>
                </tr>
              </thead>
              <tbody>
                {phrases.map((one) => (
                  <tr key={`${one.phrase}-${one.type}`}>
                    <td>{one.phrase}</td>
                    <td>{understood(one.understood)}</td>
                    <td className="figure">{one.rows}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
    </>
  );
}

function Errors({ errors }: { readonly errors: Answer['errors'] }) {
  const t = useLedgerTexts();
  const say = useSay();
  return (
    <>
      <h2>{t('errors')}</h2>
      <div className="scroll" role="region" aria-label={t('errors')} tabIndex={0}>
        <table className="plain-table">
          <thead>
            <tr>
              <th className="figure">{t('row')}</th>
              <th>{t('column')}</th>
              <th>{t('value')}</th>
              <th>{t('reason')}</th>
            </tr>
          </thead>
          <tbody>
            {errors.map((one) => (
              <tr key={`${one.row}-${one.column}`}>
                <td className="figure">{one.row}</td>
                <td>{one.column}</td>
                <td>{one.value}</td>
                <td>{say(one)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
