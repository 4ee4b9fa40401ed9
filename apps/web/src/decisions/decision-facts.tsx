import type { ReactNode } from 'react';
import { rungWords } from '../api/words.ts';
import { actionForms, causes } from '../case/action-fields.ts';
import { Rung } from '../parts/chips.tsx';
import { Facts } from '../queues/parts.tsx';
import { dayOf, dayText } from '../texts/dates.ts';
import { useSay } from '../texts/texts.ts';
import type { Pair } from '../texts/texts.ts';
import type { Decision } from './decisions-page.tsx';
import { useDecisionTexts } from './texts.ts';

type Fact = readonly [name: string, value: ReactNode];

const pleas = actionForms['answer-proposal'].fields.flatMap((field) => (field.kind === 'choice' ? field.choices : []));
const pairOf = (choices: readonly { value: string; label: Pair }[], value: string | null): Pair | undefined =>
  choices.find((one) => one.value === value)?.label;

/** What a leader has to know, by what he decides. */
export function DecisionFacts({ decision }: { readonly decision: Decision }) {
  const common = useCommonFacts(decision);
  const request = useRequestFacts(decision);
  const plan = usePlanFacts(decision);
  const proposal = useProposalFacts(decision);
  switch (decision.kind) {
    case 'extension':
    case 'suspension':
    case 'withdrawal':
    case 'appeal':
      return <Facts facts={[...request, ...common]} />;
    case 'plan':
      return <Facts facts={plan} />;
    case 'proposal':
    case 'referral':
      return <Facts facts={[...proposal, ...common]} />;
  }
}

function useCommonFacts({ case: kase }: Decision): readonly Fact[] {
  const t = useDecisionTexts();
  const measures = kase.plan?.measures ?? [];
  const done = measures.filter(({ doneOn }) => doneOn !== null).length;
  return [
    [t('measures'), measures.length > 0 ? t('measuresDone', { done, count: measures.length }) : null],
    [t('rung'), kase.highestRung === null ? null : <Rung rung={kase.highestRung} />],
    [t('problem'), kase.problem],
  ];
}

/** Of a request: the dates, why, how far the work is. */
function useRequestFacts({ case: kase, asked, kind }: Decision): readonly Fact[] {
  const t = useDecisionTexts();
  const say = useSay();
  if (!asked) return [];
  const today = dayOf(kase.asOf);
  const cause = pairOf(causes, asked.cause);
  const ruling = kase.papers.findLast((paper) => paper.kind === 'reject_dispute')?.data['reason'];
  const kinds = { unfounded: t('unfounded'), no_action_needed: t('no_action_needed'), other: t('other') };
  const isTimed = kind === 'extension' || kind === 'suspension';
  return [
    [t('newDue'), asked.newDue && <strong className="number">{dayText(asked.newDue, today)}</strong>],
    [t('reviewOn'), asked.reviewOn && <strong className="number">{dayText(asked.reviewOn, today)}</strong>],
    [t('due'), isTimed && kase.dueDate ? dayText(kase.dueDate, today) : null],
    [t('originalDue'), isTimed && kase.originalDueDate !== kase.dueDate ? dayText(kase.originalDueDate, today) : null],
    [t('kind'), kind === 'withdrawal' && asked.kind ? kinds[asked.kind as keyof typeof kinds] : null],
    [t('cause'), cause && say({ zh: cause[0], en: cause[1] })],
    [t('progress'), asked.progress],
    [t('reason'), asked.reason],
    [t('finding'), asked.siteFinding],
    [t('ruling'), kind === 'appeal' && typeof ruling === 'string' ? ruling : null],
    [t('askedOn'), dayText(asked.on, today)],
  ];
}

function usePlanFacts({ case: kase, asked }: Decision): readonly Fact[] {
  const t = useDecisionTexts();
  const { plan } = kase;
  const shown = plan?.proposed ?? plan;
  const today = dayOf(kase.asOf);
  if (!shown) return [];
  const lines = (texts: readonly string[]): ReactNode =>
    texts.length === 0 ? null : (
      <ol>
        {texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ol>
    );
  return [
    [t('reason'), asked?.reason],
    [t('problem'), kase.problem],
    [t('planCause'), shown.cause],
    [t('goal'), shown.goal],
    [
      t('planMeasures'),
      lines(shown.measures.map(({ text, dueDate }) => t('measureBy', { text, by: dayText(dueDate, today) }))),
    ],
    [t('evidence'), lines(plannedOf(kase))],
    [t('due'), dayText(kase.dueDate, today)],
  ];
}

/** The effect evidence that the last plan filed promises. */
function plannedOf({ papers }: Decision['case']): readonly string[] {
  const filed = papers.findLast(({ kind }) => kind === 'file_plan' || kind === 'change_plan');
  const planned = filed?.data['plannedEvidence'];
  return Array.isArray(planned) ? planned.map(String) : [];
}

/** Of a proposal: what it proposes, whether the unit was heard, what the first of two decided. */
function useProposalFacts({ case: kase, proposal }: Decision): readonly Fact[] {
  const t = useDecisionTexts();
  const say = useSay();
  const one = kase.proceedings.find(({ key }) => key === proposal);
  if (!one) return [];
  const today = dayOf(kase.asOf);
  const ground = pairOf(pleas, one.answer?.ground ?? null);
  const { decision } = one;
  return [
    [t('proposes'), t('proposedOn', { rung: say(rungWords[one.rung as 0]), on: dayText(one.proposedOn, today) })],
    [t('unitSays'), one.answer ? one.answer.text : t('unitSilent', { by: dayText(one.replyBy, today) })],
    [t('ground'), ground && say({ zh: ground[0], en: ground[1] })],
    [t('first'), decision && `${t(decision.upheld ? 'upheld' : 'dropped')}:${decision.reason}`],
    [t('finalDate'), decision?.finalDate ? dayText(decision.finalDate, today) : null],
    [t('points'), kase.penaltyPoints > 0 ? String(kase.penaltyPoints) : null],
  ];
}
