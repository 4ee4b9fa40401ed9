import { Link } from '@tanstack/react-router';
import { LightChip } from '../parts/light.tsx';
import { Because } from '../queues/parts.tsx';
import { dayText } from '../texts/dates.ts';
import { useSay } from '../texts/texts.ts';
import { useVerificationTexts } from './texts.ts';
import type { Waiting } from './verification-page.tsx';

interface WaitingListProps {
  readonly rows: readonly Waiting[];
  readonly today: string;
  readonly chosen: ReadonlySet<string>;
  readonly toggle: (id: string) => void;
  readonly isVerifier: boolean;
}

/** One line a case: the verifiers' date, the case, what is in the way, and the way on. */
export function WaitingList({ rows, ...props }: WaitingListProps) {
  return (
    <ul className="waiting">
      {rows.map((row) => (
        <Line key={row.id} row={row} {...props} />
      ))}
    </ul>
  );
}

function Line({ row, today, chosen, toggle, isVerifier }: Omit<WaitingListProps, 'rows'> & { readonly row: Waiting }) {
  const t = useVerificationTexts();
  const say = useSay();
  const { id, number, conflicts } = row;
  const isBlocked = conflicts.length > 0;
  const isMissing = row.free < 2;
  return (
    <li className={isBlocked ? 'waiting-line blocked' : 'waiting-line'}>
      <label className="waiting-tick">
        <input
          type="checkbox"
          checked={chosen.has(id)}
          onChange={() => toggle(id)}
          aria-label={t('choose', { number })}
        />
      </label>
      <div className="waiting-date">
        <LightChip light={row.light} days={row.days} />
        {row.dueDate && <span className="second number">{t('due', { day: dayText(row.dueDate, today) })}</span>}
      </div>
      <div className="waiting-case">
        <Link to="/cases/$id" params={{ id }} search={{}}>
          {say({ zh: row.title, en: row.titleEn || row.title })}
        </Link>
        <p className="second">
          <span className="number">{number}</span> · {row.unitPath}
        </p>
        <Because title={t('because')} rules={conflicts} />
        {isMissing && <p className="because">{t('noTeam')}</p>}
      </div>
      <div className="waiting-marks second">
        <span>
          {row.submittedOn && <span>{t('submitted', { day: dayText(row.submittedOn, today) })}</span>}
          {row.round > 1 && <span className="status waits">{t('round', { count: row.round })}</span>}
          {row.level === 'A' && <span className="status review">{t('level', { level: row.level })}</span>}
        </span>
        {!isVerifier && <span>{t('verifier', { unit: row.verifyingUnit })}</span>}
        <span className={isMissing ? 'late' : ''}>{t('team', { free: row.free, posts: row.posts })}</span>
      </div>
      <div className="waiting-go">
        {isVerifier && !isBlocked ? (
          <Link to="/cases/$id/check" params={{ id }} className="link-button" aria-label={`${t('check')} ${number}`}>
            {t('check')}
          </Link>
        ) : (
          <Link
            to="/cases/$id"
            params={{ id }}
            search={{}}
            className="link-button"
            aria-label={`${t('open')} ${number}`}
          >
            {t('open')}
          </Link>
        )}
      </div>
    </li>
  );
}
