import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Schemas } from '../api/client.ts';
import type { WorkSearch } from '../inbox/search.ts';
import { grouped } from '../texts/texts.ts';
import { useDashboardTexts } from './texts.ts';

type Results = Schemas['DashboardResults'];
interface ProcessProps {
  readonly data: Results;
  readonly unit: string | undefined;
}

/** Whose move it is in each state. */
const parties = {
  issued: 'unit',
  claimed: 'unit',
  rectifying: 'unit',
  disputed: 'arbiter',
  suspended: 'stopped',
  submitted: 'verifier',
  verified: 'supervisor',
  in_notice: 'supervisor',
  closed: 'stopped',
} as const;
type Stage = keyof typeof parties;
const isStage = (state: string): state is Stage => state in parties;

/** How old open cases are, where time went, and what befell cases in the period (DA-3). */
export function Process({ data, unit }: ProcessProps) {
  const t = useDashboardTexts();
  const { now } = data;
  const period = { happenedFrom: now.from, happenedTo: now.to };
  const most = Math.max(1, ...data.ages.map(({ open }) => open));
  const mostHappened = Math.max(1, ...data.happenings.map(({ cases }) => cases));
  return (
    <div className="process">
      <section className="card" aria-labelledby="ages-head">
        <Head id="ages-head" title={t('ages')} by={t('agesBy')} />
        <ul className="bars">
          {data.ages.map(({ least, most: last, from, to, open }) => (
            <Bar
              key={least}
              name={last === null ? t('bandOver', { least }) : t('band', { least, most: last })}
              share={open / most}
              value={grouped(open)}
              search={{ unit, open: true, issuedFrom: from ?? undefined, issuedTo: to }}
            />
          ))}
        </ul>
      </section>
      <Stages data={data} unit={unit} />
      <section className="card" aria-labelledby="happened-head">
        <Head id="happened-head" title={t('happenings')} by={t('happeningsBy')} />
        <ul className="bars">
          {data.happenings.map(({ what, cases }) => (
            <Bar
              key={what}
              name={t(`happened_${what}`)}
              share={cases / mostHappened}
              value={grouped(cases)}
              search={{ unit, happened: what, ...period }}
            />
          ))}
        </ul>
        <p className="third number">{t('flow', { issued: now.issued, closed: now.closed })}</p>
      </section>
    </div>
  );
}

function Stages({ data: { now, stages }, unit }: ProcessProps) {
  const t = useDashboardTexts();
  const shown = stages.filter(({ state, days }) => isStage(state) && days > 0);
  const most = Math.max(1, ...shown.map(({ days, cases }) => days / cases));
  const total = shown.reduce((sum, { days }) => sum + days, 0);
  const byParty = (['unit', 'supervisor', 'verifier'] as const).map((party) => {
    const days = shown.reduce(
      (sum, one) => sum + (isStage(one.state) && parties[one.state] === party ? one.days : 0),
      0,
    );
    return `${t(`party_${party}`)} ${total === 0 ? 0 : Math.round((100 * days) / total)}%`;
  });
  const search = { unit, state: 'closed', closedFrom: now.from, closedTo: now.to } as const;
  return (
    <section className="card" aria-labelledby="stages-head">
      <Head id="stages-head" title={t('stages')} by={t('stagesBy', { count: now.closed })} />
      {now.closed === 0 && <p className="second">{t('noneClosed')}</p>}
      <ul className="bars">
        {shown.map(({ state, days, cases }) => (
          <Bar
            key={state}
            name={
              isStage(state) && (
                <>
                  {t(`state_${state}`)} <span className="third">{t(`party_${parties[state]}`)}</span>
                </>
              )
            }
            share={days / cases / most}
            value={t('stageMean', { days: (days / cases).toFixed(1), cases })}
          />
        ))}
      </ul>
      {now.closed > 0 && (
        <p className="third number">
          {byParty.join(' · ')}{' '}
          <Link to="/cases" search={{ view: 'all', ...search }}>
            {t('closed', { whole: now.closed })}
          </Link>
        </p>
      )}
    </section>
  );
}

function Head({ id, title, by }: { readonly id: string; readonly title: string; readonly by: string }) {
  return (
    <div className="card-head">
      <h2 id={id}>{title}</h2>
      <span className="third number">{by}</span>
    </div>
  );
}

interface BarProps {
  readonly name: ReactNode;
  readonly share: number;
  readonly value: string;
  readonly search?: WorkSearch;
}

function Bar({ name, share, value, search }: BarProps) {
  return (
    <li>
      <span>{name}</span>
      <span className="bar" aria-hidden="true">
        <i style={{ width: `${100 * share}%` }} />
      </span>
      {search ? (
        <Link to="/cases" search={{ view: 'all', ...search }} className="number">
          {value}
        </Link>
      ) : (
        <span className="number">{value}</span>
      )}
    </li>
  );
}
