import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { problemOf, queryClient, refuse } from '../api/client.ts';
import type { ApiProblem, Schemas } from '../api/client.ts';
import { Icon } from '../parts/icon.tsx';
import { useCommonTexts } from '../texts/common.ts';
import { useSay, listed } from '../texts/texts.ts';
import { useLedgerTexts } from './texts.ts';
import '../parts/fields.css';
import './ledger.css';

type Answer = Schemas['LedgerImportAnswer'];
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Reads the file without writing, or takes it over; can be broken off by the signal. */
async function send(file: File, options: Readonly<Record<string, string>>, signal: AbortSignal): Promise<Answer> {
  const query = new URLSearchParams(options).toString();
  const response = await fetch(`/api/v1/ledger/import?${query}`, {
    method: 'POST',
    headers: { 'content-type': file.name.toLowerCase().endsWith('.csv') ? 'text/csv' : XLSX },
    body: file,
    signal,
  });
  if (!response.ok) return refuse(response);
  // The API answers as it documents.
  return (await response.json()) as Answer;
}

/** First read, then taken over: what is wrong with which row, and how each deadline was understood. */
export function LedgerImportPage() {
  const t = useLedgerTexts();
  const common = useCommonTexts();
  const [file, setFile] = useState<File | null>(null);
  const [issuedOn, setIssuedOn] = useState('');
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const [isBusy, setBusy] = useState(false);
  const running = useRef<AbortController | null>(null);
  useEffect(() => {
    document.title = `${t('importTitle')} · ${common('product')}`;
  }, [t, common]);
  const run = async (chosen: File, options: Readonly<Record<string, string>>): Promise<void> => {
    setBusy(true);
    setProblem(null);
    running.current = new AbortController();
    try {
      const day: Readonly<Record<string, string>> = issuedOn ? { issuedOn } : {};
      setAnswer(await send(chosen, { ...options, ...day }, running.current.signal));
      if (!options['dryRun']) await queryClient.invalidateQueries();
    } catch (error) {
      if (!running.current.signal.aborted) setProblem(problemOf(error));
    } finally {
      setBusy(false);
    }
  };
  const choose = (next: File | undefined): void => {
    if (!next) return;
    setFile(next);
    setAnswer(null);
    void run(next, { dryRun: 'true' });
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
          <span role="status">{file ? (isBusy ? t('reading', { name: file.name }) : file.name) : t('choose')}</span>
          <input
            type="file"
            aria-label={t('choose')}
            accept=".xlsx,.csv"
            onChange={(event) => choose(event.target.files?.[0])}
          />
        </label>
        {isBusy && <Button onClick={() => running.current?.abort()}>{common('close')}</Button>}
        {problem && <ImportProblem problem={problem} />}
        {answer && file && <Outcome answer={answer} isBusy={isBusy} run={(options) => void run(file, options)} />}
      </section>
    </>
  );
}

function ImportProblem({ problem }: { readonly problem: ApiProblem }) {
  const say = useSay();
  const errors = Array.isArray(problem.body['errors']) ? (problem.body['errors'] as Answer['errors']) : [];
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
        <Button type="primary" loading={isBusy} onClick={() => run(errorCount > 0 ? { goodRowsOnly: 'true' } : {})}>
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
                    <td>{one.understood}</td>
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
