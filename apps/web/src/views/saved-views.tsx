import { useRouter, useRouterState } from '@tanstack/react-router';
import { Button, Dropdown } from 'antd';
import type { MenuProps } from 'antd';
import { Suspense, lazy, useState } from 'react';
import { queries } from '../api/client.ts';
import type { Schemas } from '../api/client.ts';
import { Icon } from '../parts/icon.tsx';
import { useViewTexts } from './texts.ts';

export type SavedView = Schemas['SavedView'];
export type ViewPlace = SavedView['place'];

const SaveDialog = lazy(() => import('./save-dialog.tsx'));
const ManageDialog = lazy(() => import('./manage-dialog.tsx'));

/** Filters kept under names: the person's own and those of the unit; the address says the rest (UX-9). */
export function SavedViews({ place }: { readonly place: ViewPlace }) {
  const t = useViewTexts();
  const { history } = useRouter();
  const search = useRouterState({ select: ({ location }) => location.searchStr.replace(/^\?/u, '') });
  const { data } = queries.useQuery('get', '/api/v1/views', { params: { query: { place } } });
  const [dialog, setDialog] = useState<'save' | 'manage' | null>(null);
  const views = data?.items ?? [];
  const here = search === '' ? undefined : views.find((view) => view.search === search);
  const open = (key: string): void => {
    if (key === 'save' || key === 'manage') {
      setDialog(key);
      return;
    }
    const view = views.find(({ id }) => id === key);
    if (view) history.push(`/${place}${view.search === '' ? '' : `?${view.search}`}`);
  };
  return (
    <>
      <Dropdown trigger={['click']} menu={{ items: itemsOf(views, t), onClick: ({ key }) => open(key) }}>
        <Button className="no-print">
          {here ? here.name : t('views')} <Icon name="down" size={14} />
        </Button>
      </Dropdown>
      <Suspense fallback={null}>
        {dialog === 'save' && <SaveDialog place={place} search={search} close={() => setDialog(null)} />}
        {dialog === 'manage' && (
          <ManageDialog views={views.filter(({ isMine }) => isMine)} close={() => setDialog(null)} />
        )}
      </Suspense>
    </>
  );
}

function itemsOf(views: readonly SavedView[], t: ReturnType<typeof useViewTexts>): MenuProps['items'] {
  const group = (label: string, list: readonly SavedView[]) =>
    list.length === 0
      ? []
      : [
          {
            type: 'group' as const,
            label,
            children: list.map(({ id, name, isMine, owner }) => ({
              key: id,
              label: isMine ? name : t('by', { name, owner }),
            })),
          },
        ];
  const mine = views.filter(({ isMine }) => isMine);
  return [
    ...group(t('mine'), mine),
    ...group(
      t('shared'),
      views.filter(({ isMine }) => !isMine),
    ),
    ...(views.length > 0 ? [{ type: 'divider' as const }] : []),
    { key: 'save', label: t('save') },
    ...(mine.length > 0 ? [{ key: 'manage', label: t('manage') }] : []),
  ];
}
