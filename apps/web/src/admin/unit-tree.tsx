import { useInfiniteQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { api, queries } from '../api/client.ts';
import type { paths } from '../api/schema.d.ts';
import { useSession } from '../api/session.ts';
import { Icon } from '../parts/icon.tsx';
import { Failure, Skeleton } from '../parts/page-state.tsx';
import { useUnitsTexts } from './units-texts.ts';

type Unit = paths['/api/v1/units']['get']['responses'][200]['content']['application/json']['items'][number];
type Node = Pick<Unit, 'id' | 'name' | 'level'>;

interface UnitTreeProps {
  readonly chosen: string | undefined;
  readonly q: string | undefined;
  readonly choose: (unit: string) => void;
  readonly find: (q: string | undefined) => void;
}

/** Units level by level; a search asks the server and shows paths, because names repeat. */
export function UnitTree({ chosen, q, choose, find }: UnitTreeProps) {
  const t = useUnitsTexts();
  const { unit } = useSession();
  const [typed, setTyped] = useState(q ?? '');
  return (
    <section className="card" aria-label={t('tree')}>
      <form
        role="search"
        aria-label={t('search')}
        className="field-line"
        onSubmit={(event) => {
          event.preventDefault();
          find(typed.trim() || undefined);
        }}
      >
        <input
          className="day"
          type="search"
          aria-label={t('search')}
          placeholder={t('search')}
          maxLength={50}
          value={typed}
          onChange={({ target }) => {
            setTyped(target.value);
            if (target.value === '') find(undefined);
          }}
        />
        <Button htmlType="submit" aria-label={t('search')} icon={<Icon name="search" size={16} />} />
      </form>
      {q ? (
        <Found q={q} chosen={chosen} choose={choose} />
      ) : (
        <ul className="tree">
          <Branch unit={unit} chosen={chosen} choose={choose} isOpenFirst />
        </ul>
      )}
    </section>
  );
}

interface ChoiceProps {
  readonly chosen: string | undefined;
  readonly choose: (unit: string) => void;
}

function Found({ q, chosen, choose }: ChoiceProps & { readonly q: string }) {
  const t = useUnitsTexts();
  const { data, error, refetch } = queries.useQuery('get', '/api/v1/units', { params: { query: { q, limit: 50 } } });
  if (error && !data) return <Failure error={error} retry={() => void refetch()} />;
  if (!data) return <Skeleton rows={5} height={40} />;
  return (
    <>
      <p className="third" role="status">
        {data.total === 0 ? t('nothing', { q }) : t('found', { count: data.total })}
      </p>
      <ul className="tree">
        {data.items.map((unit) => (
          <li key={unit.id}>
            <div className="tree-line" data-chosen={unit.id === chosen}>
              <button
                type="button"
                className="tree-name"
                aria-current={unit.id === chosen}
                onClick={() => choose(unit.id)}
              >
                {unit.pathText}
              </button>
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}

function useChildren(parent: string, isOpen: boolean) {
  return useInfiniteQuery({
    queryKey: ['get', '/api/v1/units', 'below', parent],
    enabled: isOpen,
    queryFn: async ({ pageParam }: { pageParam: string | undefined }) => {
      const query = { parent, limit: 100, cursor: pageParam };
      const { data } = await api.GET('/api/v1/units', { params: { query } });
      if (!data) throw new Error('The list came without a body.');
      return data;
    },
    initialPageParam: undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
  });
}

interface BranchProps extends ChoiceProps {
  readonly unit: Node;
  readonly isOpenFirst?: boolean;
}

function Branch({ unit, chosen, choose, isOpenFirst = false }: BranchProps) {
  const t = useUnitsTexts();
  const [isOpen, setOpen] = useState(isOpenFirst);
  const isLeaf = unit.level === 'village';
  const { data, error, refetch, hasNextPage, fetchNextPage } = useChildren(unit.id, isOpen && !isLeaf);
  return (
    <li>
      <div className="tree-line" data-chosen={unit.id === chosen}>
        {isLeaf ? (
          <span className="tree-leaf" />
        ) : (
          <button
            type="button"
            className="tree-fold"
            aria-expanded={isOpen}
            aria-label={t('open', { name: unit.name })}
            onClick={() => setOpen(!isOpen)}
          >
            <Icon name="right" size={14} />
          </button>
        )}
        <button type="button" className="tree-name" aria-current={unit.id === chosen} onClick={() => choose(unit.id)}>
          {unit.name}
        </button>
      </div>
      {isOpen && error && !data && <Failure error={error} retry={() => void refetch()} />}
      {isOpen && !data && !error && !isLeaf && <Skeleton rows={3} height={32} />}
      {isOpen && data && (
        <ul>
          {data.pages.flatMap(({ items }) =>
            items.map((child) => <Branch key={child.id} unit={child} chosen={chosen} choose={choose} />),
          )}
          {hasNextPage && (
            <li>
              <button type="button" className="link" onClick={() => void fetchNextPage()}>
                {t('more', { name: unit.name })}
              </button>
            </li>
          )}
        </ul>
      )}
    </li>
  );
}
