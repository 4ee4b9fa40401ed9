import { Button } from 'antd';
import { Suspense, lazy, useState } from 'react';
import { api, queries, queryClient } from '../api/client.ts';
import type { Schemas } from '../api/client.ts';
import { useSay } from '../texts/texts.ts';
import { useWorkTexts } from './texts.ts';

type BulkAction = Schemas['BulkDto']['action'];
// The forms of all actions weigh more than the list; they come when one is opened.
const BulkDialog = lazy(() => import('./bulk-dialog.tsx'));

interface Refused {
  readonly id: string;
  readonly number: string;
  readonly zh: string;
  readonly en: string;
}

interface BulkBarProps {
  readonly chosen: ReadonlySet<string>;
  readonly setChosen: (chosen: ReadonlySet<string>) => void;
}

/** What may be done with all that are chosen; what may not is named, and who was refused stays chosen. */
export function BulkBar({ chosen, setChosen }: BulkBarProps) {
  const t = useWorkTexts();
  const say = useSay();
  const [open, setOpen] = useState<BulkAction | null>(null);
  const [outcome, setOutcome] = useState<{ readonly done: number; readonly refused: readonly Refused[] } | null>(null);
  const caseIds = [...chosen].sort();
  const { data } = queries.useQuery('post', '/api/v1/cases/bulk/possible', { body: { caseIds } });
  const actions = (data?.actions ?? []).map(({ action, name }) => ({
    action: action as BulkAction,
    name: say(name),
    blocked: data?.items.filter(({ allowedActions }) => !allowedActions.includes(action)).length ?? 0,
  }));
  const possible = actions.filter(({ blocked }) => blocked === 0);
  const send = async (action: BulkAction, body: Record<string, unknown>, key: string): Promise<void> => {
    const items = (data?.items ?? []).map(({ id, version }) => ({ caseId: id, version, ...body }));
    const answer = await api.POST('/api/v1/cases/bulk', {
      // Rows are the bodies of the action; their shape depends on it.
      body: { action, items: items as unknown as Record<string, never>[] },
      headers: { 'idempotency-key': key },
    });
    const failed = (answer.data?.rows ?? []).filter(({ ok }) => !ok);
    const numbers = new Map(data?.items.map(({ id, number }) => [id, number]));
    const refused = failed.map(({ caseId, problem }) => {
      const id = caseId ?? '';
      return { id, number: numbers.get(id) ?? '', zh: problem?.zh ?? '', en: problem?.en ?? '' };
    });
    setOpen(null);
    setOutcome({ done: answer.data?.done ?? 0, refused });
    setChosen(new Set(refused.map(({ id }) => id)));
    await queryClient.invalidateQueries();
  };
  return (
    <div className="bulk" role="region" aria-label={t('chosen', { count: chosen.size })}>
      <strong>{t('chosen', { count: chosen.size })}</strong>
      {!data && <span className="third">{t('asking')}</span>}
      {possible.map(({ action, name }) => (
        <Button key={action} type="primary" onClick={() => setOpen(action)}>
          {name}
        </Button>
      ))}
      {data && possible.length === 0 && <span>{t('nothingForAll')}</span>}
      <span className="third">
        {actions
          .filter(({ blocked }) => blocked > 0 && blocked < chosen.size)
          .map(({ name, blocked }) => t('notForAll', { action: name, count: blocked }))
          .join(';')}
      </span>
      <Button className="end" onClick={() => setChosen(new Set())}>
        {t('clearChoice')}
      </Button>
      {outcome && <Outcome {...outcome} />}
      {open && (
        <Suspense>
          <BulkDialog
            action={open}
            count={chosen.size}
            close={() => setOpen(null)}
            send={(body, key) => send(open, body, key)}
          />
        </Suspense>
      )}
    </div>
  );
}

function Outcome({ done, refused }: { readonly done: number; readonly refused: readonly Refused[] }) {
  const t = useWorkTexts();
  const say = useSay();
  return (
    <div className="bulk-refused" role="status">
      {t('bulkResult', { done, failed: refused.length })}
      <ul>
        {refused.map((one) => (
          <li key={one.id}>
            {one.number}:{say(one)}
          </li>
        ))}
      </ul>
    </div>
  );
}
