import { Button } from 'antd';
import { Suspense, lazy, useRef, useState } from 'react';
import { api, queries, queryClient } from '../api/client.ts';
import type { Schemas } from '../api/client.ts';
import { useSay } from '../texts/texts.ts';
import { useWorkTexts } from './texts.ts';

type BulkAction = Schemas['BulkDto']['action'];
// The forms of all actions weigh more than the list; they come when one is opened.
const BulkDialog = lazy(() => import('./bulk-dialog.tsx'));

/** A few at a time, so that whoever waits sees how far it is and can stop; each case is a transaction of its own. */
const AT_ONCE = 10;

interface Refused {
  readonly id: string;
  readonly number: string;
  readonly zh: string;
  readonly en: string;
}

interface Result {
  readonly done: number;
  readonly refused: readonly Refused[];
  /** Not begun when it was stopped. */
  readonly left: number;
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
  const [outcome, setOutcome] = useState<Result | null>(null);
  const [progress, setProgress] = useState<number | null>(null);
  const isStopped = useRef(false);
  const caseIds = [...chosen].sort();
  const { data } = queries.useQuery('post', '/api/v1/cases/bulk/possible', { body: { caseIds } });
  const actions = (data?.actions ?? []).map(({ action, name }) => ({
    action: action as BulkAction,
    name: say(name),
    blocked: data?.items.filter(({ allowedActions }) => !allowedActions.includes(action)).length ?? 0,
  }));
  const possible = actions.filter(({ blocked }) => blocked === 0);
  const send = async (action: BulkAction, body: Record<string, unknown>, key: string): Promise<void> => {
    const items = data?.items ?? [];
    const rows: Schemas['RowAnswer'][] = [];
    isStopped.current = false;
    try {
      for (let at = 0; at < items.length && !isStopped.current; at += AT_ONCE) {
        setProgress(at);
        const some = items.slice(at, at + AT_ONCE).map(({ id, version }) => ({ caseId: id, version, ...body }));
        const answer = await api.POST('/api/v1/cases/bulk', {
          // Rows are the bodies of the action; their shape depends on it.
          body: { action, items: some as unknown as Record<string, never>[] },
          headers: { 'idempotency-key': `${key}:${at}` },
        });
        rows.push(...(answer.data?.rows ?? []));
      }
    } finally {
      setProgress(null);
      if (rows.length > 0) await queryClient.invalidateQueries();
    }
    const numbers = new Map(items.map(({ id, number }) => [id, number]));
    const refused = rows
      .filter(({ ok }) => !ok)
      .map(({ caseId, problem }) => {
        const id = caseId ?? '';
        return { id, number: numbers.get(id) ?? '', zh: problem?.zh ?? '', en: problem?.en ?? '' };
      });
    const left = items.slice(rows.length).map(({ id }) => id);
    setOpen(null);
    setOutcome({ done: rows.length - refused.length, refused, left: left.length });
    setChosen(new Set([...refused.map(({ id }) => id), ...left]));
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
            progress={progress}
            stop={() => (isStopped.current = true)}
            close={() => setOpen(null)}
            send={(body, key) => send(open, body, key)}
          />
        </Suspense>
      )}
    </div>
  );
}

function Outcome({ done, refused, left }: Result) {
  const t = useWorkTexts();
  const say = useSay();
  return (
    <div className="bulk-refused" role="status">
      {t('bulkResult', { done, failed: refused.length })}
      {left > 0 && ` · ${t('bulkLeft', { count: left })}`}
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
