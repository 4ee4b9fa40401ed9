import { Button } from 'antd';
import { useState } from 'react';
import { CasePicker } from '../case/pickers.tsx';
import { problemOf } from '../api/client.ts';
import { useSay } from '../texts/texts.ts';
import { AskDialog } from './ask-dialog.tsx';
import { StatusTag, useCityRole } from './parts.tsx';
import { useAdminTexts } from './texts.ts';
import { useTemplatesTexts } from './templates-texts.ts';

interface VersionHeadProps {
  readonly version: {
    readonly version: number;
    readonly status: 'proposed' | 'approved' | 'refused';
    readonly proposedBy: string | null;
    readonly decidedBy: string | null;
  };
  readonly isInForce: boolean;
  readonly id: string;
}

/** Number, standing and persons of one version of some words. */
export function VersionHead({ version, isInForce, id }: VersionHeadProps) {
  const t = useTemplatesTexts();
  const admin = useAdminTexts();
  const { proposedBy, decidedBy, status } = version;
  return (
    <>
      <div className="card-head">
        <h2 id={id}>{t('version', { version: version.version })}</h2>
        <span className="row-actions">
          {isInForce && <span className="tag">{t('inForce')}</span>}
          <StatusTag status={status} short />
        </span>
      </div>
      <p className="second">
        {proposedBy === null ? t('builtIn') : admin('proposedBy', { name: proposedBy })}
        {decidedBy && ` · ${admin('decidedBy', { name: decidedBy })}`}
      </p>
    </>
  );
}

interface DecideWordsProps {
  readonly title: string;
  readonly decide: (approved: boolean) => Promise<unknown>;
  readonly done: () => void;
}

/** Approve or refuse, for the city's leader. */
export function DecideWords({ title, decide, done }: DecideWordsProps) {
  const t = useTemplatesTexts();
  const admin = useAdminTexts();
  const role = useCityRole();
  const [asked, setAsked] = useState<'approve' | 'refuse' | null>(null);
  if (role !== 'leader') return null;
  return (
    <div className="ask-end">
      {(['approve', 'refuse'] as const).map((step) => (
        <Button key={step} type={step === 'approve' ? 'primary' : 'default'} onClick={() => setAsked(step)}>
          {admin(step)}
        </Button>
      ))}
      {asked && (
        <AskDialog
          title={`${admin(asked)}:${title}`}
          verb={admin(asked)}
          note={asked === 'approve' ? t('wordsNote') : t('refuseNote')}
          fields={[]}
          submit={() => decide(asked === 'approve')}
          done={() => {
            setAsked(null);
            done();
          }}
          cancel={() => setAsked(null)}
        />
      )}
    </div>
  );
}

interface PreviewOnCaseProps {
  readonly id: string;
  readonly verb: string;
  readonly show: (caseId: string) => Promise<void>;
}

/** A real case to try words on; only for those who write or decide them. */
export function PreviewOnCase({ id, verb, show }: PreviewOnCaseProps) {
  const t = useTemplatesTexts();
  const say = useSay();
  const role = useCityRole();
  const [caseId, setCaseId] = useState('');
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  if (role !== 'supervisor' && role !== 'leader') return null;
  const run = async (): Promise<void> => {
    setBusy(true);
    setError(null);
    try {
      await show(caseId);
    } catch (problem) {
      setError(problem);
    } finally {
      setBusy(false);
    }
  };
  return (
    <div className="preview-line">
      <CasePicker id={id} label={t('previewOn')} value={caseId} change={(value) => setCaseId(String(value ?? ''))} />
      <Button disabled={caseId === ''} loading={isBusy} onClick={() => void run()}>
        {verb}
      </Button>
      {error !== null && (
        <p className="field-problem" role="alert">
          {say(problemOf(error))}
        </p>
      )}
    </div>
  );
}
