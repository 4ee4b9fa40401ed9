import { Button } from 'antd';
import { useState } from 'react';
import { api, queries, queryClient } from '../api/client.ts';
import type { Schemas } from '../api/client.ts';
import type { paths } from '../api/schema.d.ts';
import { noticeWords } from '../api/words.ts';
import { Failure, Skeleton } from '../parts/page-state.tsx';
import { useSay } from '../texts/texts.ts';
import { AskDialog } from './ask-dialog.tsx';
import { NameList } from './name-list.tsx';
import { useCityRole } from './parts.tsx';
import { TextDifference } from './text-difference.tsx';
import type { TemplateViewProps } from './templates-page.tsx';
import { useTemplatesTexts } from './templates-texts.ts';
import { DecideWords, PreviewOnCase, VersionHead } from './words-parts.tsx';

type Version =
  paths['/api/v1/admin/notice-templates']['get']['responses'][200]['content']['application/json']['items'][number];

/** Words of messages by what they are about, version against version. */
export function NoticesView({ name, choose, say }: TemplateViewProps) {
  const t = useTemplatesTexts();
  const speak = useSay();
  const { data, error, refetch } = queries.useQuery('get', '/api/v1/admin/notice-templates');
  if (error && !data) return <Failure error={error} retry={() => void refetch()} />;
  if (!data) return <Skeleton rows={10} />;
  const reasons = [...new Set(data.items.map(({ reason }) => reason))];
  const chosen = reasons.find((reason) => reason === name) ?? reasons[0] ?? '';
  const title = (reason: string): string => speak(noticeWords[reason as keyof typeof noticeWords]);
  const versionsOf = (reason: string): readonly Version[] => data.items.filter((one) => one.reason === reason);
  return (
    <div className="admin-columns tree-left narrow-left">
      <NameList
        label={t('notices')}
        chosen={chosen}
        choose={choose}
        names={reasons.map((reason) => ({
          name: reason,
          title: title(reason),
          text: t('version', { version: versionsOf(reason).find(({ status }) => status === 'approved')?.version ?? 0 }),
          waits: versionsOf(reason).some(({ status }) => status === 'proposed'),
        }))}
      />
      <Versions key={chosen} title={title(chosen)} versions={versionsOf(chosen)} say={say} />
    </div>
  );
}

interface VersionsProps {
  readonly title: string;
  readonly versions: readonly Version[];
  readonly say: (text: string) => void;
}

function Versions({ title, versions, say }: VersionsProps) {
  const t = useTemplatesTexts();
  const role = useCityRole();
  const [isEditing, setEditing] = useState(false);
  const inForce = versions.find(({ status }) => status === 'approved');
  const waits = versions.some(({ status }) => status === 'proposed');
  return (
    <div className="admin-main">
      <div className="card-head">
        <h2>{title}</h2>
        {role === 'supervisor' && !waits && (
          <Button type="primary" onClick={() => setEditing(true)}>
            {t('edit')}
          </Button>
        )}
      </div>
      {versions.map((version) => (
        <VersionCard
          key={version.version}
          title={title}
          version={version}
          before={versions.find((one) => one.version < version.version && one.status === 'approved')}
          isInForce={version === inForce}
          say={say}
        />
      ))}
      {isEditing && inForce && (
        <EditWords
          title={title}
          version={inForce}
          close={() => setEditing(false)}
          done={() => {
            setEditing(false);
            say(t('proposedSaid'));
          }}
        />
      )}
    </div>
  );
}

interface VersionCardProps {
  readonly title: string;
  readonly version: Version;
  readonly before: Version | undefined;
  readonly isInForce: boolean;
  readonly say: (text: string) => void;
}

const parts = [
  ['subjectZh', 'subject', 'zh'],
  ['subjectEn', 'subject', 'en'],
  ['lineZh', 'line', 'zh'],
  ['lineEn', 'line', 'en'],
] as const;

function VersionCard({ title, version, before, isInForce, say }: VersionCardProps) {
  const t = useTemplatesTexts();
  const [shown, setShown] = useState<Record<'zh' | 'en', Schemas['MailText']> | null>(null);
  const { reason, template } = version;
  const head = `notice-${version.version}`;
  return (
    <section className="card" aria-labelledby={head}>
      <VersionHead id={head} version={version} isInForce={isInForce} />
      <dl className="words-list">
        {parts.map(([label, part, language]) => (
          <div key={label}>
            <dt>{t(label)}</dt>
            <dd className="template-text" lang={language}>
              <TextDifference before={before?.template[part][language]} now={template[part][language]} />
            </dd>
          </div>
        ))}
      </dl>
      <PreviewOnCase
        id={`${head}-case`}
        verb={t('preview')}
        show={async (caseId) => {
          const { data } = await api.POST('/api/v1/admin/notice-templates/{reason}/preview', {
            params: { path: { reason } },
            body: { ...template, caseId },
          });
          setShown(data ?? null);
        }}
      />
      {shown && (
        <div className="two mails" role="status">
          {(['zh', 'en'] as const).map((language) => (
            <div key={language} className="template-text" lang={language}>
              <p className="strong">{shown[language].subject}</p>
              {shown[language].text}
            </div>
          ))}
        </div>
      )}
      {version.status === 'proposed' && (
        <DecideWords
          title={title}
          decide={(approved) =>
            api.POST('/api/v1/admin/notice-templates/{reason}/{version}/decision', {
              params: { path: { reason, version: String(version.version) } },
              body: { approved },
            })
          }
          done={() => {
            say(t('decidedSaid'));
            void queryClient.invalidateQueries({ queryKey: ['get', '/api/v1/admin/notice-templates'] });
          }}
        />
      )}
    </section>
  );
}

interface EditWordsProps {
  readonly title: string;
  readonly version: Version;
  readonly close: () => void;
  readonly done: () => void;
}

function EditWords({ title, version: { reason, template }, close, done }: EditWordsProps) {
  const t = useTemplatesTexts();
  return (
    <AskDialog
      title={`${t('edit')}:${title}`}
      verb={t('edit')}
      width={640}
      note={
        <>
          {t('placeholders')}
          <br />
          {t('wordsNote')}
        </>
      }
      fields={parts.map(([name, part, language]) => ({
        name,
        kind: 'area' as const,
        rows: 2,
        label: t(name),
        initial: template[part][language],
      }))}
      submit={async ({ subjectZh = '', subjectEn = '', lineZh = '', lineEn = '' }) => {
        await api.POST('/api/v1/admin/notice-templates/{reason}', {
          params: { path: { reason } },
          body: { subject: { zh: subjectZh, en: subjectEn }, line: { zh: lineZh, en: lineEn } },
        });
        await queryClient.invalidateQueries({ queryKey: ['get', '/api/v1/admin/notice-templates'] });
      }}
      done={done}
      cancel={close}
    />
  );
}
