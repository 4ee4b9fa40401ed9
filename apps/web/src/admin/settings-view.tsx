import { Button } from 'antd';
import { useState } from 'react';
import { api, queries, queryClient } from '../api/client.ts';
import type { Schemas } from '../api/client.ts';
import { Failure, Skeleton } from '../parts/page-state.tsx';
import { grouped } from '../texts/texts.ts';
import { AskDialog } from './ask-dialog.tsx';
import { useCityRole } from './parts.tsx';
import type { TemplateViewProps } from './templates-page.tsx';
import { useTemplatesTexts } from './templates-texts.ts';

const pushNames = ['dailyBudget', 'quietMinutes', 'gatherSeconds'] as const;

/** How often people may be disturbed, and how many a run may notify; the city's leader changes it. */
export function SettingsView({ say }: TemplateViewProps) {
  const t = useTemplatesTexts();
  const role = useCityRole();
  const [isChanging, setChanging] = useState(false);
  const { data, error, refetch } = queries.useQuery('get', '/api/v1/admin/settings');
  if (error && !data) return <Failure error={error} retry={() => void refetch()} />;
  if (!data) return <Skeleton rows={5} />;
  const { push, stormLimit } = data;
  return (
    <section className="card" aria-labelledby="settings-head">
      <div className="card-head">
        <h2 id="settings-head">{t('push')}</h2>
        {role === 'leader' && <Button onClick={() => setChanging(true)}>{t('changeSettings')}</Button>}
      </div>
      <dl className="who">
        {pushNames.map((name) => (
          <Line key={name} name={t(name)} value={grouped(push[name])} />
        ))}
        <Line name={t('workFrom')} value={`${push.workFrom}—${push.workTo}`} />
        <Line name={t('stormLimit')} value={stormLimit === null ? t('noLimit') : grouped(stormLimit)} />
      </dl>
      {isChanging && (
        <ChangeSettings
          settings={data}
          close={() => setChanging(false)}
          done={() => {
            setChanging(false);
            say(t('savedSaid'));
          }}
        />
      )}
    </section>
  );
}

function Line({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd className="number strong">{value}</dd>
    </>
  );
}

interface ChangeSettingsProps {
  readonly settings: Schemas['InstallationSettings'];
  readonly close: () => void;
  readonly done: () => void;
}

function ChangeSettings({ settings: { push, stormLimit }, close, done }: ChangeSettingsProps) {
  const t = useTemplatesTexts();
  return (
    <AskDialog
      title={t('changeSettings')}
      verb={t('changeSettings')}
      note={t('settingsNote')}
      fields={[
        ...pushNames.map((name) => ({ name, kind: 'number' as const, label: t(name), initial: String(push[name]) })),
        {
          name: 'stormLimit',
          kind: 'number',
          label: t('stormLimit'),
          hint: t('noLimit'),
          optional: true,
          initial: stormLimit === null ? '' : String(stormLimit),
        },
      ]}
      submit={async (answers) => {
        await api.PUT('/api/v1/admin/settings', {
          body: {
            push: Object.fromEntries(pushNames.map((name) => [name, Number(answers[name])])),
            stormLimit: answers['stormLimit'] ? Number(answers['stormLimit']) : null,
          },
        });
        await queryClient.invalidateQueries({ queryKey: ['get', '/api/v1/admin/settings'] });
      }}
      done={done}
      cancel={close}
    />
  );
}
