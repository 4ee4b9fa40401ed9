import { Button } from 'antd';
import { useState } from 'react';
import { problemOf, queries } from '../api/client.ts';
import type { Schemas } from '../api/client.ts';
import { Empty } from '../parts/page-state.tsx';
import { UnitFilter } from '../parts/unit-filter.tsx';
import { composerRoute } from '../router.tsx';
import { useSay } from '../texts/texts.ts';
import { refreshBulletins } from './bulletin-data.ts';
import type { Bulletin, Item } from './bulletin-data.ts';
import { LineField } from '../parts/line-field.tsx';
import { useComposerTexts } from './texts.ts';
import { UnitTable } from './unit-table.tsx';

type Assign = Schemas['AssignDto'];
const levels = ['city', 'county', 'township', 'village'] as const;

interface StepProps {
  readonly bulletin: Bulletin;
  readonly go: (step: number) => void;
}

/** Which units answer for which item: one by one by the tree, or a whole level below a unit. */
export function UnitsStep({ bulletin, go }: StepProps) {
  const t = useComposerTexts();
  const say = useSay();
  const { item: chosen } = composerRoute.useSearch();
  const navigate = composerRoute.useNavigate();
  const item = bulletin.items.find(({ itemNo }) => itemNo === chosen) ?? bulletin.items[0];
  return (
    <>
      <div className="choose-units">
        <section className="card" aria-labelledby="choose-item">
          <h2 id="choose-item">{t('item')}</h2>
          <ul>
            {bulletin.items.map((one) => (
              <li key={one.id}>
                <button
                  type="button"
                  className="item-choice"
                  aria-pressed={one.id === item?.id}
                  onClick={() =>
                    void navigate({ search: (search) => ({ ...search, item: one.itemNo }), resetScroll: false })
                  }
                >
                  <span>
                    {one.itemNo} {say({ zh: one.titleZh, en: one.titleEn || one.titleZh })}
                  </span>
                  <span className={one.assignments > 0 ? 'second' : 'late'}>
                    {t('added', { count: one.assignments })}
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </section>
        {item ? <ItemUnits key={item.id} bulletinId={bulletin.id} item={item} /> : <Empty title={t('noItems')} />}
      </div>
      <div className="buttons">
        <Button onClick={() => go(2)}>{t('back')}</Button>
        <Button type="primary" onClick={() => go(4)}>
          {t('on')}
        </Button>
      </div>
    </>
  );
}

function ItemUnits({ bulletinId, item }: { readonly bulletinId: string; readonly item: Item }) {
  const t = useComposerTexts();
  const say = useSay();
  const [unit, setUnit] = useState<string>();
  const [under, setUnder] = useState<string>();
  const first = levels.find((level) => item.orgLevels.includes(level)) ?? 'village';
  const [level, setLevel] = useState<(typeof levels)[number]>(first);
  const [terms, setTerms] = useState<Required<Pick<Assign, 'level' | 'weight'>>>({ level: 'B', weight: 1 });
  const assigning = queries.useMutation('post', '/api/v1/bulletins/{id}/items/{itemNo}/assignments', {
    onSuccess: async () => {
      setUnit(undefined);
      await refreshBulletins();
    },
  });
  const params = { path: { id: bulletinId, itemNo: item.itemNo } };
  const assign = (target: Assign): void => assigning.mutate({ params, body: { ...target, ...terms } });
  return (
    <section className="card form" aria-labelledby="units-of">
      <h2 id="units-of">
        {item.itemNo} {say({ zh: item.titleZh, en: item.titleEn || item.titleZh })}
      </h2>
      <div className="line">
        <Choice
          label={t('level')}
          value={terms.level}
          values={['A', 'B', 'C']}
          change={(value) => setTerms({ ...terms, level: value as Terms['level'] })}
        />
        <Choice
          label={t('weight')}
          value={String(terms.weight)}
          values={['1', '2', '3']}
          change={(value) => setTerms({ ...terms, weight: Number(value) })}
        />
      </div>
      <div className="line">
        <div className="field">
          <span>{t('oneUnit')}</span>
          <UnitFilter label={t('oneUnit')} value={unit} onChange={setUnit} width={260} />
        </div>
        <Button disabled={!unit} loading={assigning.isPending} onClick={() => unit && assign({ unitIds: [unit] })}>
          {t('addUnit')}
        </Button>
      </div>
      <div className="line">
        <div className="field">
          <span>{t('under')}</span>
          <UnitFilter label={t('under')} value={under} onChange={setUnder} width={260} />
        </div>
        <Choice
          label={t('allOf')}
          value={level}
          values={levels}
          nameOf={(one) => t(one as (typeof levels)[number])}
          change={(value) => setLevel(value as (typeof levels)[number])}
        />
        <Button
          disabled={!under}
          loading={assigning.isPending}
          onClick={() => under && assign({ scope: { underUnitId: under, level } })}
        >
          {t('addScope')}
        </Button>
      </div>
      {assigning.error && (
        <p className="form-problem" role="alert">
          {say(problemOf(assigning.error))}
        </p>
      )}
      {assigning.data && (
        <p role="status" className="notice-box good">
          {t('added', { count: assigning.data.assigned })}
        </p>
      )}
      <UnitTable bulletinId={bulletinId} itemNo={item.itemNo} />
    </section>
  );
}

type Terms = Required<Pick<Assign, 'level' | 'weight'>>;

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly values: readonly string[];
  readonly nameOf?: (value: string) => string;
  readonly change: (value: string) => void;
}

function Choice({ label, value, values, nameOf, change }: ChoiceProps) {
  return (
    <LineField label={label}>
      {({ id }) => (
        <select id={id} className="input" value={value} onChange={(event) => change(event.target.value)}>
          {values.map((one) => (
            <option key={one} value={one}>
              {nameOf ? nameOf(one) : one}
            </option>
          ))}
        </select>
      )}
    </LineField>
  );
}
