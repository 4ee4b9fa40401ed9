import { TreeSelect } from 'antd';
import { useEffect, useState, useId } from 'react';
import { api } from '../api/client.ts';
import type { paths } from '../api/schema.d.ts';
import { useSession } from '../api/session.ts';

interface UnitNode {
  readonly id: string;
  readonly pId: string | null;
  readonly value: string;
  readonly title: string;
  readonly isLeaf: boolean;
}

type Unit = paths['/api/v1/units']['get']['responses'][200]['content']['application/json']['items'][number];

const node = (unit: Unit, parent: string | null, title = unit.name): UnitNode => ({
  id: unit.id,
  pId: parent,
  value: unit.id,
  title,
  isLeaf: unit.level === 'village',
});

interface UnitFilterProps {
  readonly value: string | undefined;
  readonly onChange: (unit: string | undefined) => void;
  readonly label: string;
  readonly width?: number | string;
}

/** A unit out of thousands: the tree opens level by level, a search asks the server and shows paths. */
export function UnitFilter({ value, onChange, label, width = 180 }: UnitFilterProps) {
  const { unit } = useSession();
  const id = useId();
  const [tree, setTree] = useState<readonly UnitNode[]>([
    { id: unit.id, pId: null, value: unit.id, title: unit.name, isLeaf: unit.level === 'village' },
  ]);
  const [found, setFound] = useState<readonly UnitNode[] | null>(null);
  useEffect(() => {
    if (!value || tree.some(({ id }) => id === value)) return;
    void api.GET('/api/v1/units/{id}', { params: { path: { id: value } } }).then(
      ({ data }) => data && setTree((known) => [...known, node(data, null, data.pathText)]),
      () => undefined,
    );
  }, [value, tree]);
  const loadChildren = async (parent: string): Promise<void> => {
    const { data } = await api.GET('/api/v1/units', { params: { query: { parent, limit: 100 } } });
    const children = (data?.items ?? []).map((one) => node(one, parent));
    setTree((known) => [...known.filter(({ id }) => !children.some((child) => child.id === id)), ...children]);
  };
  const search = async (q: string): Promise<void> => {
    if (q.trim() === '') return setFound(null);
    const { data } = await api.GET('/api/v1/units', { params: { query: { q: q.trim(), limit: 20 } } });
    setFound((data?.items ?? []).map((one) => node(one, null, one.pathText)));
  };
  return (
    <TreeSelect
      id={id}
      // The field names this list as the one it opens; the tree's own element has no name.
      popupRender={(menu) => <div id={`${id}_list`}>{menu}</div>}
      aria-label={label}
      placeholder={label}
      style={{ width }}
      styles={{ popup: { root: { minWidth: 300 } } }}
      allowClear
      value={value}
      treeDataSimpleMode
      treeData={[...(found ?? tree)]}
      loadData={({ id }) => loadChildren(String(id))}
      showSearch={{ filterTreeNode: false, onSearch: (q) => void search(q) }}
      onChange={(chosen: string | undefined) => {
        setFound(null);
        onChange(chosen);
      }}
    />
  );
}
