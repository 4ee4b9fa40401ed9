import { api, queries, queryClient } from '../api/client.ts';
import type { paths } from '../api/schema.d.ts';
import { paperWords } from '../api/words.ts';
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
  return (
    <WordsByName
      label={t('papers')}
      items={data.items}
      nameOf={kindOf}
      titleOf={(kind) => speak(paperWords[kind as keyof typeof paperWords])}
      {...{ name, choose, say }}
      Card={VersionCard}
      Edit={EditWords}
    />
  );
}

function VersionCard({ title, version, before, isInForce, say }: VersionCardProps<Version>) {
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

const paragraphs = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

function EditWords({ title, version, close, done }: EditWordsProps<Version>) {
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
