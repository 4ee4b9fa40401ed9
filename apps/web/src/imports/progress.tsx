import { Button } from 'antd';
import { queries } from '../api/client.ts';
import { grouped } from '../texts/texts.ts';
import { useImportTexts } from './texts.ts';
import type { RunningImport } from './use-import.ts';
import './imports.css';

const ASK_EVERY_MS = 700;

/** How many rows of how many the server has done, and how to stop it: nothing of a cancelled import stands. */
export function ImportProgress({
  running: { id, isCancelling },
  cancel,
}: {
  readonly running: RunningImport;
  readonly cancel: () => void;
}) {
  const t = useImportTexts();
  const { data } = queries.useQuery(
    'get',
    '/api/v1/imports/{id}',
    { params: { path: { id } } },
    // Not known before the file has arrived.
    { refetchInterval: ASK_EVERY_MS, staleTime: 0, retry: false },
  );
  const { step = 'opening', rowsDone = 0, rowsRead = null } = data ?? {};
  return (
    <div className="import-progress">
      <progress
        className="setup-bar"
        aria-label={t('progress')}
        {...(rowsRead ? { max: rowsRead, value: rowsDone } : {})}
      />
      <span role="status">{t(isCancelling ? 'cancelling' : step)}</span>
      {rowsRead !== null && (
        <span className="second number">{t('rowsDone', { done: grouped(rowsDone), rows: grouped(rowsRead) })}</span>
      )}
      <Button disabled={isCancelling} onClick={cancel}>
        {t('cancel')}
      </Button>
    </div>
  );
}
