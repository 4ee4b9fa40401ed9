import { Button } from 'antd';
import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { problemOf } from '../api/client.ts';
import { useCommonTexts } from '../texts/common.ts';
import { useSay } from '../texts/texts.ts';

function useAfter(milliseconds: number): boolean {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setOver(true), milliseconds);
    return () => clearTimeout(timer);
  }, [milliseconds]);
  return isOver;
}

/** Nothing for 200 ms, then lines of the height of what will stand there; after 8 s a word. */
export function Skeleton({
  rows = 8,
  height = 46,
  retry,
}: {
  readonly rows?: number;
  readonly height?: number;
  readonly retry?: () => void;
}) {
  const t = useCommonTexts();
  const isShown = useAfter(200);
  const isLong = useAfter(8000);
  return (
    <div className={isShown ? 'skeleton shown' : 'skeleton'} role="status" aria-label={t('loading')}>
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} className="skeleton-row" style={{ height }}>
          <span style={{ width: `${[72, 54, 64, 48, 60][row % 5]}%` }} />
        </div>
      ))}
      {isLong && (
        <p className="skeleton-word">
          {t('stillWorking')}{' '}
          {retry && (
            <Button type="link" onClick={retry}>
              {t('retry')}
            </Button>
          )}
        </p>
      )}
    </div>
  );
}

/** Why there is nothing, and the way out. */
export function Empty({ title, children }: { readonly title: string; readonly children?: ReactNode }) {
  return (
    <div className="empty">
      <svg width="56" height="56" viewBox="0 0 56 56" aria-hidden="true" focusable="false">
        <rect x="8" y="12" width="40" height="32" rx="6" />
        <path d="M8 32h12a8 8 0 0 0 16 0h12" />
      </svg>
      <h2>{title}</h2>
      {children}
    </div>
  );
}

/** What failed, try again, the number to give to whoever helps. */
export function Failure({ error, retry }: { readonly error: unknown; readonly retry?: () => void }) {
  const t = useCommonTexts();
  const say = useSay();
  const problem = problemOf(error);
  return (
    <div className="empty" role="alert">
      <h2>{problem.status === 404 ? t('notFoundTitle') : t('failed')}</h2>
      <p>{say(problem)}</p>
      {retry && problem.status !== 404 && problem.status !== 403 && <Button onClick={retry}>{t('retry')}</Button>}
      {problem.requestId && <p className="third number">{t('requestNumber', { id: problem.requestId })}</p>}
    </div>
  );
}
