import { Button } from 'antd';
import { useState } from 'react';
import type { Schemas } from '../api/client.ts';
import { ImportProgress } from '../imports/progress.tsx';
import { useImport } from '../imports/use-import.ts';
import { Icon } from '../parts/icon.tsx';
import { Failure } from '../parts/page-state.tsx';
import { LineField } from '../parts/line-field.tsx';
import { grouped, useSay } from '../texts/texts.ts';
import { useStepTexts } from './texts.ts';

type Answer = Schemas['UnitsAnswer'];
type Field = keyof Answer['match'];
type Match = Readonly<Record<string, string>>;
const fields: readonly Field[] = ['code', 'name', 'level', 'parent_code'];
interface UnitsStepProps {
  readonly count: number;
  readonly done: boolean;
  readonly refresh: () => Promise<void>;
}

/** Upload, match the columns, see what is wrong, take it over. */
export function UnitsStep({ count, done, refresh }: UnitsStepProps) {
  const t = useStepTexts();
  const [file, setFile] = useState<File | null>(null);
  const [match, setMatch] = useState<Match>({});
  const { answer, problem, running, start, cancel, clear } = useImport<Answer>('/api/v1/setup/units');
  const run = async (chosen: File, columns: Match, isTrial: boolean): Promise<void> => {
    const isThrough = await start(chosen, columns, isTrial);
    if (isThrough && !isTrial) await refresh();
  };
  const choose = (next: File | undefined): void => {
    if (!next) return;
    setFile(next);
    clear();
    setMatch({});
    void run(next, {}, true);
  };
  const rematch = (field: Field, column: string): void => {
    const next = { ...match, [field]: column };
    setMatch(next);
    if (file) void run(file, next, true);
  };
  return (
    <>
      <p className="second">{done ? t('unitsDone', { count: grouped(count) }) : t('unitsWhy')}</p>
      <label className="drop">
        <Icon name="upload" />
        <span>{file ? file.name : t('choose')}</span>
        <input
          type="file"
          aria-label={t('choose')}
          accept=".xlsx,.csv"
          onChange={(event) => choose(event.target.files?.[0])}
        />
      </label>
      {running && <ImportProgress running={running} cancel={cancel} />}
      {problem && <Failure error={problem} />}
      {answer && file && (
        <Checked answer={answer} isBusy={running !== null} rematch={rematch} run={() => void run(file, match, false)} />
      )}
    </>
  );
}

interface CheckedProps {
  readonly answer: Answer;
  readonly isBusy: boolean;
  readonly rematch: (field: Field, column: string) => void;
  readonly run: () => void;
}

function Checked({ answer, isBusy, rematch, run }: CheckedProps) {
  const t = useStepTexts();
  if (!answer.dryRun && answer.imported > 0)
    return (
      <p role="status">
        <strong>{t('imported', { count: grouped(answer.imported) })}</strong>
      </p>
    );
  return (
    <>
      <div className="setup-match" role="group" aria-label={t('match')}>
        {fields.map((field) => (
          <LineField key={field} label={t(field)}>
            {(given) => (
              <select
                {...given}
                className="day"
                value={answer.match[field] ?? '-'}
                onChange={({ target }) => rematch(field, target.value)}
              >
                <option value="-">{t(field === 'code' || field === 'name' ? 'notChosen' : 'fromCode')}</option>
                {answer.columns.map((column) => (
                  <option key={column} value={column}>
                    {column}
                  </option>
                ))}
              </select>
            )}
          </LineField>
        ))}
      </div>
      <p role="status">
        <strong>{t('checked', { rows: grouped(answer.rows), ...answer.byLevel, errors: answer.errorCount })}</strong>
      </p>
      {answer.errors.length > 0 && <RowErrors answer={answer} />}
      {answer.errorCount === 0 && answer.rows > 0 && (
        <div className="setup-end">
          <Button type="primary" disabled={isBusy} onClick={run}>
            {t('run', { count: grouped(answer.rows) })}
          </Button>
        </div>
      )}
    </>
  );
}

function RowErrors({ answer }: { readonly answer: Answer }) {
  const t = useStepTexts();
  const say = useSay();
  return (
    <>
      <h3>{t('errors')}</h3>
      {answer.errorCount > answer.errors.length && (
        <p className="third">{t('firstErrors', { count: answer.errors.length })}</p>
      )}
      <div className="scroll" role="region" aria-label={t('errors')} tabIndex={0}>
        <table className="plain-table">
          <thead>
            <tr>
              <th className="setup-figure">{t('row')}</th>
              <th>{t('column')}</th>
              <th>{t('reason')}</th>
            </tr>
          </thead>
          <tbody>
            {answer.errors.map((one) => (
              <tr key={`${one.row}-${one.column}-${one.en}`}>
                <td className="setup-figure">{one.row}</td>
                <td>{t(one.column)}</td>
                <td>{say(one)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
