import { Link } from '@tanstack/react-router';
import { Icon } from '../parts/icon.tsx';
import { LightChip, LightMark } from '../parts/light.tsx';
import type { Light } from '../parts/light.tsx';
import { StateTag } from '../parts/chips.tsx';
import { dayText } from '../texts/dates.ts';
import { useSay } from '../texts/texts.ts';
import type { CaseData, CasePost, CaseView } from './case-data.ts';
import { useCaseTexts } from './texts.ts';

type Plan = NonNullable<CaseView['plan']>;

/** What is wrong, what is being done about it, and what shows that it works. */
export function ProblemCard({ kase, data }: { readonly kase: CaseView; readonly data: CaseData }) {
  const t = useCaseTexts();
  const say = useSay();
  const { plan, evidence, related } = kase;
  const done = plan?.measures.filter(({ doneOn }) => doneOn !== null).length ?? 0;
  return (
    <section className="card" aria-labelledby="problem-head">
      <div className="card-head">
        <h2 id="problem-head">{t('problem')}</h2>
        {plan && <span className="second">{t('measuresDone', { count: plan.measures.length, done })}</span>}
      </div>
      <p className="prose">{kase.problem}</p>
      <dl className="facts">
        <div>
          <dt>{t('threshold')}</dt>
          <dd>{say(kase.effectRequired)}</dd>
        </div>
        {plan && (
          <>
            <div>
              <dt>{t('cause')}</dt>
              <dd>{plan.cause}</dd>
            </div>
            <div>
              <dt>{t('goal')}</dt>
              <dd>
                {plan.goal}
                {plan.status !== 'approved' && (
                  <span className="tag">{t(plan.status === 'filed' ? 'planFiled' : 'planReturned')}</span>
                )}
              </dd>
            </div>
          </>
        )}
      </dl>
      {plan ? <Measures plan={plan} data={data} /> : <p className="third">{t('noPlan')}</p>}
      {plan && plan.indicators.length > 0 && <Indicators plan={plan} />}
      <div className="card-head evidence-head">
        <h3>{t('evidence')}</h3>
        {kase.allowedActions.includes('add-evidence') && (
          <Link to="/cases/$id/evidence" params={{ id: kase.id }} className="link-button">
            {t('addEvidence')}
          </Link>
        )}
      </div>
      {evidence.length === 0 ? (
        <p className="third">{t('noEvidence')}</p>
      ) : (
        <ul className="files">
          {evidence.map(({ id, title, tests, sha256 }) => (
            <li key={id}>
              <Icon name="clip" size={15} />
              {sha256 ? <a href={`/api/v1/cases/${kase.id}/evidence/${id}/file`}>{title}</a> : <span>{title}</span>}
              <span className="tag">{t(tests)}</span>
            </li>
          ))}
        </ul>
      )}
      {related.length > 0 && (
        <>
          <h3>{t('related')}</h3>
          <ul className="files">
            {related.map(({ id, number, state, relation }) => (
              <li key={id}>
                <span className="tag">{t(relation)}</span>
                <Link to="/cases/$id" params={{ id }} search={{}}>
                  {number}
                </Link>
                <StateTag state={state} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

const ownerOf = (posts: readonly CasePost[], id: string): string => {
  const post = posts.find((one) => one.id === id);
  return post ? `${post.holder ?? ''} ${post.title}`.trim() : '—';
};

function Measures({ plan, data }: { readonly plan: Plan; readonly data: CaseData }) {
  const t = useCaseTexts();
  // A measure has a date of its own but no clock: it is done, open, or past its day by the server's own today.
  const lightOf = (doneOn: string | null, dueDate: string): Light =>
    doneOn ? 'none' : dueDate < data.today ? 'red' : 'green';
  return (
    <ul className="measures">
      {plan.measures.map(({ id, text, output, ownerPostId, dueDate, doneOn, kind }) => (
        <li key={id} className={doneOn ? 'done' : ''}>
          <LightMark light={lightOf(doneOn, dueDate)} />
          <span className="measure-text">
            <span>{text}</span>
            <span className="third">
              {output}
              {kind === 'institutional' && <span className="tag">{t('institutional')}</span>}
            </span>
          </span>
          <span className="second">{ownerOf(data.posts, ownerPostId)}</span>
          <time className="second">{dayText(dueDate, data.today)}</time>
          {doneOn ? <LightChip light="none" days={null} /> : <span className="light">{t('open')}</span>}
        </li>
      ))}
    </ul>
  );
}

function Indicators({ plan }: { readonly plan: Plan }) {
  const t = useCaseTexts();
  return (
    <dl className="facts">
      {plan.indicators.map(({ id, name, baseline, target, unit, current }) => (
        <div key={id}>
          <dt>{name}</dt>
          <dd className="number">{t('indicator', { baseline, target, unit, current: current?.value ?? '—' })}</dd>
        </div>
      ))}
    </dl>
  );
}
