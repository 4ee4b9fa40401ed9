import { Button } from 'antd';
import { useState } from 'react';
import { problemOf } from '../api/client.ts';
import { Icon } from '../parts/icon.tsx';
import { Table } from '../parts/table.tsx';
import { useSay } from '../texts/texts.ts';
import { refreshBulletins } from './bulletin-data.ts';
import { fileTable, importItems, pastedTable } from './spreadsheet.ts';
import type { ImportAnswer, TableFile } from './spreadsheet.ts';
import { useBulletinTexts, useComposerTexts } from './texts.ts';

interface Read {
  readonly table: TableFile;
  readonly answer: ImportAnswer;
}

/** Items from a spreadsheet, pasted or as a file: what was understood is shown before anything is written. */
export function ImportCard({ bulletinId }: { readonly bulletinId: string }) {
  const t = useComposerTexts();
  const say = useSay();
  const [text, setText] = useState('');
  const [read, setRead] = useState<Read | null>(null);
  const [problem, setProblem] = useState<unknown>(null);
  const [isBusy, setBusy] = useState(false);
  const run = async (work: () => Promise<void>): Promise<void> => {
    setBusy(true);
    setProblem(null);
    await work().catch((error: unknown) => setProblem(error));
    setBusy(false);
  };
  const look = (table: TableFile): Promise<void> =>
    run(async () => setRead({ table, answer: await importItems(bulletinId, table, { dryRun: true }) }));
  const take = ({ table, answer }: Read): Promise<void> =>
    run(async () => {
      await importItems(bulletinId, table, { goodRowsOnly: answer.errors.length > 0 });
      setRead(null);
      setText('');
      await refreshBulletins();
    });
  return (
    <section className="card" aria-labelledby="paste-head">
      <div className="card-head">
        <h2 id="paste-head">{t('paste')}</h2>
        <span className="buttons">
          <a className="plain-link" href="/api/v1/bulletins/import-template.csv" download>
            <Icon name="download" size={16} />
            {t('template')}
          </a>
          <label className="drop">
            <Icon name="upload" size={16} />
            {t('upload')}
            <input
              type="file"
              accept=".csv,.xlsx"
              onChange={(event) => {
                const file = event.target.files?.[0];
                if (file) void look(fileTable(file));
                event.target.value = '';
              }}
            />
          </label>
        </span>
      </div>
      <p id="paste-hint" className="field-hint">
        {t('pasteHint')}
      </p>
      <textarea
        className="input"
        aria-labelledby="paste-head"
        aria-describedby="paste-hint"
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <div className="buttons read-line">
        <Button loading={isBusy && !read} disabled={text.trim() === ''} onClick={() => void look(pastedTable(text))}>
          {t('read')}
        </Button>
      </div>
      {problem !== null && (
        <p className="form-problem" role="alert">
          {say(problemOf(problem))}
        </p>
      )}
      {read && <Understood read={read} isBusy={isBusy} take={() => void take(read)} />}
    </section>
  );
}

interface UnderstoodProps {
  readonly read: Read;
  readonly isBusy: boolean;
  readonly take: () => void;
}

function Understood({ read: { answer }, isBusy, take }: UnderstoodProps) {
  const t = useComposerTexts();
  const words = useBulletinTexts();
  const say = useSay();
  const { items, errors } = answer;
  return (
    <div role="status" className="stack">
      {errors.length > 0 && (
        <>
          <p className="notice-box">{t('wrong', { count: errors.length })}</p>
          <ErrorTable errors={errors} />
        </>
      )}
      {items.length > 0 && (
        <>
          <p className="notice-box good">{t('understood', { count: items.length })}</p>
          <Table label={t('read')}>
            <thead>
              <tr>
                <th scope="col">{t('itemNo')}</th>
                <th scope="col">{t('aspect')}</th>
                <th scope="col">{t('type')}</th>
                <th scope="col">{t('deadline')}</th>
              </tr>
            </thead>
            <tbody>
              {items.slice(0, 100).map((item) => (
                <tr key={item.itemNo}>
                  <th scope="row">{item.itemNo}</th>
                  <td className="wide">{item.titleZh}</td>
                  <td className="fixed">{words(item.rectifyType)}</td>
                  <td className="fixed">{say(item.deadlineText)}</td>
                </tr>
              ))}
            </tbody>
          </Table>
          <div className="buttons">
            <Button type="primary" loading={isBusy} onClick={take}>
              {t(errors.length > 0 ? 'importGood' : 'importAll', { count: items.length })}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}

/** The columns as offices head them; another one is shown as it came. */
const columnWords: Readonly<Record<string, readonly [string, string]>> = {
  item_no: ['编号', 'No.'],
  category_no: ['类别号', 'Category no.'],
  category_zh: ['类别', 'Category'],
  category_en: ['类别英文', 'Category in English'],
  title_zh: ['方面', 'Aspect'],
  title_en: ['标题英文', 'Title in English'],
  problem_zh: ['问题描述', 'Problem'],
  sector: ['领域', 'Sector'],
  org_levels: ['层级', 'Levels'],
  rectify_type: ['整改类型', 'Type'],
  deadline_rule: ['整改时限', 'Time limit'],
  effect_threshold: ['成效标准', 'Effect required'],
  required_actions_zh: ['整改措施', 'Measures'],
};

function columnName(column: string, say: ReturnType<typeof useSay>): string {
  const [zh, en] = columnWords[column] ?? [column, column];
  return say({ zh, en });
}

function ErrorTable({ errors }: { readonly errors: ImportAnswer['errors'] }) {
  const t = useComposerTexts();
  const say = useSay();
  return (
    <Table label={t('errors')}>
      <thead>
        <tr>
          <th scope="col" className="num">
            {t('row')}
          </th>
          <th scope="col">{t('column')}</th>
          <th scope="col">{t('value')}</th>
          <th scope="col">{t('why')}</th>
        </tr>
      </thead>
      <tbody>
        {errors.slice(0, 200).map((error) => (
          <tr key={`${error.row} ${error.column}`}>
            <td className="num">{error.row}</td>
            <td className="fixed">{columnName(error.column, say)}</td>
            <td>{error.value}</td>
            <td className="wide">{say(error)}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
