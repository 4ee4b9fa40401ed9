import { Button, Modal } from 'antd';
import { useEffect, useState } from 'react';
import { api, problemOf, queryClient } from '../api/client.ts';
import type { ApiProblem, Schemas } from '../api/client.ts';
import { Icon } from '../parts/icon.tsx';
import { UnitFilter } from '../parts/unit-filter.tsx';
import { useCommonTexts, useStateTexts } from '../texts/common.ts';
import { grouped, useSay } from '../texts/texts.ts';
import { Scroller } from './parts.tsx';
import { useAdminTexts } from './texts.ts';
import { useUnitsTexts } from './units-texts.ts';

interface Chosen {
  readonly id: string;
  readonly pathText: string;
}
type Step = 'stepChoose' | 'stepSuccessor' | 'stepPreview';
const steps: readonly Step[] = ['stepChoose', 'stepSuccessor', 'stepPreview'];

interface MergeWizardProps {
  readonly first: string | undefined;
  readonly close: () => void;
  readonly done: () => void;
}

/** Units become one in three steps; what would move is shown before it is proposed. */
export function MergeWizard({ first, close, done }: MergeWizardProps) {
  const t = useUnitsTexts();
  const wizard = useWizard(first, done);
  const { step, units, problem } = wizard;
  const say = useSay();
  return (
    <Modal open title={t('merge')} footer={null} width={720} onCancel={close} destroyOnHidden>
      <ol className="steps-line" aria-label={t('steps')}>
        {steps.map((one) => (
          <li key={one} aria-current={one === step ? 'step' : undefined}>
            {t(one)}
          </li>
        ))}
      </ol>
      {problem && (
        <p className="form-problem" role="alert">
          {say(problem)}
        </p>
      )}
      <div className="form">
        {step === 'stepChoose' && <ChooseUnits units={units} add={wizard.add} remove={wizard.remove} />}
        {step === 'stepSuccessor' && (
          <ChooseSuccessor
            units={units}
            successor={wizard.successor}
            newName={wizard.newName}
            choose={wizard.setSuccessor}
            name={wizard.setNewName}
          />
        )}
        {step === 'stepPreview' && wizard.preview && (
          <Preview preview={wizard.preview} reason={wizard.reason} setReason={wizard.setReason} />
        )}
      </div>
      <WizardEnd wizard={wizard} close={close} />
    </Modal>
  );
}

function WizardEnd({ wizard, close }: { readonly wizard: ReturnType<typeof useWizard>; readonly close: () => void }) {
  const t = useUnitsTexts();
  const common = useCommonTexts();
  const admin = useAdminTexts();
  const { step, isBusy, back, next, isReady } = wizard;
  return (
    <div className="ask-end">
      {step === 'stepChoose' ? (
        <Button onClick={close}>{common('cancel')}</Button>
      ) : (
        <Button onClick={back}>{t('back')}</Button>
      )}
      <Button type="primary" loading={isBusy} disabled={!isReady} onClick={() => void next()}>
        {step === 'stepPreview' ? admin('propose') : t('next')}
      </Button>
    </div>
  );
}

function useWizard(first: string | undefined, done: () => void) {
  const [step, setStep] = useState<Step>('stepChoose');
  const [units, setUnits] = useState<readonly Chosen[]>([]);
  const [successor, setSuccessor] = useState('');
  const [newName, setNewName] = useState('');
  const [reason, setReason] = useState('');
  const [preview, setPreview] = useState<Schemas['MergerPreview'] | null>(null);
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const [isBusy, setBusy] = useState(false);
  const add = async (id: string): Promise<void> => {
    try {
      const { data } = await api.GET('/api/v1/units/{id}', { params: { path: { id } } });
      if (data) setUnits((known) => (known.some((one) => one.id === id) ? known : [...known, data]));
    } catch (error) {
      setProblem(problemOf(error));
    }
  };
  useEffect(() => {
    if (first) void add(first);
  }, [first]);
  const body = {
    unitIds: units.map(({ id }) => id),
    ...(successor === 'new' ? { newName } : { successorId: successor }),
  };
  const attempt = async (work: () => Promise<void>): Promise<void> => {
    setBusy(true);
    setProblem(null);
    try {
      await work();
    } catch (error) {
      setProblem(problemOf(error));
    } finally {
      setBusy(false);
    }
  };
  const next = (): Promise<void> =>
    attempt(async () => {
      if (step === 'stepChoose') {
        setSuccessor((known) => known || (units[0]?.id ?? 'new'));
        setStep('stepSuccessor');
      } else if (step === 'stepSuccessor') {
        const { data } = await api.POST('/api/v1/unit-mergers/preview', { body });
        setPreview(data ?? null);
        setStep('stepPreview');
      } else {
        await api.POST('/api/v1/unit-mergers', { body: { ...body, reason } });
        await queryClient.invalidateQueries();
        done();
      }
    });
  const isReady =
    step === 'stepChoose'
      ? units.length >= 2
      : step === 'stepSuccessor'
        ? successor !== 'new' || newName.trim() !== ''
        : reason.trim() !== '';
  const back = (): void => {
    setProblem(null);
    setStep(step === 'stepPreview' ? 'stepSuccessor' : 'stepChoose');
  };
  const remove = (id: string): void => {
    setUnits(units.filter((one) => one.id !== id));
    if (successor === id) setSuccessor('');
  };
  return {
    ...{ step, units, successor, newName, reason, preview, problem, isBusy, isReady },
    ...{ add, remove, setSuccessor, setNewName, setReason, next, back },
  };
}

