import { Link, useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { api } from '../api/client.ts';
import type { paths } from '../api/schema.d.ts';
import { useSession } from '../api/session.ts';
import { actionForms, isCaseAction } from '../case/action-fields.ts';
import type { CaseAction } from '../case/action-fields.ts';
import { Empty } from '../parts/page-state.tsx';
import { Decide } from '../queues/decide.tsx';
import { AnswerBy, Because, CaseTitle, Facts } from '../queues/parts.tsx';
import { CARDS, QueuePage, usePages } from '../queues/queue-page.tsx';
import { disputeViews } from '../queues/search.ts';
import type { DisputeView } from '../queues/search.ts';
import { disputesRoute } from '../router.tsx';
import { dayOf, dayText } from '../texts/dates.ts';
import { useSay } from '../texts/texts.ts';
import { useDisputeTexts } from './texts.ts';
import './disputes.css';

type Page = paths['/api/v1/queues/disputes']['get']['responses'][200]['content']['application/json'];
type Dispute = Page['items'][number];
/** What an arbiter may answer a dispute with, in this order. */
const rulings: readonly CaseAction[] = ['reject-dispute', 'reassign', 'merge', 'propose-withdrawal', 'withdraw'];
const kinds = actionForms.dispute.fields.flatMap((field) => (field.kind === 'choice' ? field.choices : []));

/** Disputes that wait for a ruling: both sides beside each other, then the ruling (T05-T08). */
export function DisputesPage() {
  const t = useDisputeTexts();
  const { post } = useSession();
  const search = disputesRoute.useSearch();
  const navigate = useNavigate();
  const first: DisputeView = post.role === 'arbiter' ? 'mine' : 'all';
  const view = search.view ?? first;
  const pages = usePages(['/api/v1/queues/disputes', view], (cursor) =>
    api.GET('/api/v1/queues/disputes', { params: { query: { view, cursor, limit: CARDS } } }),
  );
  const [said, setSaid] = useState('');
  const counts = pages.data?.pages[0]?.views;
  const views = post.role === 'arbiter' ? disputeViews : (['all'] as const);
  const choose = (key: DisputeView): void =>
    void navigate({ to: '/disputes', search: { view: key === first ? undefined : key } });
  return (
    <QueuePage
      pages={pages}
      title={t('title')}
      tabs={{
        label: t('views'),
        tabs: views.map((key) => ({ key, name: t(key), count: counts?.[key] })),
        chosen: view,
        choose,
      }}
      said={said}
      empty={
        <Empty title={t('none')}>
          <p>{t('noneWhy')}</p>
          {counts && counts.all > 0 && (
            <Button onClick={() => choose('all')}>
              {t('all')} {counts.all}
            </Button>
          )}
        </Empty>
      }
    >
      {pages.data?.pages.flatMap(({ items }) =>
        items.map((dispute) => <DisputeCard key={dispute.case.id} dispute={dispute} done={setSaid} />),
      )}
    </QueuePage>
  );
}

function DisputeCard({ dispute, done }: { readonly dispute: Dispute; readonly done: (text: string) => void }) {
  const { case: kase } = dispute;
  const actions = rulings.filter((action) => kase.allowedActions.includes(action));
  return (
    <li className="card queue-card">
      <div className="facts-side">
        <Kind dispute={dispute} />
        <CaseTitle kase={kase} />
        <BothSides dispute={dispute} />
      </div>
      {actions.length > 0 ? (
        <Decide kase={kase} name={`dispute.${kase.id}`} actions={actions.filter(isCaseAction)} done={done} />
      ) : (
        <WhyNot dispute={dispute} />
      )}
    </li>
  );
}

function Kind({ dispute }: { readonly dispute: Dispute }) {
  const say = useSay();
  const label = kinds.find(({ value }) => value === dispute.kind)?.label;
  return (
    <p className="queue-marks">
      {label && <span className="status review">{say({ zh: label[0], en: label[1] })}</span>}
      <AnswerBy days={dispute.days} />
    </p>
  );
}

function BothSides({ dispute }: { readonly dispute: Dispute }) {
  const t = useDisputeTexts();
  const { case: kase, evidence, earlierUnits, proposedUnit } = dispute;
  const today = dayOf(kase.asOf);
  return (
    <div className="sides">
      <section>
        <h3>{t('charge')}</h3>
        <Facts
          facts={[
            [t('problem'), kase.problem],
            [t('bulletin'), kase.bulletinNumber],
            [t('issuer'), kase.supervisingUnit.name],
            [t('issuedOn'), kase.issuedOn && dayText(kase.issuedOn, today)],
            [t('due'), kase.dueDate && dayText(kase.dueDate, today)],
            [t('principal'), kase.principal && `${kase.principal.name} · ${kase.principal.post}`],
          ]}
        />
      </section>
      <section>
        <h3>{t('claim')}</h3>
        <Facts
          facts={[
            [t('reason'), dispute.reason],
            [
              t('evidence'),
              evidence.length === 0 ? (
                t('noEvidence')
              ) : (
                <ul>
                  {evidence.map(({ id, title }) => (
                    <li key={id}>
                      <Link to="/cases/$id" params={{ id: kase.id }} search={{}} className="inline-link">
                        {title}
                      </Link>
                    </li>
                  ))}
                </ul>
              ),
            ],
            [t('proposed'), proposedUnit],
            [t('earlier'), earlierUnits.join('、')],
            [t('filedOn'), dayText(dispute.filedOn, today)],
          ]}
        />
      </section>
    </div>
  );
}

/** Another must decide: the rule that says so. */
function WhyNot({ dispute }: { readonly dispute: Dispute }) {
  const reasons = dispute.case.blockedActions.find(({ action }) => action === 'reject-dispute')?.reasons ?? [];
  return (
    <section className="decide">
      <Because rules={reasons} />
    </section>
  );
}
