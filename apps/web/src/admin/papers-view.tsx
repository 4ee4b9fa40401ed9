import { Button } from 'antd';
import { useState } from 'react';
import { api, queries, queryClient } from '../api/client.ts';
import type { paths } from '../api/schema.d.ts';
import { paperWords } from '../api/words.ts';
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
  paths['/api/v1/admin/paper-templates']['get']['responses'][200]['content']['application/json']['items'][number];

const kindOf = ({ reason }: Version): string => reason.replace(/^paper:/u, '');
const refresh = (): Promise<void> =>
  queryClient.invalidateQueries({ queryKey: ['get', '/api/v1/admin/paper-templates'] });

/** Words of papers by kind, version against version; a preview is the real PDF. */
export function PapersView({ name, choose, say }: TemplateViewProps) {
  const t = useTemplatesTexts();
  const speak = useSay();
  const { data, error, refetch } = queries.useQuery('get', '/api/v1/admin/paper-templates');
  if (error && !data) return <Failure error={error} retry={() => void refetch()} />;
  if (!data) return <Skeleton rows={10} />;
  const kinds = [...new Set(data.items.map(kindOf))];
  const chosen = kinds.find((kind) => kind === name) ?? kinds[0] ?? '';
  const title = (kind: string): string => speak(paperWords[kind as keyof typeof paperWords]);
  const versionsOf = (kind: string): readonly Version[] => data.items.filter((one) => kindOf(one) === kind);
  return (
    <div className="admin-columns tree-left narrow-left">
      <NameList
        label={t('papers')}
        chosen={chosen}
        choose={choose}
        names={kinds.map((kind) => ({
          name: kind,
          title: title(kind),
          text: t('version', { version: versionsOf(kind).find(({ status }) => status === 'approved')?.version ?? 0 }),
          waits: versionsOf(kind).some(({ status }) => status === 'proposed'),
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

function VersionCard({ title, version, before, isInForce, say }: VersionCardProps) {
  const t = useTemplatesTexts();
  const { template } = version;
  const kind = kindOf(version);
  const head = `paper-${version.version}`;
  const texts = [
    [t('paperTitle'), before?.template.title, template.title],
    [t('opening'), before?.template.opening.join('\n'), template.opening.join('\n')],
    [t('closing'), before?.template.closing.join('\n'), template.closing.join('\n')],
  ] as const;
  return (
    <section className="card" aria-labelledby={head}>
      <VersionHead id={head} version={version} isInForce={isInForce} />
      <dl className="words-list">
        {texts.map(([label, was, now]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd className="template-text">{now === '' && !was ? '—' : <TextDifference before={was} now={now} />}</dd>
          </div>
        ))}
      </dl>
      {kind !== 'bulletin' && (
        <PreviewOnCase
          id={`${head}-case`}
          verb={t('previewPdf')}
          show={async (caseId) => {
            const { data } = await api.POST('/api/v1/admin/paper-templates/{kind}/preview', {
              params: { path: { kind } },
              body: { ...template, caseId },
              parseAs: 'blob',
            });
            openFile(data);
          }}
        />
      )}
      {version.status === 'proposed' && (
        <DecideWords
          title={title}
          decide={(approved) =>
            api.POST('/api/v1/admin/paper-templates/{kind}/{version}/decision', {
              params: { path: { kind, version: String(version.version) } },
              body: { approved },
            })
          }
          done={() => {
            say(t('decidedSaid'));
            void refresh();
          }}
        />
      )}
    </section>
  );
}

/** A file that the server made, in a window of its own; it is gone from memory a minute later. */
function openFile(file: unknown): void {
  if (!(file instanceof Blob)) return;
  const address = URL.createObjectURL(file);
  window.open(address, '_blank', 'noopener');
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

interface EditWordsProps {
  readonly title: string;
  readonly version: Version;
  readonly close: () => void;
  readonly done: () => void;
}

const paragraphs = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

function EditWords({ title, version, close, done }: EditWordsProps) {
  const t = useTemplatesTexts();
  const { template } = version;
  return (
    <AskDialog
      title={`${t('edit')}:${title}`}
      verb={t('edit')}
      width={680}
      note={t('wordsNote')}
      fields={[
        { name: 'title', kind: 'text', label: t('paperTitle'), initial: template.title },
        {
          name: 'opening',
          kind: 'area',
          rows: 4,
          label: t('opening'),
          hint: t('paragraphs'),
          optional: true,
          initial: template.opening.join('\n'),
        },
        {
          name: 'closing',
          kind: 'area',
          rows: 4,
          label: t('closing'),
          hint: t('paragraphs'),
          optional: true,
          initial: template.closing.join('\n'),
        },
      ]}
      submit={async ({ title: words = '', opening = '', closing = '' }) => {
        await api.POST('/api/v1/admin/paper-templates/{kind}', {
          params: { path: { kind: kindOf(version) } },
          body: { title: words, opening: paragraphs(opening), closing: paragraphs(closing) },
        });
        await refresh();
      }}
      done={done}
      cancel={close}
    />
  );
}
