import { Link } from '@tanstack/react-router';
import { Radio } from 'antd';
import { useEffect, useState } from 'react';
import { queries, queryClient } from '../api/client.ts';
import { actOrWait } from '../api/outbox.ts';
import { DraftLine } from '../drafts/draft-line.tsx';
import { useDraft } from '../drafts/use-draft.ts';
import { Failure, Skeleton } from '../parts/page-state.tsx';
import { checkRoute } from '../router.tsx';
import { useCommonTexts } from '../texts/common.ts';
import { ActionForm, fetchActionForm } from './lazy-action-form.tsx';
import type { CaseData, CaseView } from './case-data.ts';
import { useCaseData } from './use-case-data.ts';
import { useCaseTexts } from './texts.ts';
import '../parts/fields.css';
import './case.css';

type Measure = NonNullable<CaseView['plan']>['measures'][number];
interface Finding {
  readonly seen?: boolean;
  readonly note?: string;
}

/** The check on site, on a phone: measure by measure, verdict last; filled without a network and sent once. */
export function CheckPage() {
  const { id } = checkRoute.useParams();
  const t = useCaseTexts();
  const common = useCommonTexts();
  const { data, error, refetch } = queries.useQuery('get', '/api/v1/cases/{id}', { params: { path: { id } } });
  // On site there may be no network when the verdict is reached.
  useEffect(fetchActionForm, []);
  useEffect(() => {
    document.title = `${t('checkTitle')} · ${common('product')}`;
  }, [t, common]);
  if (error && !data) return <Failure error={error} retry={() => void refetch()} />;
  if (!data) return <Skeleton rows={8} retry={() => void refetch()} />;
  return <Check kase={data} />;
}

function Check({ kase }: { readonly kase: CaseView }) {
  const t = useCaseTexts();
  const data = useCaseData(kase);
  const draft = useDraft(`check.${kase.id}`);
  const { values, set, forget } = draft;
  const [outcome, setOutcome] = useState<'done' | 'waits' | null>(null);
  const measures = kase.plan?.measures ?? [];
  const findings = values as Readonly<Record<string, Finding | undefined>>;
  const checked = measures.filter(({ id }) => findings[id]?.seen !== undefined).length;
  const mayCheck = kase.allowedActions.includes('pass') || kase.allowedActions.includes('fail');
  return (
    <div className="check-page">
      <nav className="crumbs">
        <Link to="/cases/$id" params={{ id: kase.id }} search={{}}>
          {t('backToCase')}
        </Link>
        <span aria-hidden="true">›</span>
        <span className="number">{kase.number}</span>
      </nav>
      <h1>{t('checkTitle')}</h1>
      <p className="second">{kase.unit.pathText}</p>
      <p className="prose">{kase.problem}</p>
      {outcome && <p role="status">{t(outcome === 'waits' ? 'sentLater' : 'sentNow')}</p>}
      {!outcome && !mayCheck && <p className="second">{t('notYours')}</p>}
      {!outcome && mayCheck && (
        <>
          <p className="third">{t('checkWhy')}</p>
          <p role="status">{t('checkDone', { done: checked, count: measures.length })}</p>
          <ol className="check-list">
            {measures.map((measure) => (
              <OneMeasure
                key={measure.id}
                measure={measure}
                finding={findings[measure.id] ?? {}}
                change={(finding) => set({ ...values, [measure.id]: finding })}
              />
            ))}
          </ol>
          <DraftLine draft={draft} />
          <Verdict
            kase={kase}
            data={data}
            findings={findings}
            sent={(how) => {
              forget();
              setOutcome(how);
            }}
          />
        </>
      )}
    </div>
  );
}

interface OneMeasureProps {
  readonly measure: Measure;
  readonly finding: Finding;
  readonly change: (finding: Finding) => void;
}

function OneMeasure({ measure, finding, change }: OneMeasureProps) {
  const t = useCaseTexts();
  return (
    <li className="card">
      <p>
        <strong>{measure.text}</strong>
      </p>
      <p className="third">{measure.output}</p>
      <Radio.Group
        aria-label={measure.text}
        value={finding.seen}
        onChange={(event) => change({ ...finding, seen: event.target.value === true })}
      >
        <Radio value={true}>{t('seen')}</Radio>
        <Radio value={false}>{t('notSeen')}</Radio>
      </Radio.Group>
      <label className="field">
        <span>{t('note')}</span>
        <textarea
          className="note"
          rows={2}
          maxLength={500}
          value={finding.note ?? ''}
          onChange={(event) => change({ ...finding, note: event.target.value })}
        />
      </label>
    </li>
  );
}

interface VerdictProps {
  readonly kase: CaseView;
  readonly data: CaseData;
  readonly findings: Readonly<Record<string, Finding | undefined>>;
  readonly sent: (how: 'done' | 'waits') => void;
}

/** What was found fills the form of the verdict; the form is the same as on the case page. */
function Verdict({ kase, data, findings, sent }: VerdictProps) {
  const t = useCaseTexts();
  const [verdict, setVerdict] = useState<'pass' | 'fail' | null>(null);
  const measures = kase.plan?.measures ?? [];
  const unseen = measures.filter(({ id }) => findings[id]?.seen === false);
  const seen = measures.filter(({ id }) => findings[id]?.seen === true).map(({ id }) => id);
  const reasons = unseen.map(({ id, text }) =>
    t('notSeenReason', { text, note: findings[id]?.note ? `(${findings[id].note})` : '' }),
  );
  const preset = verdict === 'pass' ? { measuresSeen: seen } : { reasons };
  return (
    <section className="card" aria-labelledby="verdict-head">
      <h2 id="verdict-head">{t('verdict')}</h2>
      <Radio.Group
        aria-label={t('verdict')}
        value={verdict}
        onChange={(event) => setVerdict(event.target.value === 'pass' ? 'pass' : 'fail')}
      >
        <Radio value="pass" disabled={unseen.length > 0}>
          {t('verdictPass')}
        </Radio>
        <Radio value="fail">{t('verdictFail')}</Radio>
      </Radio.Group>
      {unseen.length > 0 && <p className="third">{t('verdictHint')}</p>}
      {verdict && (
        <ActionForm
          key={`${verdict}-${seen.join()}-${reasons.join()}`}
          action={verdict}
          draft={`check.${kase.id}.${verdict}`}
          data={data}
          preset={preset}
          version={kase.version}
          reload={() => void queryClient.invalidateQueries()}
          send={async (body, key, version) => {
            const { id: caseId, number } = kase;
            sent(await actOrWait({ caseId, number, action: verdict, body: { version, ...body }, key }));
            await queryClient.invalidateQueries();
          }}
        />
      )}
    </section>
  );
}
