import { Link } from '@tanstack/react-router';
import { Button, Modal } from 'antd';
import { useState } from 'react';
import { api, queries, queryClient } from '../api/client.ts';
import type { Schemas } from '../api/client.ts';
import { useSession } from '../api/session.ts';
import { actionWords } from '../api/words.ts';
import { Empty, Failure, Skeleton } from '../parts/page-state.tsx';
import { timeText } from '../texts/dates.ts';
import { grouped, listed, useSay } from '../texts/texts.ts';
import { AskDialog } from './ask-dialog.tsx';
import { Scroller, StatusTag, useCityRole, useToday } from './parts.tsx';
import type { TemplateViewProps } from './templates-page.tsx';
import { useAdminTexts } from './texts.ts';
import { useTemplatesTexts } from './templates-texts.ts';

type Endpoint = Schemas['WebhookEndpoint'];
type Step = 'approve' | 'refuse' | 'end' | 'secret' | 'replay';
const refresh = (): Promise<void> => queryClient.invalidateQueries({ queryKey: ['get', '/api/v1/admin/webhooks'] });

/** Other systems that are told of what happens to cases. */
export function WebhooksView({ say }: TemplateViewProps) {
  const t = useTemplatesTexts();
  const role = useCityRole();
  const [isAdding, setAdding] = useState(false);
  const { data, error, refetch } = queries.useQuery('get', '/api/v1/admin/webhooks');
  if (error && !data) return <Failure error={error} retry={() => void refetch()} />;
  if (!data) return <Skeleton rows={5} />;
  return (
    <div className="admin-main">
      {role === 'admin' && (
        <div className="ask-end ask-top">
          <Button type="primary" onClick={() => setAdding(true)}>
            {t('addEndpoint')}
          </Button>
        </div>
      )}
      {data.items.length === 0 && (
        <section className="card">
          <Empty title={t('noEndpoints')}>
            <p>{t('noEndpointsWhy')}</p>
          </Empty>
        </section>
      )}
      {data.items.map((endpoint) => (
        <EndpointCard key={endpoint.id} endpoint={endpoint} say={say} />
      ))}
      {isAdding && (
        <AskDialog
          title={t('addEndpoint')}
          verb={t('addEndpoint')}
          note={t('endpointNote')}
          fields={[
            { name: 'url', kind: 'text', label: t('endpointUrl') },
            { name: 'unitId', kind: 'unit', label: t('endpointUnit') },
          ]}
          submit={async ({ url = '', unitId = '' }) => {
            await api.POST('/api/v1/admin/webhooks', { body: { url, unitId } });
            await refresh();
          }}
          done={() => {
            setAdding(false);
            say(t('proposedSaid'));
          }}
          cancel={() => setAdding(false)}
        />
      )}
    </div>
  );
}

function stepsOf(endpoint: Endpoint, role: ReturnType<typeof useCityRole>): readonly Step[] {
  if (role === 'leader')
    return endpoint.status === 'proposed' ? ['approve', 'refuse'] : endpoint.status === 'active' ? ['end'] : [];
  if (role !== 'admin' || endpoint.status === 'refused' || endpoint.status === 'ended') return [];
  return endpoint.status === 'active'
    ? [...(endpoint.failed > 0 ? ['replay' as const] : []), 'secret', 'end']
    : ['secret'];
}

interface EndpointCardProps {
  readonly endpoint: Endpoint;
  readonly say: (text: string) => void;
}

