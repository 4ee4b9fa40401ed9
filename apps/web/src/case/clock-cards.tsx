import { Button } from 'antd';
import { Suspense, lazy, useState } from 'react';
import { dayText } from '../texts/dates.ts';
import type { CaseView } from './case-data.ts';
import { useCaseTexts, useClockTexts } from './texts.ts';

const ReceiptDialog = lazy(() => import('./receipt-dialog.tsx'));

type Clock = CaseView['clocks'][number];
type ClockName = Parameters<ReturnType<typeof useClockTexts>>[0];

/** Every clock of the case with the days used; each explains its date day by day (DL-3). */
export function ClockCard({ kase, today }: { readonly kase: CaseView; readonly today: string }) {
  const t = useCaseTexts();
  const name = useClockTexts();
  const [asked, setAsked] = useState<Clock | null>(null);
  if (kase.clocks.length === 0) return null;
  return (
    <section className="card" aria-labelledby="clocks-head">
      <div className="card-head">
        <h2 id="clocks-head">{t('clocks')}</h2>
      </div>
      <ul className="clock-list">
        {kase.clocks.map((clock) => (
          <li key={clock.kind}>
            <span>
              <strong>{name(clock.kind as ClockName)}</strong> <span className="third">{stateOf(clock, today, t)}</span>
            </span>
            <time className="second number">{dayText(clock.dueDate, today)}</time>
            <Button type="link" size="small" className="no-print" onClick={() => setAsked(clock)}>
              {t('why')}
            </Button>
            <span
              className={clock.used > clock.length ? 'clock-bar over' : 'clock-bar'}
              role="img"
              aria-label={t('clockUsed', { length: clock.length, used: clock.used })}
            >
              <i style={{ width: `${Math.min(100, (100 * clock.used) / Math.max(1, clock.length))}%` }} />
            </span>
          </li>
        ))}
      </ul>
      <Suspense>{asked && <ReceiptDialog caseId={kase.id} clock={asked} close={() => setAsked(null)} />}</Suspense>
    </section>
  );
}

function stateOf(clock: Clock, today: string, t: ReturnType<typeof useCaseTexts>): string {
  if (clock.endedOn) return t('endedOn', { date: dayText(clock.endedOn, today) });
  if (clock.pausedOn) return t('pausedOn', { date: dayText(clock.pausedOn, today) });
  return clock.limit < today ? t('overdueMark') : t('clockUsed', { length: clock.length, used: clock.used });
}
