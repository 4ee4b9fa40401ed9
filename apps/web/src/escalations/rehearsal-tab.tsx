import { Link } from '@tanstack/react-router';
import { Segmented } from 'antd';
import { useState } from 'react';
import { queries } from '../api/client.ts';
import type { Schemas } from '../api/client.ts';
import { Rung } from '../parts/chips.tsx';
import { Empty, Failure, Skeleton } from '../parts/page-state.tsx';
import { useEscalationTexts } from './texts.ts';

const AHEAD = [5, 14, 30] as const;

/** What would go out if nobody did anything, and how much each person would get. */
export function RehearsalTab() {
  const t = useEscalationTexts();
  const [days, setDays] = useState<number>(14);
  const { data, error, refetch } = queries.useQuery('get', '/api/v1/supervision/rehearsal', {
    params: { query: { days } },
  });
  return (
    <>
      <p>
        <Segmented
          aria-label={t('days')}
          value={days}
          onChange={setDays}
          options={AHEAD.map((value) => ({ value, label: t('ahead', { count: value }) }))}
        />
      </p>
      {error && !data && <Failure error={error} retry={() => void refetch()} />}
      {!data && !error && <Skeleton rows={8} retry={() => void refetch()} />}
      {data && <Played rehearsal={data} />}
    </>
  );
}

function Played({ rehearsal }: { readonly rehearsal: Schemas['Rehearsal'] }) {
  const t = useEscalationTexts();
  const { until, rungs, people, isComplete, cases } = rehearsal;
  if (rungs.length === 0) return <Empty title={t('noRehearsal')} />;
  return (
    <>
      <section className="card">
        <p>{t('rehearsalWhy', { until, count: rungs.length })}</p>
        {!isComplete && <p>{t('partly', { count: cases })}</p>}
        <div className="scroller" tabIndex={0} role="region" aria-label={t('rehearsal')}>
          <table className="plain-table">
            <thead>
              <tr>
                {(['dueOn', 'case', 'unit', 'rung'] as const).map((name) => (
                  <th key={name} scope="col">
                    {t(name)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rungs.map((one) => (
                <tr key={`${one.caseId}:${one.ladder}:${one.step}:${one.dueOn}`}>
                  <td className="number">{one.dueOn}</td>
                  <th scope="row">
                    <Link to="/cases/$id" params={{ id: one.caseId }} search={{}} className="number">
                      {one.number}
                    </Link>
                  </th>
                  <td>{one.unitName}</td>
                  <td>
                    <Rung rung={one.rung} /> {one.supersededBy !== null && t('superseded')}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </section>
      <section className="card" aria-labelledby="people-head">
        <h2 id="people-head">{t('people')}</h2>
        <div className="scroller" tabIndex={0} role="region" aria-label={t('people')}>
          <table className="plain-table">
            <thead>
              <tr>
                {(['person', 'post', 'unit', 'count'] as const).map((name) => (
                  <th key={name} scope="col">
                    {t(name)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {people.map((one) => (
                <tr key={`${one.person}:${one.post}:${one.unit}`}>
                  <th scope="row">{one.person}</th>
                  <td>{one.post}</td>
                  <td>{one.unit}</td>
                  <td className="number">{one.rungs}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </section>
    </>
  );
}
