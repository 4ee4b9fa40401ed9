import { useState } from 'react';
import { api, queries, queryClient } from '../api/client.ts';
import type { Schemas } from '../api/client.ts';
import type { paths } from '../api/schema.d.ts';
import { noticeWords } from '../api/words.ts';
import { Failure, Skeleton } from '../parts/page-state.tsx';
import { useSay } from '../texts/texts.ts';
import { AskDialog } from './ask-dialog.tsx';
import { TextDifference } from './text-difference.tsx';
import type { TemplateViewProps } from './templates-page.tsx';
import { useTemplatesTexts } from './templates-texts.ts';
import { WordsByName } from './words-by-name.tsx';
import type { EditWordsProps, VersionCardProps } from './words-by-name.tsx';
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
  return (
    <WordsByName
      label={t('notices')}
      items={data.items}
      nameOf={({ reason }) => reason}
      titleOf={(reason) => speak(noticeWords[reason as keyof typeof noticeWords])}
      {...{ name, choose, say }}
      Card={VersionCard}
      Edit={EditWords}
    />
  );
}

const parts = [
  ['subjectZh', 'subject', 'zh'],
  ['subjectEn', 'subject', 'en'],
  ['lineZh', 'line', 'zh'],
  ['lineEn', 'line', 'en'],
] as const;

function VersionCard({ title, version, before, isInForce, say }: VersionCardProps<Version>) {
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

function EditWords({ title, version: { reason, template }, close, done }: EditWordsProps<Version>) {
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
