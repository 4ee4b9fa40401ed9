import { useState } from 'react';
import type { FormEvent } from 'react';
import type { paths } from '../api/schema.d.ts';
import { send } from './call.ts';
import { useSpeech } from './frame.tsx';
import type { TextKey } from './texts.ts';
import { refusedBy } from './use-answer.ts';

type Objection = paths['/api/v1/public/objections/status']['post']['responses'][200]['content']['application/json'];

/** What became of an objection, for whoever holds its receipt. */
export function ReceiptForm() {
  const { t } = useSpeech();
  const [receipt, setReceipt] = useState('');
  const [found, setFound] = useState<Objection | null>(null);
  const [problem, setProblem] = useState<TextKey | null>(null);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setFound(null);
    setProblem(null);
    try {
      setFound(await send<Objection>('objections/status', { receipt: receipt.trim() }));
    } catch (error) {
      const { code } = refusedBy(error);
      setProblem(code === 'offline' ? 'unreachableWhy' : code === 'too_many' ? 'tooMany' : 'unknownReceipt');
    }
  };
  return (
    <details className="ask">
      <summary>{t('ask')}</summary>
      <form onSubmit={(event) => void submit(event)}>
        <label className="label" htmlFor="receipt">
          {t('receipt')}
        </label>
        <div className="ask-line">
          <input
            id="receipt"
            required
            maxLength={64}
            autoComplete="off"
            value={receipt}
            onChange={(event) => setReceipt(event.target.value)}
          />
          <button type="submit" className="plain-button">
            {t('askSend')}
          </button>
        </div>
        {problem && (
          <p className="problem" role="alert">
            {t(problem)}
          </p>
        )}
        {found && (
          <div className="receipt" role="status">
            <strong>{t(found.status as TextKey)}</strong>
            {found.finding && (
              <p>
                {t('finding')}:{found.finding}
              </p>
            )}
          </div>
        )}
      </form>
    </details>
  );
}
