import { Button } from 'antd';
import { useState } from 'react';
import { api, queries, queryClient } from '../api/client.ts';
import type { Schemas } from '../api/client.ts';
import { Failure, Skeleton } from '../parts/page-state.tsx';
import { useCommonTexts } from '../texts/common.ts';
import { dayText } from '../texts/dates.ts';
import { AskDialog } from './ask-dialog.tsx';
import { PackForm } from './pack-form.tsx';
import { differing, parameterNames, written } from './pack-values.ts';
import type { ParameterName, Parameters } from './pack-values.ts';
import { Scroller, StatusTag, useCityRole, useToday } from './parts.tsx';
import type { TemplateViewProps } from './templates-page.tsx';
import { useAdminTexts } from './texts.ts';
import { usePackName, useParameterTexts, useTemplatesTexts } from './templates-texts.ts';
import { NameList } from './name-list.tsx';

/** What the trail has as the reason of the rules that came with the installation. */
const FIRST = 'domain.md 15';

type Version = Schemas['PackVersion'];

/** Packs on the left, the versions of one on the right, each against the one before it. */
export function PacksView({ name, choose, say }: TemplateViewProps) {
  const t = useTemplatesTexts();
  const packName = usePackName();
  const { data, error, refetch } = queries.useQuery('get', '/api/v1/packs');
  if (error && !data) return <Failure error={error} retry={() => void refetch()} />;
  if (!data) return <Skeleton rows={8} />;
  const packs = [...new Set(data.items.map(({ id }) => id))];
  const chosen = packs.find((pack) => pack === name) ?? packs[0] ?? '';
  const versions = data.items.filter(({ id }) => id === chosen);
  return (
    <div className="admin-columns tree-left narrow-left">
      <NameList
        label={t('packs')}
        chosen={chosen}
        choose={choose}
        names={packs.map((pack) => ({
          name: pack,
          text: t('version', { version: inForceOf(data.items, pack) ?? '—' }),
          title: packName(pack),
          waits: data.items.some((one) => one.id === pack && one.status === 'proposed'),
        }))}
      />
      <Versions key={chosen} pack={chosen} versions={versions} say={say} />
    </div>
  );
}

const inForceOf = (items: readonly Version[], pack: string): number | undefined =>
  items.find(({ id, inForce }) => id === pack && inForce)?.version;

interface VersionsProps {
  readonly pack: string;
  readonly versions: readonly Version[];
  readonly say: (text: string) => void;
}

function Versions({ pack, versions, say }: VersionsProps) {
  const t = useTemplatesTexts();
  const role = useCityRole();
  const [isProposing, setProposing] = useState(false);
  const newest = versions.find(({ status }) => status === 'approved');
  const waits = versions.some(({ status }) => status === 'proposed');
  return (
    <div className="admin-main">
      {role === 'supervisor' && !waits && newest && (
        <div className="ask-end ask-top">
          <Button type="primary" onClick={() => setProposing(true)}>
            {t('proposePack')}
          </Button>
        </div>
      )}
      {versions.map((version) => (
        <VersionCard
          key={version.version}
          version={version}
          before={versions.find((one) => one.version < version.version && one.status === 'approved')}
          say={say}
        />
      ))}
      {isProposing && newest && (
        <PackForm
          pack={pack}
          newest={newest}
          close={() => setProposing(false)}
          done={() => {
            setProposing(false);
            say(t('proposedSaid'));
          }}
        />
      )}
    </div>
  );
}

interface VersionCardProps {
  readonly version: Version;
  readonly before: Version | undefined;
  readonly say: (text: string) => void;
}

function VersionCard({ version, before, say }: VersionCardProps) {
  const t = useTemplatesTexts();
  const admin = useAdminTexts();
  const today = useToday() ?? '';
  const { status, inForce, effectiveFrom, reason, proposedBy, approvedBy } = version;
  const head = `version-${version.version}`;
  return (
    <section className="card" aria-labelledby={head}>
      <div className="card-head">
        <h2 id={head}>{t('version', { version: version.version })}</h2>
        <span className="row-actions">
          {inForce && <span className="tag">{t('inForce')}</span>}
          <StatusTag status={status} short />
        </span>
      </div>
      <p className="second">
        {t('from', { day: dayText(effectiveFrom, today) })} · {reason === FIRST ? t('cameWith') : reason}
        {proposedBy && ` · ${admin('proposedBy', { name: proposedBy })}`}
        {approvedBy && ` · ${admin('decidedBy', { name: approvedBy })}`}
      </p>
      <div className="difference">
        {before ? <Difference now={version} before={before} /> : <p className="third">{t('firstVersion')}</p>}
        <details open={!before}>
          <summary>{t('allParameters')}</summary>
          <ParameterTable names={parameterNames} now={version.parameters} />
        </details>
      </div>
      <Decision version={version} say={say} />
    </section>
  );
}

