import { Button } from 'antd';
import { useState } from 'react';
import { problemOf, queries } from '../api/client.ts';
import { Empty } from '../parts/page-state.tsx';
import { Table } from '../parts/table.tsx';
import { useSay, listed } from '../texts/texts.ts';
import { refreshBulletins } from './bulletin-data.ts';
import type { Bulletin, Item } from './bulletin-data.ts';
import { ImportCard } from './import-card.tsx';
import { ItemForm } from './item-form.tsx';
import { useBulletinTexts, useComposerTexts } from './texts.ts';

interface StepProps {
  readonly bulletin: Bulletin;
  readonly go: (step: number) => void;
}

/** What the bulletin states against what is entered. */
export function Reconciled({ bulletin: { reconciliation } }: { readonly bulletin: Bulletin }) {
  const t = useComposerTexts();
  const { agrees, missing, statedCategories, statedAspects, enteredCategories, enteredAspects } = reconciliation;
  if (agrees) return <p className="notice-box good">✓ {t('agrees')}</p>;
  return (
    <p className="notice-box" role="status">
      {t('differs', { statedCategories, statedAspects, enteredCategories, enteredAspects })}
      {missing.length > 0 && ` · ${t('missing', { items: listed(missing) })}`}
    </p>
  );
}

/** Items from a spreadsheet or one by one; each can be changed or taken out. */
export function ItemsStep({ bulletin, go }: StepProps) {
  const t = useComposerTexts();
  const say = useSay();
  const [edited, setEdited] = useState<Item | 'new' | null>(null);
  const removing = queries.useMutation('delete', '/api/v1/bulletins/{id}/items/{itemNo}', {
    onSuccess: refreshBulletins,
  });
  const { items, id } = bulletin;
  return (
    <>
      <ImportCard bulletinId={id} />
      <section className="card" aria-labelledby="entered">
        <div className="card-head">
          <h2 id="entered">{t('entered')}</h2>
          <Button onClick={() => setEdited('new')}>{t('addOne')}</Button>
        </div>
        <Reconciled bulletin={bulletin} />
        {removing.error && (
          <p className="form-problem" role="alert">
            {say(problemOf(removing.error))}
          </p>
        )}
        {edited && (
          <ItemForm
            key={edited === 'new' ? 'new' : edited.id}
            bulletinId={id}
            item={edited === 'new' ? null : edited}
            close={() => setEdited(null)}
          />
        )}
        {items.length === 0 ? (
          <Empty title={t('noItems')}>
            <p>{t('noItemsWhy')}</p>
          </Empty>
        ) : (
          <ItemTable
            items={items}
            edit={setEdited}
            remove={(itemNo) => removing.mutate({ params: { path: { id, itemNo } } })}
          />
        )}
      </section>
      <div className="buttons">
        <Button onClick={() => go(1)}>{t('back')}</Button>
        <Button type="primary" disabled={items.length === 0} onClick={() => go(3)}>
          {t('on')}
        </Button>
      </div>
    </>
  );
}

interface ItemTableProps {
  readonly items: readonly Item[];
  readonly edit: (item: Item) => void;
  readonly remove: (itemNo: string) => void;
}

function ItemTable({ items, edit, remove }: ItemTableProps) {
  const t = useComposerTexts();
  const words = useBulletinTexts();
  const say = useSay();
  return (
    <Table label={t('entered')}>
      <thead>
        <tr>
          <th scope="col">{t('itemNo')}</th>
          <th scope="col">{t('aspect')}</th>
          <th scope="col">{t('sector')}</th>
          <th scope="col">{t('type')}</th>
          <th scope="col">{t('deadline')}</th>
          <th scope="col">{t('threshold')}</th>
          <th scope="col">
            <span className="unseen">{words('actions')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <tr key={item.id}>
            <th scope="row">{item.itemNo}</th>
            <td className="wide">
              {say({ zh: item.titleZh, en: item.titleEn || item.titleZh })}
              <p className="item-problem second">{item.problem}</p>
            </td>
            <td className="fixed">{t(item.sector as Parameters<typeof t>[0])}</td>
            <td className="fixed">{words(item.rectifyType)}</td>
            <td className="fixed">{say(item.deadlineText)}</td>
            <td className="threshold second">{say(item.thresholdText)}</td>
            <td className="fixed">
              <span className="buttons">
                <Button size="small" onClick={() => edit(item)}>
                  {t('editOne', { itemNo: item.itemNo })}
                </Button>
                <Button size="small" onClick={() => remove(item.itemNo)}>
                  {t('removeOne', { itemNo: item.itemNo })}
                </Button>
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
