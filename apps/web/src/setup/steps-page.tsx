import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { api, queries, queryClient } from '../api/client.ts';
import type { Schemas } from '../api/client.ts';
import { PageHead } from '../admin/parts.tsx';
import { Failure, Skeleton } from '../parts/page-state.tsx';
import { useStepTexts } from './texts.ts';
import { UnitsStep } from './units-step.tsx';
import './setup.css';

type Progress = Schemas['SetupProgress'];
const packs = ['party_building', 'inspection', 'audit', 'environment', 'petition'] as const;
const refresh = (): Promise<void> => queryClient.invalidateQueries({ queryKey: ['get', '/api/v1/setup'] });

/** What is still to be done before the first bulletin; left and taken up again at any step. */
export function SetupStepsPage() {
  const t = useStepTexts();
  const { data, error, refetch } = queries.useQuery('get', '/api/v1/setup', {}, { staleTime: 0 });
  if (!data) {
    return (
      <>
        <PageHead title={t('title')} />
        {error ? <Failure error={error} retry={() => void refetch()} /> : <Skeleton rows={6} />}
      </>
    );
  }
  const steps = [data.units.done, data.calendar.done, data.pack.done, data.bulletin.done];
  const done = 1 + steps.filter(Boolean).length;
  const said = t('progress', { done, all: 5 });
  return (
    <>
      <PageHead title={t('title')} aside={said} />
      <progress className="setup-bar" max={5} value={done} aria-label={said} />
      <ol className="setup-steps" aria-label={t('steps')}>
        <Step no={1} name="account" done>
          <p className="second">{t('accountDone')}</p>
        </Step>
        <Step no={2} name="units" done={data.units.done}>
          <UnitsStep count={data.units.count} done={data.units.done} refresh={refresh} />
        </Step>
        <Step no={3} name="calendar" done={data.calendar.done}>
          <CalendarStep calendar={data.calendar} />
        </Step>
        <Step no={4} name="pack" done={data.pack.done}>
          <PackStep key={data.pack.chosen} chosen={data.pack.chosen} />
        </Step>
        <Step no={5} name="bulletin" done={data.bulletin.done}>
          <BulletinStep progress={data} />
        </Step>
      </ol>
    </>
  );
}

interface StepProps {
  readonly no: number;
  readonly name: 'account' | 'units' | 'calendar' | 'pack' | 'bulletin';
  readonly done: boolean;
  readonly children: ReactNode;
}

function Step({ no, name, done, children }: StepProps) {
  const t = useStepTexts();
  return (
    <li className="card">
      <h2>
        <span className={done ? 'setup-number done' : 'setup-number'} aria-hidden="true">
          {done ? '✓' : no}
        </span>
        {t(name)}
        <span className={done ? 'state' : 'state work'}>{t(done ? 'done' : 'open')}</span>
      </h2>
      {children}
    </li>
  );
}

function CalendarStep({ calendar }: { readonly calendar: Progress['calendar'] }) {
  const t = useStepTexts();
  const take = queries.useMutation('post', '/api/v1/setup/calendar', { onSuccess: refresh });
  const failure: unknown = take.error;
  return (
    <>
      <p className="second">{t('calendarWhy')}</p>
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">{t('year')}</th>
            <th scope="col">{t('status')}</th>
            <th scope="col" className="setup-figure">
              {t('holidays')}
            </th>
            <th scope="col" className="setup-figure">
              {t('makeUp')}
            </th>
          </tr>
        </thead>
        <tbody>
          {calendar.years.map(({ year, status, holidays, makeUpDays }) => (
            <tr key={year}>
              <th scope="row">{year}</th>
              <td>{t(status)}</td>
              <td className="setup-figure">{holidays}</td>
              <td className="setup-figure">{makeUpDays}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">{t('onward', { year: calendar.provisionalFrom })}</th>
            <td>{t('provisional')}</td>
            <td className="setup-figure">—</td>
            <td className="setup-figure">—</td>
          </tr>
        </tbody>
      </table>
      {failure !== null && <Failure error={failure} />}
      {!calendar.done && (
        <div className="setup-end">
          <Button type="primary" loading={take.isPending} onClick={() => take.mutate({})}>
            {t('takeCalendar')}
          </Button>
        </div>
      )}
    </>
  );
}

function PackStep({ chosen }: { readonly chosen: string }) {
  const t = useStepTexts();
  const [pack, setPack] = useState(chosen);
  const choose = queries.useMutation('put', '/api/v1/setup/pack', { onSuccess: refresh });
  const failure: unknown = choose.error;
  const known = packs.find((one) => one === pack) ?? 'party_building';
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        choose.mutate({ body: { pack: known } });
      }}
    >
      <p className="second">{t('packWhy')}</p>
      <fieldset className="setup-packs" aria-label={t('pack')}>
        {packs.map((one) => (
          <label key={one}>
            <input type="radio" name="pack" checked={one === known} onChange={() => setPack(one)} />
            <span>{t(one)}</span>
          </label>
        ))}
      </fieldset>
      {failure !== null && <Failure error={failure} />}
      <div className="setup-end">
        <Button type="primary" htmlType="submit" loading={choose.isPending}>
          {t('choosePack')}
        </Button>
      </div>
    </form>
  );
}

/** The administrator has no case powers: whoever drafts signs in himself (section 8). */
function BulletinStep({ progress }: { readonly progress: Progress }) {
  const t = useStepTexts();
  const signOut = async (): Promise<void> => {
    await api.DELETE('/api/v1/session');
    // A fresh page: nothing of the administrator's stays in memory.
    window.location.assign('/login?to=%2Fbulletins%2Fnew');
  };
  return (
    <>
      <p className="second">{progress.bulletin.done ? t('bulletinDone') : t('bulletinWhy')}</p>
      <p className="second">{t('holders')}</p>
      <div className="setup-end">
        {!progress.bulletin.done && progress.supervisor !== null && (
          <Button
            type="primary"
            disabled={!progress.units.done || !progress.calendar.done}
            onClick={() => void signOut()}
          >
            {t('signInAs', { name: progress.supervisor })}
          </Button>
        )}
        <Link to="/admin/users" className="link-button">
          {t('toUsers')}
        </Link>
      </div>
    </>
  );
}