function EndpointCard({ endpoint, say }: EndpointCardProps) {
  const t = useTemplatesTexts();
  const admin = useAdminTexts();
  const speak = useSay();
  const today = useToday() ?? '';
  const { post } = useSession();
  const role = useCityRole();
  const [asked, setAsked] = useState<Step | null>(null);
  const [secret, setSecret] = useState<string | null>(null);
  const steps = stepsOf(endpoint, role);
  const text = (step: Step): string => (step === 'approve' || step === 'refuse' ? admin(step) : t(step));
  const note = { approve: '', refuse: '', end: t('endNote'), secret: t('secretNote'), replay: t('replayNote') };
  const actions = endpoint.actions?.map((one) =>
    speak(actionWords[one.replaceAll('_', '-') as keyof typeof actionWords]),
  );
  return (
    <section className="card" aria-label={endpoint.url}>
      <div className="card-head">
        <h2 className="address">{endpoint.url}</h2>
        <StatusTag status={endpoint.status} short />
      </div>
      <p className="second">
        {endpoint.unitName} · {actions ? listed(actions) : t('allActions')} ·{' '}
        {admin('proposedBy', { name: endpoint.proposedBy })} {timeText(endpoint.createdAt, today)}
        {endpoint.decidedBy && ` · ${admin('decidedBy', { name: endpoint.decidedBy })}`}
      </p>
      {endpoint.failed > 0 && (
        <p className="warn-note">
          {t('failedCalls')} {grouped(endpoint.failed)}
        </p>
      )}
      {(post.role === 'admin' || post.role === 'auditor') && endpoint.status !== 'proposed' && (
        <details>
          <summary>{t('calls')}</summary>
          <Calls id={endpoint.id} today={today} />
        </details>
      )}
      {steps.length > 0 && (
        <div className="ask-end">
          {steps.map((step) => (
            <Button key={step} type={step === 'approve' ? 'primary' : 'default'} onClick={() => setAsked(step)}>
              {text(step)}
            </Button>
          ))}
        </div>
      )}
      {asked && (
        <AskDialog
          title={text(asked)}
          verb={text(asked)}
          note={note[asked] || endpoint.url}
          fields={[]}
          submit={async () => setSecret(await take(asked, endpoint.id))}
          done={() => {
            setAsked(null);
            if (asked !== 'secret') say(t(asked === 'replay' ? 'replayedSaid' : 'decidedSaid'));
            void refresh();
          }}
          cancel={() => setAsked(null)}
        />
      )}
      <Modal open={secret !== null} title={t('secretIs')} footer={null} onCancel={() => setSecret(null)}>
        <p className="template-text number">{secret}</p>
      </Modal>
    </section>
  );
}

/** Takes a step; answers the secret where it was asked for. */
async function take(step: Step, id: string): Promise<string | null> {
  const path = { params: { path: { id } } };
  switch (step) {
    case 'approve':
    case 'refuse':
      await api.POST('/api/v1/admin/webhooks/{id}/decision', { ...path, body: { approved: step === 'approve' } });
      return null;
    case 'end':
      await api.POST('/api/v1/admin/webhooks/{id}/end', path);
      return null;
    case 'replay':
      await api.POST('/api/v1/admin/webhooks/{id}/replay', { ...path, body: {} });
      return null;
    case 'secret': {
      const { data } = await api.POST('/api/v1/admin/webhooks/{id}/secret', path);
      return data?.secret ?? null;
    }
  }
}

function Calls({ id, today }: { readonly id: string; readonly today: string }) {
  const t = useTemplatesTexts();
  const admin = useAdminTexts();
  const speak = useSay();
  const { data, error, refetch } = queries.useQuery('get', '/api/v1/admin/webhooks/{id}/calls', {
    params: { path: { id }, query: { limit: 50 } },
  });
  if (error && !data) return <Failure error={error} retry={() => void refetch()} />;
  if (!data) return <Skeleton rows={3} />;
  if (data.items.length === 0) return <p className="third">{t('noCalls')}</p>;
  return (
    <Scroller label={t('calls')}>
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">{t('call', { seq: '' })}</th>
            <th scope="col">{t('actions')}</th>
            <th scope="col">{admin('status')}</th>
            <th scope="col">{t('attempts')}</th>
            <th scope="col">{t('answer')}</th>
          </tr>
        </thead>
        <tbody>
          {data.items.map((call) => (
            <tr key={call.id}>
              <td className="number nowrap">
                <Link to="/cases/$id" params={{ id: call.caseId }} search={{}}>
                  {call.number}
                </Link>{' '}
                {timeText(call.at, today)}
              </td>
              <td>{speak(actionWords[call.action.replaceAll('_', '-') as keyof typeof actionWords])}</td>
              <td>
                <span className={call.status === 'sent' ? 'state' : 'state warn'}>{t(call.status)}</span>
              </td>
              <td className="number">{call.attempts}</td>
              <td className="number">{call.response ?? call.error ?? '—'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroller>
  );
}