interface ChooseUnitsProps {
  readonly units: readonly Chosen[];
  readonly add: (id: string) => Promise<void>;
  readonly remove: (id: string) => void;
}

function ChooseUnits({ units, add, remove }: ChooseUnitsProps) {
  const t = useUnitsTexts();
  return (
    <>
      <UnitFilter label={t('add')} width="100%" value={undefined} onChange={(id) => id && void add(id)} />
      <ul className="chips" aria-label={t('chosen')}>
        {units.map(({ id, pathText }) => (
          <li key={id} className="chip">
            {pathText}
            <button type="button" aria-label={t('remove', { name: pathText })} onClick={() => remove(id)}>
              <Icon name="close" size={14} />
            </button>
          </li>
        ))}
      </ul>
      {units.length < 2 && <p className="third">{t('needTwo')}</p>}
    </>
  );
}

interface ChooseSuccessorProps {
  readonly units: readonly Chosen[];
  readonly successor: string;
  readonly newName: string;
  readonly choose: (successor: string) => void;
  readonly name: (name: string) => void;
}

function ChooseSuccessor({ units, successor, newName, choose, name }: ChooseSuccessorProps) {
  const t = useUnitsTexts();
  const option = (value: string, label: string) => (
    <label key={value} className="check">
      <input type="radio" name="successor" checked={successor === value} onChange={() => choose(value)} />
      {label}
    </label>
  );
  return (
    <fieldset className="field">
      <legend>{t('successor')}</legend>
      {units.map(({ id, pathText }) => option(id, t('goesOn', { name: pathText })))}
      {option('new', t('newUnit'))}
      {successor === 'new' && (
        <input
          className="day"
          aria-label={t('newName')}
          placeholder={t('newName')}
          maxLength={100}
          value={newName}
          onChange={({ target }) => name(target.value)}
        />
      )}
    </fieldset>
  );
}

interface PreviewProps {
  readonly preview: Schemas['MergerPreview'];
  readonly reason: string;
  readonly setReason: (reason: string) => void;
}

function Preview({ preview, reason, setReason }: PreviewProps) {
  const t = useUnitsTexts();
  const admin = useAdminTexts();
  return (
    <>
      <MergerEffect preview={preview} />
      <div className="field">
        <label htmlFor="merge-reason">{admin('reason')}</label>
        <textarea
          id="merge-reason"
          className="day"
          rows={2}
          maxLength={500}
          value={reason}
          onChange={({ target }) => setReason(target.value)}
        />
      </div>
      <p className="ask-note">{t('proposeNote')}</p>
    </>
  );
}

/** What a merger moves, in figures and case by case. */
export function MergerEffect({ preview }: { readonly preview: Schemas['MergerPreview'] }) {
  const t = useUnitsTexts();
  const state = useStateTexts();
  return (
    <div>
      <p className="strong">{t('successorIs', { name: preview.successorName })}</p>
      <ul className="chips">
        {preview.units.map(({ id, name, ends }) => (
          <li key={id} className="tag">
            {name} · {t(ends ? 'unitEnds' : 'unitStays')}
          </li>
        ))}
      </ul>
      <dl className="admin-figures">
        {(['openCases', 'endedCases', 'holdings', 'unitsBelow'] as const).map((name) => (
          <div key={name}>
            <dt>{t(name)}</dt>
            <dd className="number">{grouped(preview[name])}</dd>
          </div>
        ))}
      </dl>
      {preview.cases.length > 0 && (
        <Scroller label={t('willMove')}>
          <table className="plain-table">
            <caption className="unseen">{t('firstCases', { count: preview.cases.length })}</caption>
            <thead>
              <tr>
                <th scope="col">{t('caseNumber')}</th>
                <th scope="col">{t('fromUnit')}</th>
                <th scope="col">{t('state')}</th>
              </tr>
            </thead>
            <tbody>
              {preview.cases.slice(0, 20).map((one) => (
                <tr key={one.id}>
                  <td>
                    <span className="number">{one.number}</span> {one.title}
                  </td>
                  <td>{one.unit_name}</td>
                  <td className="nowrap">{state(one.state)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scroller>
      )}
    </div>
  );
}
