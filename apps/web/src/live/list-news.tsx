import { useLiveTexts } from './texts.ts';
import './live.css';

interface ListNewsProps {
  readonly count: number;
  readonly show: () => void;
}

/** Says that a list has changed, over it and not in it: nothing moves until its reader asks for it. */
export function ListNews({ count, show }: ListNewsProps) {
  const t = useLiveTexts();
  return (
    <div className="list-news no-print" role="status">
      {count > 0 && (
        <button type="button" onClick={show}>
          {t('changed', { count })}
        </button>
      )}
    </div>
  );
}
