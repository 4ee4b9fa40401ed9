import { Link } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useSession } from '../api/session.ts';
import { Empty, Failure, Skeleton } from '../parts/page-state.tsx';
import { composerRoute } from '../router.tsx';
import { TermLine } from '../parts/term.tsx';
import type { TermName } from '../parts/term.tsx';
import { useCommonTexts } from '../texts/common.ts';
import { useBulletin } from './bulletin-data.ts';
import type { Bulletin } from './bulletin-data.ts';
import { CheckStep } from './step-check.tsx';
import { ItemsStep } from './step-items.tsx';
import { TextStep } from './step-text.tsx';
import { UnitsStep } from './step-units.tsx';
import { useComposerTexts } from './texts.ts';
import './bulletins.css';

const steps = [1, 2, 3, 4] as const;

/** Text and number, items, units, check: a bulletin from nothing to the leader's desk. */
export function ComposerPage() {
  const t = useComposerTexts();
  const common = useCommonTexts();
  const { post } = useSession();
  const { draft } = composerRoute.useSearch();
  const title = t(draft ? 'editing' : 'title');
  useEffect(() => {
    document.title = `${title} · ${common('product')}`;
  }, [title, common]);
  if (post.role !== 'supervisor') {
    return (
      <>
        <div className="page-head">
          <h1>{title}</h1>
        </div>
        <Empty title={t('noRight')}>
          <p>{t('noRightWhy')}</p>
          <Link to="/bulletins" className="plain-link">
            {t('toList')}
          </Link>
        </Empty>
      </>
    );
  }
  return (
    <>
      <div className="page-head">
        <h1>{title}</h1>
      </div>
      {draft ? <Draft id={draft} /> : <Steps bulletin={null} />}
    </>
  );
}

/** What each step speaks of. */
const termsOf: readonly (readonly TermName[])[] = [
  ['bulletin', 'supervising_unit'],
  ['immediate', 'staged', 'ongoing', 'mass_evaluation', 'replicated_check'],
  ['case', 'responsible_unit', 'co_responsible_unit', 'lead_unit'],
  ['claim', 'deemed_claim', 'due_date'],
];

function Draft({ id }: { readonly id: string }) {
  const { data, error, refetch } = useBulletin(id);
  if (error && !data) return <Failure error={error} retry={() => void refetch()} />;
  if (!data) return <Skeleton rows={8} retry={() => void refetch()} />;
  return <Steps bulletin={data} />;
}

function Steps({ bulletin }: { readonly bulletin: Bulletin | null }) {
  const t = useComposerTexts();
  const search = composerRoute.useSearch();
  const navigate = composerRoute.useNavigate();
  const current = bulletin ? (search.step ?? 1) : 1;
  const go = (step: number, draft = bulletin?.id): void => void navigate({ search: { draft, step } });
  return (
    <>
      <nav aria-label={t('steps')} className="steps">
        {steps.map((step) => (
          <button
            key={step}
            type="button"
            className="step"
            aria-current={step === current ? 'step' : undefined}
            disabled={!bulletin && step > 1}
            onClick={() => go(step)}
          >
            <span className="step-no">{step}</span>
            {t(`step${step}`)}
          </button>
        ))}
      </nav>
      <div className="composer">
        {current === 1 && <TextStep bulletin={bulletin} done={(id) => go(2, id)} />}
        {bulletin && current === 2 && <ItemsStep bulletin={bulletin} go={go} />}
        {bulletin && current === 3 && <UnitsStep bulletin={bulletin} go={go} />}
        {bulletin && current === 4 && <CheckStep bulletin={bulletin} go={go} />}
      </div>
      <TermLine names={termsOf[current - 1] ?? []} />
    </>
  );
}
