import type { Schemas } from '../api/client.ts';
import { grouped } from '../texts/texts.ts';
import { useWallTexts } from './texts.ts';

interface WallFiguresProps {
  readonly open: Schemas['Dashboard']['open'] | undefined;
  readonly results: Schemas['DashboardResults'] | undefined;
  /** Whether the last attempt at what stands open, and at the year's results, failed. */
  readonly failed: readonly [boolean, boolean];
}
interface Shown {
  readonly value: string;
  readonly sign?: string;
  readonly under: string;
}

const whole = grouped;
const percent = (part: number, of: number): string => (of === 0 ? '—' : ((100 * part) / of).toFixed(1));

/** Six figures, each with what it is a part of; one that could not be had says so. */
export function WallFigures({ open, results, failed: [isOpenFailed, isResultFailed] }: WallFiguresProps) {
  const t = useWallTexts();
  const total = open ? Object.values(open).reduce((sum, count) => sum + count, 0) : 0;
  const of = results?.now;
  const rate = (part: number): Shown | undefined =>
    of && {
      value: percent(part, of.closed),
      sign: '%',
      under: of.closed === 0 ? t('nothingYet') : t('ofClosed', { part: whole(part), whole: whole(of.closed) }),
    };
  const [content, valid] = [of?.content ?? 0, of?.valid ?? 0];
  const figures = [
    ['open', open && { value: whole(total), under: t('dueSoon', { count: open.yellow }) }, isOpenFailed],
    [
      'overdue',
      open && { value: whole(open.red), under: t('ofOpen', { share: `${percent(open.red, total)}%` }) },
      isOpenFailed,
    ],
    ['onTime', rate(of?.onTime ?? 0), isResultFailed],
    ['firstPass', rate(of?.firstPass ?? 0), isResultFailed],
    [
      'meanDays',
      of && {
        value: of.meanDays === null ? '—' : String(of.meanDays),
        sign: t('days'),
        under: of.closed === 0 ? t('nothingYet') : t('closed', { count: of.closed, whole: whole(of.closed) }),
      },
      isResultFailed,
    ],
    [
      'satisfaction',
      of && {
        value: percent(content, valid),
        sign: '%',
        under: valid === 0 ? t('noAnswers') : t('answers', { part: whole(content), whole: whole(valid) }),
      },
      isResultFailed,
    ],
  ] as const satisfies readonly (readonly [Parameters<typeof t>[0], Shown | undefined, boolean])[];
  return (
    <section className="wall-figures" aria-label={t('figures')}>
      {figures.map(([name, shown, isFailed]) => (
        <Figure key={name} name={t(name)} shown={shown} isFailed={isFailed} isRed={name === 'overdue'} />
      ))}
    </section>
  );
}

interface FigureProps {
  readonly name: string;
  readonly shown: Shown | undefined;
  readonly isFailed: boolean;
  readonly isRed: boolean;
}

function Figure({ name, shown, isFailed, isRed }: FigureProps) {
  const t = useWallTexts();
  return (
    <div className="wall-figure">
      <h2>{name}</h2>
      {shown ? (
        <>
          <p className={`wall-value number ${isRed ? 'red' : ''}`}>
            {shown.value} {shown.value !== '—' && shown.sign && <small>{shown.sign}</small>}
          </p>
          <p className="wall-under number">{shown.under}</p>
        </>
      ) : (
        <p className={isFailed ? 'wall-failed' : 'wall-under'}>{t(isFailed ? 'failed' : 'loading')}</p>
      )}
    </div>
  );
}
