import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useEffect } from 'react';
import { Icon } from '../parts/icon.tsx';
import { Empty, Failure, Skeleton } from '../parts/page-state.tsx';
import { fieldDayRoute } from '../router.tsx';
import { useCommonTexts } from '../texts/common.ts';
import { dayOf, dayText, timeText } from '../texts/dates.ts';
import { useSay } from '../texts/texts.ts';
import { useRouteTexts } from './texts.ts';
import { useRoute } from './use-route.ts';
import type { Stop } from './use-route.ts';
import '../queues/queues.css';
import './route.css';

/** Where a village lies: county and township; other units are a place of their own. */
const placeOf = ({ unitPath, unitLevel }: Stop): string =>
  unitLevel === 'village' ? unitPath.split(' › ').slice(0, -1).join(' › ') : unitPath;

/** The list of a field day: place by place what to look at and whom to hear; on paper, and without a network (convention 29). */
export function RoutePage() {
  const t = useRouteTexts();
  const common = useCommonTexts();
  const { cases } = fieldDayRoute.useSearch();
  const { stops, at, isStored, error, refetch } = useRoute(cases);
  useEffect(() => {
    document.title = `${t('title')} · ${common('product')}`;
  }, [t, common]);
  if (!stops && error) return <Failure error={error} retry={refetch} />;
  if (!stops && cases) return <Skeleton rows={6} height={120} retry={refetch} />;
  if (!stops || stops.length === 0)
    return (
      <>
        <div className="page-head">
          <h1>{t('title')}</h1>
        </div>
        <Empty title={t('none')}>
          <p>{t('noneWhy')}</p>
          <Link to="/verification" search={{}} className="link-button">
            {t('back')}
          </Link>
        </Empty>
      </>
    );
  const places = [...new Set(stops.map(placeOf))];
  const time = timeText(at, at);
  return (
    <div className="route">
      <nav className="crumbs no-print" aria-label={t('back')}>
        <Link to="/verification" search={{}}>
          {t('back')}
        </Link>
      </nav>
      <div className="page-head">
        <h1>{t('title')}</h1>
        <span className="second">{t('stops', { count: stops.length, places: places.length })}</span>
        <span className="end no-print">
          <Button icon={<Icon name="print" />} onClick={() => window.print()}>
            {t('print')}
          </Button>
        </span>
      </div>
      <p className="third no-print" role="status">
        {t(isStored ? 'offline' : 'saved', { time })}
      </p>
      {places.map((place) => (
        <section key={place} className="route-place">
          <h2>{place}</h2>
          <ol>
            {stops
              .filter((stop) => placeOf(stop) === place)
              .map((stop) => (
                <StopCard key={stop.id} stop={stop} today={dayOf(at)} />
              ))}
          </ol>
        </section>
      ))}
    </div>
  );
}

function StopCard({ stop, today }: { readonly stop: Stop; readonly today: string }) {
  const t = useRouteTexts();
  const say = useSay();
  const name = stop.unitPath.split(' › ').at(-1);
  const effects = stop.evidence.filter(({ tests }) => tests === 'effect');
  return (
    <li className="card route-stop">
      <div className="card-head">
        <h3>
          {name} · {say({ zh: stop.title, en: stop.titleEn || stop.title })}
        </h3>
        <Link
          to="/cases/$id/check"
          params={{ id: stop.id }}
          className="link-button no-print"
          aria-label={`${t('check')} ${stop.number}`}
        >
          {t('check')}
        </Link>
      </div>
      <p className="second">
        <span className="number">{stop.number}</span>
        {stop.dueDate && ` · ${t('due', { day: dayText(stop.dueDate, today) })}`}
        {stop.principal && ` · ${t('principal', stop.principal)}`}
      </p>
      <p>{stop.problem}</p>
      <div className="route-columns">
        <div>
          <h4>{t('look')}</h4>
          <ul className="boxes">
            {stop.measures.length === 0 && <li>{t('noMeasures')}</li>}
            {stop.measures.map(({ id, text, output }) => (
              <li key={id}>
                {text}
                {output && <span className="third"> — {output}</span>}
              </li>
            ))}
          </ul>
          {effects.length > 0 && (
            <p className="third">
              {t('effect')}:{effects.map(({ title }) => title).join('、')}
            </p>
          )}
        </div>
        <div>
          <h4>{t('hear')}</h4>
          <ul className="boxes">
            <li>{t('required', { text: say(stop.required) })}</li>
            {stop.invited !== null && <li>{t('invited', { count: stop.invited })}</li>}
            <li>{t('always')}</li>
            {stop.level === 'A' && <li>{t('households')}</li>}
          </ul>
        </div>
      </div>
      <p className="route-note">{t('note')}</p>
    </li>
  );
}
