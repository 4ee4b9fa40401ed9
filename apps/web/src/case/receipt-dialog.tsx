import { Modal } from 'antd';
import { queries } from '../api/client.ts';
import type { Schemas } from '../api/client.ts';
import { Failure, Skeleton } from '../parts/page-state.tsx';
import { useSay } from '../texts/texts.ts';
import type { CaseView } from './case-data.ts';
import { useCaseTexts, useClockTexts } from './texts.ts';

type Clock = CaseView['clocks'][number];
type ClockName = Parameters<ReturnType<typeof useClockTexts>>[0];

interface ReceiptProps {
  readonly caseId: string;
  readonly clock: Clock;
  readonly close: () => void;
}

/** Why a date is that date: the rule, each day counted or skipped and by what name, and that the journal says the same. */
export default function ReceiptDialog({ caseId, clock, close }: ReceiptProps) {
  const t = useCaseTexts();
  const name = useClockTexts();
  const ruleText = useRuleText();
  const { data, error, refetch } = queries.useQuery('get', '/api/v1/cases/{id}/clocks/{clock}/receipt', {
    params: { path: { id: caseId, clock: clock.kind } },
  });
  return (
    <Modal
      open
      onCancel={close}
      footer={null}
      width={640}
      title={t('receipt', { clock: name(clock.kind as ClockName) })}
    >
      {error && !data && <Failure error={error} retry={() => void refetch()} />}
      {!data && !error && <Skeleton rows={6} height={28} />}
      {data && (
        <>
          <dl className="chain-list">
            <Line name={t('receiptRule')} value={ruleText(data.rule)} />
            <Line name={t('receiptStart')} value={data.startsOn} />
            <Line
              name={t('receiptDue')}
              value={data.provisional ? `${data.dueDate} (${t('provisional')})` : data.dueDate}
            />
            <Line name={t('receiptCalendar')} value={data.calendarVersion} />
          </dl>
          <p className="second">{data.agrees ? `✓ ${t('receiptAgrees')}` : `✕ ${t('receiptDiffers')}`}</p>
          <Steps steps={data.steps} />
          <Days days={data.days} />
        </>
      )}
    </Modal>
  );
}

/** The rule as the law of the product writes it. */
function useRuleText(): (rule: Schemas['Receipt']['rule']) => string {
  const t = useCaseTexts();
  return (rule) => {
    if (rule.kind === 'fixed') return t('ruleFixed', { date: rule.date });
    return rule.kind === 'year_end'
      ? t('ruleYearEnd', { count: rule.yearsAhead })
      : t(rule.kind, { count: rule.count });
  };
}

/** What moved the date since it was set. */
function Steps({ steps }: { readonly steps: Schemas['Receipt']['steps'] }) {
  const t = useCaseTexts();
  if (steps.length < 2) return null;
  return (
    <>
      <h3>{t('receiptChanges')}</h3>
      <ol className="clock-list">
        {steps.map((step) => (
          <li key={`${step.on}-${step.action}-${step.dueDate}`}>
            <span>{t(`step_${step.what}`)}</span>
            <time className="number second">{step.on}</time>
            <span className="number">{step.dueDate}</span>
          </li>
        ))}
      </ol>
    </>
  );
}

/** Each day from the start, counted with its number or skipped with its name. */
function Days({ days }: { readonly days: Schemas['Receipt']['days'] }) {
  const t = useCaseTexts();
  const say = useSay();
  let count = 0;
  return (
    <>
      <h3>{t('receiptDays')}</h3>
      <div className="scroll days" role="region" aria-label={t('receiptDays')} tabIndex={0}>
        <table className="plain-table">
          <thead>
            <tr>
              <th>{t('day')}</th>
              <th>{t('dayKind')}</th>
              <th className="figure">{t('count')}</th>
            </tr>
          </thead>
          <tbody>
            {days.map((day) => (
              <tr key={day.date} className={day.counted ? '' : 'skipped'}>
                <td className="number">{day.date}</td>
                <td>{say(day)}</td>
                <td className="figure">{day.counted ? (count += 1) : '—'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function Line({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}
