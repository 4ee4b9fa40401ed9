import { Button } from 'antd';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { problemOf } from '../api/client.ts';
import { useCommonTexts } from '../texts/common.ts';
import { useSay } from '../texts/texts.ts';
import { refreshBulletins } from './bulletin-data.ts';
import type { Item } from './bulletin-data.ts';
import { LineField } from '../parts/line-field.tsx';
import { importItems, itemTable } from './spreadsheet.ts';
import type { ImportAnswer } from './spreadsheet.ts';
import { useBulletinTexts, useComposerTexts } from './texts.ts';

const sectors = ['rural', 'urban', 'soe', 'organ', 'two_new', 'school', 'cross'] as const;
const levels = ['city', 'county', 'township', 'village'] as const;
const types = ['immediate', 'staged', 'ongoing', 'immediate_then_ongoing'] as const;
type Fields = Readonly<Record<string, string>>;

const fieldsOf = (item: Item | null): Fields => ({
  ...item?.details,
  item_no: item?.itemNo ?? '',
  category_zh: item?.categoryZh ?? '',
  title_zh: item?.titleZh ?? '',
  problem_zh: item?.problem ?? '',
  sector: item?.sector ?? 'rural',
  org_levels: item?.orgLevels.join('|') ?? 'village',
  rectify_type: item?.rectifyType ?? 'staged',
  deadline_rule: item?.deadlineRule ?? '',
  effect_threshold: item?.effectThreshold ?? '',
});

interface ItemFormProps {
  readonly bulletinId: string;
  readonly item: Item | null;
  readonly close: () => void;
}

/** One item by hand; it is read by the same rules as a row of a file. */
export function ItemForm({ bulletinId, item, close }: ItemFormProps) {
  const t = useComposerTexts();
  const words = useBulletinTexts();
  const common = useCommonTexts();
  const say = useSay();
  const [fields, setFields] = useState(() => fieldsOf(item));
  const [errors, setErrors] = useState<ImportAnswer['errors']>([]);
  const [problem, setProblem] = useState<unknown>(null);
  const [isBusy, setBusy] = useState(false);
  const wrong = (column: string): string | undefined => {
    const found = errors.find((one) => one.column === column);
    return found && say(found);
  };
  const change = (column: string, value: string): void => setFields({ ...fields, [column]: value });
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setBusy(true);
    setProblem(null);
    try {
      const table = itemTable({ ...fields, category_no: (fields['item_no'] ?? '').split('-')[0] ?? '' });
      const read = await importItems(bulletinId, table, { dryRun: true });
      setErrors(read.errors);
      if (read.errors.length > 0) return;
      await importItems(bulletinId, table, {});
      await refreshBulletins();
      close();
    } catch (error) {
      setProblem(error);
    } finally {
      setBusy(false);
    }
  };
  const line = (column: string, label: string, hint?: string) => (
    <LineField label={label} hint={hint} problem={wrong(column)}>
      {(given) => (
        <input
          {...given}
          className="input"
          required
          readOnly={column === 'item_no' && item !== null}
          value={fields[column] ?? ''}
          onChange={(event) => change(column, event.target.value)}
        />
      )}
    </LineField>
  );
  const choice = (column: string, label: string, values: readonly (readonly [string, string])[]) => (
    <LineField label={label} problem={wrong(column)}>
      {(given) => (
        <select
          {...given}
          className="input"
          value={fields[column]}
          onChange={(event) => change(column, event.target.value)}
        >
          {values.map(([value, name]) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </select>
      )}
    </LineField>
  );
  const chosen = new Set((fields['org_levels'] ?? '').split('|').filter(Boolean));
  const toggle = (level: string): void => {
    if (!chosen.delete(level)) chosen.add(level);
    change('org_levels', levels.filter((one) => chosen.has(one)).join('|'));
  };
  return (
    <form className="sub form" onSubmit={(event) => void save(event)}>
      {problem !== null && (
        <p className="form-problem" role="alert">
          {say(problemOf(problem))}
        </p>
      )}
      <div className="three">
        {line('item_no', t('itemNo'), t('itemNoHint'))}
        {line('category_zh', t('category'))}
        {line('title_zh', t('aspect'))}
      </div>
      <LineField label={t('problem')} problem={wrong('problem_zh')}>
        {(given) => (
          <textarea
            {...given}
            className="input"
            required
            maxLength={2000}
            value={fields['problem_zh']}
            onChange={(event) => change('problem_zh', event.target.value)}
          />
        )}
      </LineField>
      <fieldset className="field">
        <legend>{t('levels')}</legend>
        <div className="options">
          {levels.map((level) => (
            <label key={level} className="check">
              <input type="checkbox" checked={chosen.has(level)} onChange={() => toggle(level)} />
              {t(level)}
            </label>
          ))}
        </div>
        {wrong('org_levels') && <p className="field-problem">{wrong('org_levels')}</p>}
      </fieldset>
      <div className="two stack">
        {choice(
          'sector',
          t('sector'),
          sectors.map((one) => [one, t(one)]),
        )}
        {choice(
          'rectify_type',
          t('type'),
          types.map((one) => [one, words(one)]),
        )}
        {line('deadline_rule', t('deadline'), t('deadlineHint'))}
        {line('effect_threshold', t('threshold'), t('thresholdHint'))}
      </div>
      <div className="buttons">
        <Button type="primary" htmlType="submit" loading={isBusy}>
          {t('save')}
        </Button>
        <Button onClick={close}>{common('close')}</Button>
      </div>
    </form>
  );
}
