import { useInfiniteQuery } from '@tanstack/react-query';
import { Button, Modal } from 'antd';
import { useState } from 'react';
import { api, queries, queryClient } from '../api/client.ts';
import type { Schemas } from '../api/client.ts';
import { useSession } from '../api/session.ts';
import { Empty, Failure, Skeleton } from '../parts/page-state.tsx';
import { dayOf } from '../texts/dates.ts';
import { AskDialog } from './ask-dialog.tsx';
import type { Answers, AskField } from './ask-dialog.tsx';
import { MergerEffect } from './merge-wizard.tsx';
import { Scroller, StatusTag } from './parts.tsx';
import { useAdminTexts } from './texts.ts';
import { useUnitsTexts } from './units-texts.ts';

type Change = Schemas['ChangeView'];
type Step = 'approve' | 'refuse' | 'enter';
interface Asked {
  readonly step: Step;
  readonly change: Change;
}

function useChanges() {
  return useInfiniteQuery({
    queryKey: ['get', '/api/v1/organisation-changes', 'pages'],
    queryFn: async ({ pageParam }: { pageParam: string | undefined }) => {
      const { data } = await api.GET('/api/v1/organisation-changes', {
        params: { query: { limit: 50, cursor: pageParam } },
      });
      if (!data) throw new Error('The list came without a body.');
      return data;
    },
    initialPageParam: undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
  });
}

/** Changes of names, posts and units on their way, with the step that is the caller's. */
export function UnitChanges({ say }: { readonly say: (text: string) => void }) {
  const t = useUnitsTexts();
  const admin = useAdminTexts();
  const { data, error, refetch, hasNextPage, fetchNextPage } = useChanges();
  const [asked, setAsked] = useState<Asked | null>(null);
  const [shown, setShown] = useState<string | null>(null);
  if (error && !data) return <Failure error={error} retry={() => void refetch()} />;
  if (!data) return <Skeleton rows={8} />;
  const items = data.pages.flatMap((page) => page.items);
  if (items.length === 0) {
    return (
      <Empty title={t('noChanges')}>
        <p>{t('noChangesWhy')}</p>
      </Empty>
    );
  }
  return (
    <div className="card">
      <Scroller label={t('changesView')}>
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{t('what')}</th>
              <th scope="col">{admin('unit')}</th>
              <th scope="col">{admin('reason')}</th>
              <th scope="col">{admin('status')}</th>
              <th scope="col">
                <span className="unseen">{t('decidedSaid')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {items.map((change) => (
              <ChangeLine key={change.id} change={change} ask={(step) => setAsked({ step, change })} show={setShown} />
            ))}
          </tbody>
        </table>
      </Scroller>
      {hasNextPage && (
        <div className="ask-end">
          <Button onClick={() => void fetchNextPage()}>{admin('loadMore')}</Button>
        </div>
      )}
      {shown && <Effect id={shown} close={() => setShown(null)} />}
      {asked && <StepDialog asked={asked} close={() => setAsked(null)} said={() => say(t('decidedSaid'))} />}
    </div>
  );
}

interface ChangeLineProps {
  readonly change: Change;
  readonly ask: (step: Step) => void;
  readonly show: (id: string) => void;
}

function ChangeLine({ change, ask, show }: ChangeLineProps) {
  const t = useUnitsTexts();
  const admin = useAdminTexts();
  const { post } = useSession();
  const open: readonly Step[] =
    post.role === 'leader' && change.status === 'proposed'
      ? ['approve', 'refuse']
      : post.role === 'admin' && change.status === 'approved'
        ? ['enter']
        : [];
  const waits = change.status === 'proposed' || change.status === 'approved';
  return (
    <tr>
      <td className="nowrap">
        <span className="strong">{t(`kind_${change.kind}`)}</span>
        <br />
        <span className="third">{detailOf(change)}</span>
      </td>
      <td>{change.unitName}</td>
      <td>
        {change.reason}
        <br />
        <span className="third">
          {admin('proposedBy', { name: change.proposedBy })} {dayOf(change.createdAt)}
          {change.approvedBy && ` → ${admin('decidedBy', { name: change.approvedBy })}`}
          {change.enteredBy && ` → ${admin('enteredBy', { name: change.enteredBy })}`}
        </span>
      </td>
      <td>
        <StatusTag status={change.status} />
      </td>
      <td>
        <span className="row-actions">
          {change.kind === 'merge_units' && waits && post.role !== 'admin' && (
            <Button size="small" onClick={() => show(change.id)}>
              {t('preview')}
            </Button>
          )}
          {open.map((step) => (
            <Button key={step} size="small" type={step === 'refuse' ? 'default' : 'primary'} onClick={() => ask(step)}>
              {admin(step)}
            </Button>
          ))}
        </span>
      </td>
    </tr>
  );
}

/** The new name, or the person, where the change says one. */
function detailOf({ data }: Change): string {
  const known: Readonly<Record<string, unknown>> = data;
  if (typeof known['name'] === 'string') return known['name'];
  const appointee = known['appointee'];
  if (typeof appointee !== 'object' || appointee === null || !('newPerson' in appointee)) return '';
  const { newPerson } = appointee;
  return typeof newPerson === 'object' && newPerson !== null && 'name' in newPerson ? String(newPerson.name) : '';
}

function Effect({ id, close }: { readonly id: string; readonly close: () => void }) {
  const t = useUnitsTexts();
  const { data, error } = queries.useQuery('get', '/api/v1/organisation-changes/{id}', { params: { path: { id } } });
  return (
    <Modal open title={t('willMove')} footer={null} width={720} onCancel={close}>
      {error && <Failure error={error} />}
      {data?.preview && <MergerEffect preview={data.preview} />}
    </Modal>
  );
}

interface StepDialogProps {
  readonly asked: Asked;
  readonly close: () => void;
  readonly said: () => void;
}

function StepDialog({ asked: { step, change }, close, said }: StepDialogProps) {
  const t = useUnitsTexts();
  const admin = useAdminTexts();
  const opensAccount = step === 'enter' && (change.kind === 'appoint' || change.kind === 'substitute');
  const fields: readonly AskField[] = [
    ...(step === 'refuse' ? [{ name: 'reason', kind: 'area', label: admin('reason') } as const] : []),
    ...(opensAccount
      ? [
          { name: 'username', kind: 'text', label: t('username'), optional: true } as const,
          {
            name: 'password',
            kind: 'password',
            label: t('password'),
            optional: true,
            complete: 'new-password',
          } as const,
        ]
      : []),
  ];
  return (
    <AskDialog
      title={`${admin(step)}:${change.unitName} ${t(`kind_${change.kind}`)}`}
      verb={admin(step)}
      note={t(`${step}Note`)}
      fields={fields}
      submit={(answers) => take(step, change.id, answers)}
      done={() => {
        close();
        said();
        void queryClient.invalidateQueries();
      }}
      cancel={close}
    />
  );
}

async function take(step: Step, id: string, { reason = '', username = '', password = '' }: Answers): Promise<void> {
  const path = { params: { path: { id } } };
  if (step === 'approve') await api.POST('/api/v1/organisation-changes/{id}/approve', path);
  else if (step === 'refuse') await api.POST('/api/v1/organisation-changes/{id}/refuse', { ...path, body: { reason } });
  else {
    const body = username === '' ? {} : { account: { username, password } };
    await api.POST('/api/v1/organisation-changes/{id}/enter', { ...path, body });
  }
}
