import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useEffect, useState } from 'react';
import { queries } from '../api/client.ts';
import { Presence } from '../live/presence.tsx';
import { Rung, StateTag } from '../parts/chips.tsx';
import { Icon } from '../parts/icon.tsx';
import { LightChip } from '../parts/light.tsx';
import { Failure, Skeleton } from '../parts/page-state.tsx';
import { caseRoute } from '../router.tsx';
import { EvaluationCard } from '../evaluation/evaluation-card.tsx';
import { useCommonTexts } from '../texts/common.ts';
import { currentLanguage, useSay } from '../texts/texts.ts';
import { isCaseAction } from './action-fields.ts';
import type { CaseAction } from './action-fields.ts';
import { ActionPanel } from './action-panel.tsx';
import type { CaseView } from './case-data.ts';
import { lastChange } from './changed-notice.tsx';
import { Chart } from './chart.tsx';
import { ClockCard } from './clock-cards.tsx';
import { PhotosCard } from '../evidence/photos-card.tsx';
import { ProblemCard } from './problem-card.tsx';
import { BallCard, DocumentsCard, SupervisionCard } from './record-cards.tsx';
import { ChainCard, LadderCard } from './side-cards.tsx';
import { useCaseTexts } from './texts.ts';
import { useCaseData } from './use-case-data.ts';
import { Timeline, useTrail } from './timeline.tsx';
import './case.css';
import '../parts/fields.css';

/** One case: where it stands, whose move it is, how it got here (ui guide, section 4). */
export function CasePage() {
  const { id } = caseRoute.useParams();
  const { data, error, refetch } = queries.useQuery('get', '/api/v1/cases/{id}', { params: { path: { id } } });
  if (error && !data) return <Failure error={error} retry={() => void refetch()} />;
  if (!data) return <Skeleton rows={10} retry={() => void refetch()} />;
  return <Case key={id} kase={data} />;
}

function Case({ kase }: { readonly kase: CaseView }) {
  const t = useCaseTexts();
  const common = useCommonTexts();
  const say = useSay();
  const { action } = caseRoute.useSearch();
  const navigate = caseRoute.useNavigate();
  const [outcome, setOutcome] = useState('');
  const trail = useTrail(kase.id);
  const data = useCaseData(kase);
  const [writing, setWriting] = useState<CaseAction | null>(null);
  const steps = trail.data?.pages.flatMap(({ items }) => items) ?? [];
  const running = kase.clocks.find(({ endedOn, pausedOn }) => endedOn === null && pausedOn === null);
  const title = say({ zh: kase.title, en: kase.titleEn || kase.title });
  useEffect(() => {
    document.title = `${kase.number} ${title} · ${common('product')}`;
  }, [kase.number, title, common]);
  return (
    <div className="case-page">
      <div className="case-top">
        <nav aria-label={t('trailOf')} className="crumbs">
          <Link to="/inbox" search={{}}>
            {t('inbox')}
          </Link>
          <span aria-hidden="true">›</span>
          <span className="number">{kase.number}</span>
        </nav>
        <Presence caseId={kase.id} action={writing} />
      </div>
      <header className="case-head">
        <div>
          <h1>{title}</h1>
          <p className="case-marks">
            <LightChip light={kase.light} days={kase.days} state={kase.state} />
            <StateTag state={kase.state} />
            <Rung rung={kase.highestRung} />
            {kase.category && <span className="second">{say(kase.category)}</span>}
            {kase.bulletinNumber && <span className="second">{kase.bulletinNumber}</span>}
            <span className="second">
              {t('unit')} {kase.unit.pathText}
            </span>
          </p>
        </div>
        <span className="case-prints">
          <a className="link-button" href={`/api/v1/cases/${kase.id}/dossier.pdf`} download>
            <Icon name="download" size={16} />
            {t('dossier')}
          </a>
          <a
            className="link-button"
            href={`/api/v1/cases/${kase.id}/sheet.pdf?language=${currentLanguage()}`}
            target="_blank"
            rel="noopener"
          >
            <Icon name="print" size={16} />
            {t('sheet')}
          </a>
        </span>
      </header>
      <div className="case-columns">
        <div className="case-main">
          <section className="card" aria-labelledby="where-head">
            <div className="card-head">
              <h2 id="where-head">{t('where')}</h2>
              {running && (
                <span className="second">{t('clockUsed', { length: running.length, used: running.used })}</span>
              )}
            </div>
            <Chart state={kase.state} steps={steps} allowed={kase.allowedActions} light={kase.light} />
          </section>
          <ProblemCard kase={kase} data={data} />
          <EvaluationCard caseId={kase.id} />
          <PhotosCard caseId={kase.id} />
          <DocumentsCard caseId={kase.id} today={data.today} />
          <Timeline trail={trail} today={data.today} />
        </div>
        <aside className="case-side">
          <ActionPanel
            kase={kase}
            data={data}
            chosen={action && isCaseAction(action) ? action : null}
            choose={(next) => void navigate({ search: { action: next }, replace: true })}
            writing={writing}
            write={setWriting}
            change={lastChange(steps)}
            outcome={outcome}
            done={(text) => {
              setOutcome(text);
              void navigate({ search: {}, replace: true });
            }}
          />
          <SupervisionCard kase={kase} today={data.today} />
          <LadderCard kase={kase} today={data.today} />
          <ClockCard kase={kase} today={data.today} />
          <ChainCard kase={kase} data={data} />
          <BallCard caseId={kase.id} />
        </aside>
      </div>
      <ActBar kase={kase} />
    </div>
  );
}

/** On a phone the action stays in reach: how long is left, and the way to it. */
function ActBar({ kase }: { readonly kase: CaseView }) {
  const t = useCaseTexts();
  if (kase.allowedActions.length === 0) return null;
  return (
    <div className="act-bar">
      <LightChip light={kase.light} days={kase.days} state={kase.state} />
      <Button
        type="primary"
        onClick={() => {
          const panel = document.getElementById('action');
          panel?.scrollIntoView({ block: 'start' });
          panel?.focus();
        }}
      >
        {t('goAct')}
      </Button>
    </div>
  );
}
