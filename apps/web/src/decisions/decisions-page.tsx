import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { api } from '../api/client.ts';
import type { paths } from '../api/schema.d.ts';
import { isCaseAction } from '../case/action-fields.ts';
import type { CaseAction } from '../case/action-fields.ts';
import { LightChip } from '../parts/light.tsx';
import { Empty } from '../parts/page-state.tsx';
import { Decide } from '../queues/decide.tsx';
import { AnswerBy, CaseTitle, Facts } from '../queues/parts.tsx';
import { CARDS, QueuePage, usePages } from '../queues/queue-page.tsx';
import { decisionKinds } from '../queues/search.ts';
import { decisionsRoute } from '../router.tsx';
import { timeText } from '../texts/dates.ts';
import { grouped } from '../texts/texts.ts';
import { DecisionFacts } from './decision-facts.tsx';
import { useDecisionTexts } from './texts.ts';

type Page = paths['/api/v1/queues/decisions']['get']['responses'][200]['content']['application/json'];
export type Decision = Page['items'][number];

/** What waits for a leader: facts left, decision right; above, the three questions (ui guide, section 4). */
export function DecisionsPage() {
  const t = useDecisionTexts();
  const { kind } = decisionsRoute.useSearch();
  const navigate = useNavigate();
  const pages = usePages(['/api/v1/queues/decisions', kind], (cursor) =>
    api.GET('/api/v1/queues/decisions', { params: { query: { kind, cursor, limit: CARDS } } }),
  );
  const [said, setSaid] = useState('');
  const page = pages.data?.pages[0];
  const counts = page?.counts;
  const all = counts && decisionKinds.reduce((sum, one) => sum + counts[one], 0);
  // A kind of which there is none needs no tab, unless it is the one that is open.
  const kinds = decisionKinds.filter((one) => one === kind || (counts?.[one] ?? 0) > 0);
  return (
    <QueuePage
      pages={pages}
      title={t('title')}
      above={page && <Questions questions={page.questions} />}
      tabs={{
        label: t('tabs'),
        tabs: [
          { key: 'all', name: t('all'), count: all },
          ...kinds.map((one) => ({ key: one, name: t(one), count: counts?.[one] })),
        ],
        chosen: kind ?? 'all',
        choose: (key) =>
          void navigate({ to: '/decisions', search: { kind: decisionKinds.find((one) => one === key) } }),
      }}
      said={said}
      empty={
        <Empty title={t('none')}>
          <p>{t('noneWhy')}</p>
          <Link to="/dashboard" search={{}} className="link-button">
            {t('late')}
          </Link>
        </Empty>
      }
    >
      {pages.data?.pages.flatMap(({ items }) =>
        items.map((decision) => <DecisionCard key={decision.key} decision={decision} done={setSaid} />),
      )}
      {page?.bulletins.map((bulletin) => (
        <BulletinCard key={bulletin.id} bulletin={bulletin} />
      ))}
    </QueuePage>
  );
}

/** What is late, what came back, what was closed and stayed closed: each number opens the list that makes it. */
function Questions({ questions }: { readonly questions: Page['questions'] }) {
  const t = useDecisionTexts();
  const shown = [
    ['late', questions.late, { view: 'overdue' }],
    ['cameBack', questions.cameBack, { outcome: 'came_back' }],
    ['stayedClosed', questions.stayedClosed, { outcome: 'stayed_closed' }],
  ] as const;
  return (
    <nav className="questions" aria-label={t('questions')}>
      {shown.map(([name, count, search]) => (
        <Link key={name} to="/cases" search={search} className={name === 'late' && count > 0 ? 'late' : ''}>
          <strong>{grouped(count)}</strong>
          <span>{t(name)}</span>
          <span className="third">{t(`${name}Why`)}</span>
        </Link>
      ))}
    </nav>
  );
}

function DecisionCard({ decision, done }: { readonly decision: Decision; readonly done: (text: string) => void }) {
  const t = useDecisionTexts();
  const { case: kase, kind, asked, proposal } = decision;
  const preset = (action: CaseAction): Readonly<Record<string, unknown>> => {
    if (proposal !== null) return { proposal };
    if (action === 'extend') return { newDue: asked?.newDue ?? '' };
    if (action === 'suspend') return { reviewOn: asked?.reviewOn ?? '' };
    return action === 'refuse-request' ? { request: kind } : {};
  };
  return (
    <li className="card queue-card">
      <div className="facts-side">
        <p className="queue-marks">
          <span className="status review">{t(kind)}</span>
          <AnswerBy days={decision.days} />
          <LightChip light={kase.light} days={kase.days} state={kase.state} />
        </p>
        <CaseTitle kase={kase} />
        <DecisionFacts decision={decision} />
      </div>
      <Decide
        kase={kase}
        name={decision.key}
        actions={decision.actions.filter(isCaseAction)}
        preset={preset}
        hidden={['proposal', 'request']}
        done={done}
      />
    </li>
  );
}

function BulletinCard({ bulletin }: { readonly bulletin: Page['bulletins'][number] }) {
  const t = useDecisionTexts();
  const { id, title, draftedBy, submittedAt, items, cases } = bulletin;
  return (
    <li className="card queue-card">
      <div className="facts-side">
        <p className="queue-marks">
          <span className="status review">{t('bulletin')}</span>
        </p>
        <div className="case-title">
          <h2>
            <Link to="/bulletins/$id" params={{ id }}>
              {title}
            </Link>
          </h2>
        </div>
        <Facts
          facts={[
            [t('draftedBy'), draftedBy],
            [t('submittedAt'), submittedAt ? timeText(submittedAt, '') : null],
            [t('content'), t('counts', { items, cases })],
          ]}
        />
      </div>
      <section className="decide">
        <p className="second">{t('signWhy')}</p>
        <Link to="/bulletins/$id" params={{ id }} className="primary-link">
          {t('sign')}
        </Link>
      </section>
    </li>
  );
}
