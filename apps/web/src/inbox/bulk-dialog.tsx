import { Button, Modal } from 'antd';
import { actionWords } from '../api/words.ts';
import { isCaseAction } from '../case/action-fields.ts';
import { ActionForm } from '../case/action-form.tsx';
import { noData } from '../case/case-data.ts';
import { useSay } from '../texts/texts.ts';
import { useWorkTexts } from './texts.ts';
import '../parts/fields.css';

const MANY = 50;

interface BulkDialogProps {
  readonly action: string;
  readonly count: number;
  /** How many are done; null while nothing runs. */
  readonly progress: number | null;
  /** Ends it after those that are under way. */
  readonly stop: () => void;
  readonly close: () => void;
  readonly send: (body: Record<string, unknown>, key: string) => Promise<void>;
}

/** The form of an action for all that are chosen. */
export default function BulkDialog({ action, count, progress, stop, close, send }: BulkDialogProps) {
  const t = useWorkTexts();
  const say = useSay();
  if (!isCaseAction(action)) return null;
  return (
    <Modal
      open
      footer={null}
      onCancel={progress === null ? close : stop}
      title={t('bulkTitle', { action: say(actionWords[action]), count })}
    >
      <ActionForm
        action={action}
        draft={`bulk.${action}`}
        data={noData}
        version={0}
        send={send}
        {...(count > MANY && { note: t('bulkMany', { count }) })}
      />
      {progress !== null && count > progress && (
        <div className="bulk-progress">
          <progress aria-label={t('bulkProgress')} max={count} value={progress} />
          <span role="status" className="second number">
            {t('bulkDone', { done: progress, count })}
          </span>
          <Button onClick={stop}>{t('bulkStop')}</Button>
        </div>
      )}
    </Modal>
  );
}
