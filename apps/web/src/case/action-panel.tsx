import { Link } from '@tanstack/react-router';
import { Segmented } from 'antd';
import { useState } from 'react';
import { queryClient } from '../api/client.ts';
import { actOrWait } from '../api/outbox.ts';
import { actionWords, roleWords } from '../api/words.ts';
import { Icon } from '../parts/icon.tsx';
import { LightChip } from '../parts/light.tsx';
import { MenuButton } from '../parts/menu-button.tsx';
import { dayText } from '../texts/dates.ts';
import { useSay } from '../texts/texts.ts';
import { actionOrder, isCaseAction } from './action-fields.ts';
import type { CaseAction } from './action-fields.ts';
import { ActionForm } from './lazy-action-form.tsx';
import type { CaseData, CaseView } from './case-data.ts';
import type { CaseChange } from './changed-notice.tsx';
import { useFormTexts } from './form-texts.ts';
import { startValues } from './start-values.ts';
import { useCaseTexts } from './texts.ts';

const TABS = 3;

/** What the caller may do, what the case waits for before all else. */
export function offered({
  allowedActions,
  nextAction,
}: Pick<CaseView, 'allowedActions' | 'nextAction'>): readonly CaseAction[] {
  const rank = (action: CaseAction): number => (action === nextAction?.what ? -1 : actionOrder.indexOf(action));
  return allowedActions.filter(isCaseAction).sort((one, other) => rank(one) - rank(other));
}

interface ActionPanelProps {
  readonly kase: CaseView;
  readonly data: CaseData;
  readonly chosen: CaseAction | null;
  readonly choose: (action: CaseAction) => void;
  /** What was done last, said where it was done. */
  readonly outcome: string;
  readonly done: (text: string) => void;
  /** The action whose form is being filled in; it stays on screen even when somebody else has done it meanwhile. */
  readonly writing: CaseAction | null;
  readonly write: (action: CaseAction | null) => void;
  /** What was done last. */
  readonly change: CaseChange | null;
}

/** The one place of a case where something is done: the form of an action, or whose move it is instead. */
export function ActionPanel(props: ActionPanelProps) {
  const { kase, data, chosen, choose, outcome, done, writing, write, change } = props;
  const t = useCaseTexts();
  const form = useFormTexts();
  const say = useSay();
  const actions = offered(kase);
  const isGone = writing !== null && !actions.includes(writing);
  const current = isGone ? writing : (actions.find((action) => action === chosen) ?? actions[0]);
  const isMyMove = kase.nextAction !== null && actions.some((action) => action === kase.nextAction?.what);
  const tabs = tabsOf(actions, current);
  const more = actions.filter((action) => !tabs.includes(action));
  return (
    <section
      className={isMyMove ? 'card action mine' : 'card action'}
      id="action"
      tabIndex={-1}
      aria-labelledby="action-head"
    >
      <div className="card-head">
        <h2 id="action-head">{headOf(kase, isMyMove, t, say)}</h2>
        {kase.nextAction && <LightChip light={kase.nextAction.light} days={kase.nextAction.days} />}
      </div>
      <p role="status" className={outcome ? 'notice-box good' : 'unseen'}>
        {outcome}
      </p>
      {!isMyMove && <Waiting kase={kase} today={data.today} hasActions={actions.length > 0} />}
      {current && (
        <>
          <div className="action-tabs">
            {tabs.length > 1 && (
              <Segmented
                block
                aria-label={t('act')}
                value={current}
                options={tabs.map((action) => ({ value: action, label: say(actionWords[action]) }))}
                onChange={choose}
              />
            )}
            {more.length > 0 && (
              <MenuButton
                className="plain more"
                items={more.map((action) => ({ key: action, text: say(actionWords[action]) }))}
                choose={(key) => isCaseAction(key) && choose(key)}
              >
                {t('moreActions')} <Icon name="down" size={14} />
              </MenuButton>
            )}
            {tabs.length === 1 && <h3>{say(actionWords[current])}</h3>}
          </div>
          <ActionForm
            key={`${kase.id}-${current}`}
            action={current}
            draft={`${kase.id}.${current}`}
            data={data}
            start={startValues(current, kase)}
            version={kase.version}
            change={change}
            isGone={isGone}
            write={(isWriting) => write(isWriting ? current : null)}
            reload={() => void queryClient.invalidateQueries()}
            send={async (body, key, version) => {
              const { id: caseId, number } = kase;
              const how = await actOrWait({ caseId, number, action: current, body: { version, ...body }, key });
              done(form(how, { action: say(actionWords[current]) }));
              await queryClient.invalidateQueries();
            }}
          />
        </>
      )}
      {(kase.allowedActions.includes('pass') || kase.allowedActions.includes('fail')) && (
        <Link to="/cases/$id/check" params={{ id: kase.id }} className="link-button check-link">
          {t('onSite')}
        </Link>
      )}
      <WhyNot kase={kase} />
    </section>
  );
}

/** Three tabs at most; the one in use is always among them. */
function tabsOf(actions: readonly CaseAction[], current: CaseAction | undefined): readonly CaseAction[] {
  const first = actions.slice(0, TABS);
  if (!current || first.includes(current)) return first;
  return [...actions.slice(0, TABS - 1), current];
}

function headOf(
  { nextAction }: CaseView,
  isMyMove: boolean,
  t: ReturnType<typeof useCaseTexts>,
  say: ReturnType<typeof useSay>,
): string {
  if (!nextAction) return t('noMove');
  if (isMyMove) return t('yourMove');
  return t('notYourMove', { who: say(roleWords[nextAction.who as keyof typeof roleWords]) });
}

function Waiting({
  kase,
  today,
  hasActions,
}: {
  readonly kase: CaseView;
  readonly today: string;
  readonly hasActions: boolean;
}) {
  const t = useCaseTexts();
  const say = useSay();
  const { nextAction } = kase;
  return (
    <>
      <p className="second">
        {nextAction
          ? t('untilDay', {
              what: say(actionWords[nextAction.what as keyof typeof actionWords]),
              by: dayText(nextAction.by, today),
            })
          : t('noMoveWhy')}
      </p>
      <p className={hasActions ? 'also' : 'third'}>{hasActions ? t('alsoPossible') : t('readOnly')}</p>
    </>
  );
}

/** Every action that is not possible now, with what stands in its way. */
function WhyNot({ kase }: { readonly kase: CaseView }) {
  const t = useCaseTexts();
  const say = useSay();
  const [isOpen, setOpen] = useState(false);
  const blocked = kase.blockedActions.filter(({ action }) => isCaseAction(action));
  if (blocked.length === 0) return null;
  return (
    <details className="why-not" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('whyNot')}</summary>
      <dl>
        {blocked.map(({ action, name, reasons }) => (
          <div key={action}>
            <dt>{say(name)}</dt>
            <dd>
              {reasons.map((reason, at) => (
                <span key={at}>{say(reason)}</span>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
