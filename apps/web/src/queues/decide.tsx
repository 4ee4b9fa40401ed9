import { useState } from 'react';
import { queryClient } from '../api/client.ts';
import { act } from '../api/outbox.ts';
import { actionWords } from '../api/words.ts';
import type { CaseAction } from '../case/action-fields.ts';
import { ActionForm } from '../case/lazy-action-form.tsx';
import type { CaseData, CaseView } from '../case/case-data.ts';
import { dayOf } from '../texts/dates.ts';
import { useSay } from '../texts/texts.ts';
import { useQueueTexts } from './texts.ts';
import '../parts/fields.css';
import './queues.css';

interface DecideProps {
  readonly kase: CaseView;
  readonly actions: readonly CaseAction[];
  /** What the card knows already, by action. */
  readonly preset?: (action: CaseAction) => Readonly<Record<string, unknown>>;
  /** Of it, what stands for good. */
  readonly hidden?: readonly string[];
  /** Tells cards of one case apart. */
  readonly name: string;
  readonly done: (text: string) => void;
}

/** What the forms of a card choose from: the case as its list brought it. */
const dataOf = ({ evidence, plan, proceedings, asOf }: CaseView): CaseData => ({
  posts: [],
  evidence,
  plan,
  proceedings,
  rungs: [],
  today: dayOf(asOf),
});

/** The right side of a card: first what is decided, then its form with the reason. */
export function Decide({ kase, actions, preset, hidden, name, done }: DecideProps) {
  const t = useQueueTexts();
  const say = useSay();
  const [chosen, setChosen] = useState<CaseAction | null>(null);
  const { id: caseId, number } = kase;
  return (
    <div className="decide" role="group" aria-label={`${t('decide')} ${number}`}>
      <h3>{t('decide')}</h3>
      <div className="decide-choices" role="group" aria-label={t('decide')}>
        {actions.map((action) => (
          <button
            key={action}
            type="button"
            className="decide-choice"
            aria-pressed={action === chosen}
            onClick={() => setChosen(action === chosen ? null : action)}
          >
            {say(actionWords[action])}
          </button>
        ))}
      </div>
      {chosen === null ? (
        <p className="third">{t('chooseFirst')}</p>
      ) : (
        <ActionForm
          key={chosen}
          action={chosen}
          draft={`${name}.${chosen}`}
          data={dataOf(kase)}
          version={kase.version}
          preset={preset?.(chosen) ?? {}}
          hidden={hidden ?? []}
          reload={() => void queryClient.invalidateQueries()}
          send={async (body, key, version) => {
            await act({ caseId, action: chosen, body: { version, ...body }, key });
            done(t('done', { action: say(actionWords[chosen]), number }));
            await queryClient.invalidateQueries();
          }}
        />
      )}
    </div>
  );
}