function Difference({ now, before }: { readonly now: Version; readonly before: Version }) {
  const t = useTemplatesTexts();
  const names = differing(now.parameters, before.parameters);
  return (
    <>
      <h3>{t('difference', { version: before.version })}</h3>
      {names.length === 0 ? (
        <p>{t('noDifference')}</p>
      ) : (
        <ParameterTable names={names} now={now.parameters} before={before.parameters} />
      )}
    </>
  );
}

interface ParameterTableProps {
  readonly names: readonly ParameterName[];
  readonly now: Parameters;
  readonly before?: Parameters;
}

function ParameterTable({ names, now, before }: ParameterTableProps) {
  const t = useTemplatesTexts();
  const parameter = useParameterTexts();
  const common = useCommonTexts();
  /** Yes and no in words; nothing as a dash. */
  const shown = (parameters: Parameters, name: ParameterName): string => {
    const text = written(parameters, name);
    return text === 'true' ? common('yes') : text === 'false' ? common('no') : text || '—';
  };
  return (
    <Scroller label={before ? t('difference', { version: '' }) : t('allParameters')}>
      <table className="plain-table diff">
        <thead>
          <tr>
            <th scope="col">{t('parameter')}</th>
            {before && <th scope="col">{t('was')}</th>}
            <th scope="col">{t('now')}</th>
          </tr>
        </thead>
        <tbody>
          {names.map((name) => (
            <tr key={name}>
              <td>{parameter(name)}</td>
              {before && <td className="was number">{shown(before, name)}</td>}
              <td className={before ? 'now number' : 'number'}>{shown(now, name)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroller>
  );
}

type Step = 'approve' | 'refuse' | 'adopt';

function Decision({ version, say }: { readonly version: Version; readonly say: (text: string) => void }) {
  const t = useTemplatesTexts();
  const admin = useAdminTexts();
  const packName = usePackName();
  const role = useCityRole();
  const [asked, setAsked] = useState<Step | null>(null);
  if (role !== 'leader') return null;
  const open: readonly Step[] =
    version.status === 'proposed' ? ['approve', 'refuse'] : version.inForce && version.version > 1 ? ['adopt'] : [];
  if (open.length === 0) return null;
  const text = (step: Step): string => (step === 'adopt' ? t('adopt') : admin(step));
  const path = { params: { path: { pack: version.id, version: String(version.version) } } };
  const submit = async (reason: string): Promise<void> => {
    if (asked === 'approve') await api.POST('/api/v1/packs/{pack}/versions/{version}/approve', path);
    else if (asked === 'refuse') await api.POST('/api/v1/packs/{pack}/versions/{version}/refuse', path);
    else {
      const { data } = await api.POST('/api/v1/packs/{pack}/versions/{version}/adopt-ladder', {
        ...path,
        body: { reason },
      });
      say(t('adoptedSaid', { count: data?.cases ?? 0 }));
      return;
    }
    say(t('decidedSaid'));
  };
  return (
    <div className="ask-end">
      {open.map((step) => (
        <Button key={step} type={step === 'approve' ? 'primary' : 'default'} onClick={() => setAsked(step)}>
          {text(step)}
        </Button>
      ))}
      {asked && (
        <AskDialog
          title={`${text(asked)}:${packName(version.id)} ${t('version', { version: version.version })}`}
          verb={text(asked)}
          note={t(`${asked}Note`)}
          fields={asked === 'adopt' ? [{ name: 'reason', kind: 'area', label: admin('reason') }] : []}
          submit={({ reason = '' }) => submit(reason)}
          done={() => {
            setAsked(null);
            void queryClient.invalidateQueries();
          }}
          cancel={() => setAsked(null)}
        />
      )}
    </div>
  );
}
