import { api, queryClient } from '../api/client.ts';
import type { Schemas } from '../api/client.ts';
import { ApiProblem } from '../api/client.ts';
import { useCommonTexts } from '../texts/common.ts';
import { AskDialog } from './ask-dialog.tsx';
import type { Answers, AskField } from './ask-dialog.tsx';
import { changesOf, isLadder, nullable, parameterNames, written } from './pack-values.ts';
import type { ParameterName } from './pack-values.ts';
import { useToday } from './parts.tsx';
import { useAdminTexts } from './texts.ts';
import { usePackName, useParameterTexts, useTemplatesTexts } from './templates-texts.ts';

interface PackFormProps {
  readonly pack: string;
  readonly newest: Schemas['PackVersion'];
  readonly close: () => void;
  readonly done: () => void;
}

/** Every parameter of the newest version to write over; what was not touched is not sent. */
export function PackForm({ pack, newest, close, done }: PackFormProps) {
  const t = useTemplatesTexts();
  const admin = useAdminTexts();
  const common = useCommonTexts();
  const packName = usePackName();
  const parameter = useParameterTexts();
  const today = useToday() ?? '';
  const field = (name: ParameterName): AskField => {
    const initial = written(newest.parameters, name);
    const label = parameter(name);
    if (name === 'countPublicationDay') {
      const options = [
        { value: 'true', label: common('yes') },
        { value: 'false', label: common('no') },
      ];
      return { name, kind: 'choice', label, initial, options };
    }
    const hint = isLadder(name) ? t('listHint') : nullable.includes(name) ? t('emptyIsNone') : '';
    return { name, kind: 'text', label, initial, ...(hint ? { hint } : {}), optional: nullable.includes(name) };
  };
  const submit = async ({ effectiveFrom = '', reason = '', ...answers }: Answers): Promise<void> => {
    const changes = changesOf(newest.parameters, answers);
    if (Object.keys(changes).length === 0)
      throw new ApiProblem(422, { code: 'not_possible', zh: t('noChange'), en: t('noChange') });
    await api.POST('/api/v1/packs/{pack}/versions', {
      params: { path: { pack } },
      body: { effectiveFrom, reason, changes },
    });
    await queryClient.invalidateQueries();
  };
  return (
    <AskDialog
      title={`${t('proposePack')}:${packName(pack)}`}
      verb={admin('propose')}
      width={760}
      columns
      note={t('proposePackNote')}
      fields={[
        { name: 'effectiveFrom', kind: 'day', label: t('effectiveFrom'), initial: today },
        { name: 'reason', kind: 'text', label: admin('reason') },
        ...parameterNames.map(field),
      ]}
      submit={submit}
      done={done}
      cancel={close}
    />
  );
}
