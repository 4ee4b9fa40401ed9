import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { Fragment, useState } from 'react';
import { queries } from '../api/client.ts';
import { useSession } from '../api/session.ts';
import { LightCounts } from '../parts/light-counts.tsx';
import { Table } from '../parts/table.tsx';
import { grouped, useSay } from '../texts/texts.ts';
import { refreshBulletins } from './bulletin-data.ts';
import type { Bulletin, Item } from './bulletin-data.ts';
import { ConfirmDialog } from '../parts/confirm-dialog.tsx';
import { useBulletinTexts } from './texts.ts';

/** Items by category, each with its cases by light and those nobody claimed. */
export function ItemsCard({ bulletin }: { readonly bulletin: Bulletin }) {
  const t = useBulletinTexts();
  const say = useSay();
  const isIssued = bulletin.status === 'issued';
  const categories = [...new Map(bulletin.items.map((item) => [item.categoryNo, item])).values()];
  return (
    <section className="card" aria-labelledby="items-head">
      <div className="card-head">
        <h2 id="items-head">{t('itemList')}</h2>
      </div>
      <Table label={t('itemList')}>
        <thead>
          <tr>
            <th scope="col">{t('aspect')}</th>
            <th scope="col">{t('deadline')}</th>
            <th scope="col">{t('threshold')}</th>
            <th scope="col" className="num">
              {t(isIssued ? 'cases' : 'units')}
            </th>
            {isIssued && (
              <>
                <th scope="col">{t('byLight')}</th>
                <th scope="col" className="num">
                  {t('unclaimed')}
                </th>
              </>
            )}
          </tr>
        </thead>
        <tbody>
          {categories.map((category) => (
            <Fragment key={category.categoryNo}>
              <tr className="table-group">
                <th scope="colgroup" colSpan={isIssued ? 6 : 4}>
                  {category.categoryNo}{' '}
                  {say({ zh: category.categoryZh, en: category.categoryEn || category.categoryZh })}
                </th>
              </tr>
              {bulletin.items
                .filter(({ categoryNo }) => categoryNo === category.categoryNo)
                .map((item) => (
                  <ItemRow key={item.id} item={item} bulletin={bulletin} />
                ))}
            </Fragment>
          ))}
        </tbody>
      </Table>
    </section>
  );
}

function ItemRow({ item, bulletin }: { readonly item: Item; readonly bulletin: Bulletin }) {
  const t = useBulletinTexts();
  const say = useSay();
  const { post } = useSession();
  const isIssued = bulletin.status === 'issued';
  const progress = bulletin.progress.items.find(({ itemId }) => itemId === item.id);
  const maySeek = isIssued && post.role === 'supervisor';
  return (
    <tr>
      <th scope="row" className="wide">
        {item.itemNo} {say({ zh: item.titleZh, en: item.titleEn || item.titleZh })}
        <p className="item-problem second">{item.problem}</p>
        {maySeek && <AskOthers bulletinId={bulletin.id} itemNo={item.itemNo} />}
      </th>
      <td className="fixed">
        {say(item.deadlineText)}
        <br />
        <span className="third">{t(item.rectifyType)}</span>
      </td>
      <td className="threshold second">{say(item.thresholdText)}</td>
      <td className="num">
        {isIssued && progress ? (
          <Link to="/cases" search={{ item: item.id, view: 'all' }} className="figure">
            {grouped(progress.cases)}
          </Link>
        ) : (
          <span className="figure">{isIssued ? 0 : grouped(item.assignments)}</span>
        )}
      </td>
      {isIssued && (
        <>
          <td>{progress ? <LightCounts counts={progress.lights} search={{ item: item.id }} /> : '—'}</td>
          <td className="num">
            {progress && progress.unclaimed > 0 ? (
              <Link to="/cases" search={{ item: item.id, state: 'issued', view: 'all' }} className="figure">
                {grouped(progress.unclaimed)}
              </Link>
            ) : (
              <span className="figure zero">0</span>
            )}
          </td>
        </>
      )}
    </tr>
  );
}

/** Asks every other unit of the item's kind to look at itself (举一反三). */
function AskOthers({ bulletinId, itemNo }: { readonly bulletinId: string; readonly itemNo: string }) {
  const t = useBulletinTexts();
  const [isOpen, setOpen] = useState(false);
  const asking = queries.useMutation('post', '/api/v1/bulletins/{id}/items/{itemNo}/replicated-check', {
    onSuccess: async () => {
      setOpen(false);
      await refreshBulletins();
    },
  });
  return (
    <>
      <Button size="small" aria-label={`${t('ask')} ${itemNo}`} onClick={() => setOpen(true)}>
        {t('ask')}
      </Button>
      {asking.data && (
        <span className="asked" role="status">
          {t('asked', { count: asking.data.asked })}
        </span>
      )}
      {isOpen && (
        <ConfirmDialog
          title={t('askTitle', { itemNo })}
          button={t('ask')}
          problem={asking.error}
          isBusy={asking.isPending}
          close={() => setOpen(false)}
          run={() => asking.mutate({ params: { path: { id: bulletinId, itemNo } } })}
        >
          <p>{t('askAsk')}</p>
        </ConfirmDialog>
      )}
    </>
  );
}
