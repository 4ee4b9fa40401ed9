import { useToday } from '../admin/parts.tsx';
import { api } from '../api/client.ts';
import type { Schemas } from '../api/client.ts';
import { Table } from '../parts/table.tsx';
import { timeText } from '../texts/dates.ts';
import { grouped, useSay } from '../texts/texts.ts';
import { useImportTexts } from './texts.ts';
import './imports.css';

type Line = Schemas['ImportLine'];
const marks = { running: 'work', done: '', refused: 'review', cancelled: '', failed: 'warn' } as const;
const KILO = 1024;

interface ImportsTableProps {
  readonly lines: readonly Line[];
  readonly refresh: () => void;
}

/** One line an import; the original behind its name for whom it is kept. */
export function ImportsTable({ lines, refresh }: ImportsTableProps) {
  const t = useImportTexts();
  return (
    <div className="imports-table">
      <Table label={t('title')}>
        <thead>
          <tr>
            <th scope="col">{t('file')}</th>
            <th scope="col">{t('state')}</th>
            <th scope="col">{t('run')}</th>
            <th scope="col">{t('kind')}</th>
            <th scope="col" className="num">
              {t('rows')}
            </th>
            <th scope="col">{t('by')}</th>
            <th scope="col">{t('began')}</th>
            <th scope="col">{t('acts')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <ImportRow key={line.id} line={line} refresh={refresh} />
          ))}
        </tbody>
      </Table>
    </div>
  );
}

function ImportRow({ line, refresh }: { readonly line: Line; readonly refresh: () => void }) {
  const t = useImportTexts();
  const today = useToday() ?? '';
  const cancel = async (): Promise<void> => {
    // One that ended meanwhile says so by its line.
    await api.POST('/api/v1/imports/{id}/cancellation', { params: { path: { id: line.id } } }).catch(() => undefined);
    refresh();
  };
  return (
    <tr>
      <th scope="row" className="fixed">
        <Original line={line} />
      </th>
      <td className="reason">
        <Outcome line={line} />
      </td>
      <td className="fixed">{t(line.isTrial ? 'trial' : 'real')}</td>
      <td className="fixed">{t(line.kind)}</td>
      <td className="num fixed">
        {[line.rowsRead, line.state === 'running' ? line.rowsDone : line.rowsTaken, line.rowsRefused]
          .map((rows) => (rows === null ? '—' : grouped(rows)))
          .join(' / ')}
      </td>
      <td className="fixed" lang="zh-CN">
        {line.person}
        <small>
          {line.unit} · {line.post}
        </small>
        {line.onBehalfOf && <small>{t('behalf', { name: line.onBehalfOf })}</small>}
      </td>
      <td className="fixed">{timeText(line.startedAt, today)}</td>
      <td>
        {line.mayCancel && (
          <button
            type="button"
            className="link"
            aria-label={t('cancelOf', { name: line.fileName })}
            onClick={() => void cancel()}
          >
            {t('cancel')}
          </button>
        )}
      </td>
    </tr>
  );
}

function Original({ line: { id, fileName, size, sha256, mayDownload } }: { readonly line: Line }) {
  const t = useImportTexts();
  return (
    <>
      {mayDownload ? (
        <a href={`/api/v1/imports/${id}/file`} download>
          {fileName}
        </a>
      ) : (
        <span title={t('keptClosed')}>{fileName}</span>
      )}
      <small title={sha256}>
        {grouped(Math.max(1, Math.round(size / KILO)))} KB · {t('digest', { digest: sha256.slice(0, 12) })}…
      </small>
    </>
  );
}

function Outcome({ line: { state, reason } }: { readonly line: Line }) {
  const t = useImportTexts();
  const say = useSay();
  return (
    <>
      <span className={`state ${marks[state]}`}>{t(state)}</span>
      {reason && <small>{say(reason)}</small>}
      {state === 'failed' && <small>{t('failedWhy')}</small>}
    </>
  );
}
