import { Button } from 'antd';
import { problemOf, queries } from '../api/client.ts';
import { Empty, Failure, Skeleton } from '../parts/page-state.tsx';
import { Table } from '../parts/table.tsx';
import { useSay } from '../texts/texts.ts';
import { refreshBulletins } from './bulletin-data.ts';
import { useBulletinTexts, useComposerTexts } from './texts.ts';
import { usePreview } from './use-preview.ts';

/** The units of one item; each can be taken out. */
export function UnitTable({ bulletinId, itemNo }: { readonly bulletinId: string; readonly itemNo: string }) {
  const t = useComposerTexts();
  const words = useBulletinTexts();
  const say = useSay();
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = usePreview(bulletinId, itemNo);
  const removing = queries.useMutation('delete', '/api/v1/bulletins/{id}/items/{itemNo}/assignments/{unitId}', {
    onSuccess: refreshBulletins,
  });
  const problem: unknown = removing.error;
  const rows = data?.pages.flatMap(({ items }) => items) ?? [];
  const total = data?.pages[0]?.total ?? 0;
  if (error && !data) return <Failure error={error} retry={() => void refetch()} />;
  if (!data) return <Skeleton rows={4} />;
  if (rows.length === 0) {
    return (
      <Empty title={t('noUnits')}>
        <p>{t('noUnitsWhy')}</p>
      </Empty>
    );
  }
  return (
    <>
      {problem !== null && (
        <p className="form-problem" role="alert">
          {say(problemOf(problem))}
        </p>
      )}
      <Table label={t('units')}>
        <thead>
          <tr>
            <th scope="col">{words('units')}</th>
            <th scope="col">{t('level')}</th>
            <th scope="col">{t('weight')}</th>
            <th scope="col">{t('due')}</th>
            <th scope="col">
              <span className="unseen">{words('actions')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.unitId}>
              <th scope="row" className="wide">
                {row.unitPath}
              </th>
              <td>{row.level}</td>
              <td>{row.weight}</td>
              <td className="fixed">{row.dueDate}</td>
              <td>
                <Button
                  size="small"
                  aria-label={`${t('remove')} ${row.unitPath}`}
                  onClick={() => removing.mutate({ params: { path: { id: bulletinId, itemNo, unitId: row.unitId } } })}
                >
                  {t('remove')}
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
      {hasNextPage && (
        <div className="more">
          <Button loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {t('more', { count: total - rows.length })}
          </Button>
        </div>
      )}
    </>
  );
}
