import { Button } from 'antd';
import { timeText } from '../texts/dates.ts';
import type { DraftOfForm } from './use-draft.ts';
import { useDraftTexts } from './texts.ts';
import './drafts.css';

/** Whether what was typed is safe: a quiet time, or a loud warning; and another device's version, if there is one. */
export function DraftLine({ draft }: { readonly draft: DraftOfForm }) {
  const t = useDraftTexts();
  const { status, savedAt, other, swap } = draft;
  return (
    <>
      {other && (
        <div className="form-notice" role="status">
          <p>{t('other', { time: timeText(other.at, other.at) })}</p>
          <Button size="small" onClick={swap}>
            {t('swap')}
          </Button>
        </div>
      )}
      {status === 'unsaved' ? (
        <p className="draft-line unsaved" role="alert">
          <strong>{t('unsaved')}</strong> {t('unsavedWhy')}
        </p>
      ) : (
        <p className="draft-line third">
          {status === 'saving' && t('saving')}
          {status === 'saved' && savedAt && t('saved', { time: timeText(savedAt, savedAt).slice(-5) })}
        </p>
      )}
    </>
  );
}
