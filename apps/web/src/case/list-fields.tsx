import { Button, Input, Select } from 'antd';
import { useSay } from '../texts/texts.ts';
import type { Field } from './action-fields.ts';
import type { CaseData } from './case-data.ts';
import { useFormTexts } from './form-texts.ts';
import '../parts/table.css';

interface ListProps {
  readonly value: unknown;
  readonly change: (value: unknown) => void;
}
type Row = Readonly<Record<string, string>>;

/** What was typed so far; a draft kept by an older page may hold anything. */
const rowsOf = (value: unknown): readonly Row[] => (Array.isArray(value) ? (value as Row[]) : []);
const replaced = <T,>(rows: readonly T[], at: number, row: T): readonly T[] =>
  rows.map((one, index) => (index === at ? row : one));
const removed = <T,>(rows: readonly T[], at: number): readonly T[] => rows.filter((_, index) => index !== at);

/** The measures of a plan as rows: what, what there will be to see, who, by when. */
export function PlanMeasures({ value, change, data }: ListProps & { readonly data: CaseData }) {
  const t = useFormTexts();
  const rows = rowsOf(value).length > 0 ? rowsOf(value) : [{}];
  const posts = data.posts.filter(
    ({ part, holder }) => (part === 'responsible' || part === 'sharing') && holder !== null,
  );
  const set = (at: number, name: string, to: string): void => change(replaced(rows, at, { ...rows[at], [name]: to }));
  return (
    <>
      {rows.map((row, at) => (
        <div key={at} className="sub" role="group" aria-label={t('measureNo', { no: at + 1 })}>
          <label>
            {t('measureNo', { no: at + 1 })} · {t('measureText')}
            <Input.TextArea
              rows={2}
              maxLength={2000}
              value={row['text'] ?? ''}
              onChange={(event) => set(at, 'text', event.target.value)}
            />
          </label>
          <label>
            {t('measureOutput')}
            <Input
              maxLength={500}
              value={row['output'] ?? ''}
              onChange={(event) => set(at, 'output', event.target.value)}
            />
          </label>
          <div className="two">
            <label>
              {t('measureDue')}
              <input
                type="date"
                className="day"
                value={row['dueDate'] ?? ''}
                onChange={(event) => set(at, 'dueDate', event.target.value)}
              />
            </label>
            <label>
              {t('measureKind')}
              <Select
                aria-label={`${t('measureNo', { no: at + 1 })} ${t('measureKind')}`}
                value={row['kind'] ?? 'fix'}
                options={[
                  { value: 'fix', label: t('fix') },
                  { value: 'institutional', label: t('institutional') },
                ]}
                onChange={(to) => set(at, 'kind', to)}
              />
            </label>
          </div>
          <label>
            {t('measureOwner')}
            <Select
              aria-label={`${t('measureNo', { no: at + 1 })} ${t('measureOwner')}`}
              placeholder={t('choose')}
              value={row['ownerPostId']}
              options={posts.map((post) => ({ value: post.id, label: `${post.holder ?? ''} · ${post.title}` }))}
              onChange={(to) => set(at, 'ownerPostId', to)}
            />
          </label>
          {rows.length > 1 && (
            <Button
              aria-label={`${t('remove')} ${t('measureNo', { no: at + 1 })}`}
              onClick={() => change(removed(rows, at))}
            >
              {t('remove')}
            </Button>
          )}
        </div>
      ))}
      <Button type="dashed" onClick={() => change([...rows, {}])}>
        {t('addMeasure')}
      </Button>
    </>
  );
}

/** Measures ticked on site, one under the other. */
export function MeasuresSeen({
  value,
  change,
  data,
}: ListProps & { readonly value: readonly string[]; readonly data: CaseData }) {
  return (
    <>
      {data.plan?.measures.map(({ id, text }) => (
        <label key={id} className="check">
          <input
            type="checkbox"
            checked={value.includes(id)}
            onChange={(event) => change(event.target.checked ? [...value, id] : value.filter((one) => one !== id))}
          />
          <span>{text}</span>
        </label>
      ))}
    </>
  );
}

/** Measures that are done since last time, each with its day. */
export function MeasuresDone({ value, change, data }: ListProps & { readonly data: CaseData }) {
  const t = useFormTexts();
  const rows = rowsOf(value);
  const open = data.plan?.measures.filter(({ doneOn }) => doneOn === null) ?? [];
  if (open.length === 0) return <p className="third">{t('nothingToChoose')}</p>;
  return (
    <>
      {open.map(({ id, text }) => {
        const row = rows.find(({ measureId }) => measureId === id);
        const others = rows.filter(({ measureId }) => measureId !== id);
        return (
          <div key={id} className="sub">
            <label className="check">
              <input
                type="checkbox"
                checked={row !== undefined}
                onChange={(event) =>
                  change(event.target.checked ? [...others, { measureId: id, doneOn: data.today }] : others)
                }
              />
              <span>{text}</span>
            </label>
            {row && (
              <label>
                {t('doneOn')}
                <input
                  type="date"
                  className="day"
                  max={data.today}
                  value={row['doneOn'] ?? ''}
                  onChange={(event) => change([...others, { measureId: id, doneOn: event.target.value }])}
                />
              </label>
            )}
          </div>
        );
      })}
    </>
  );
}

interface NumberBoxProps {
  readonly label: string;
  /** A whole number from 0 on. */
  readonly isCount?: boolean;
  readonly value: number | undefined;
  readonly change: (value: number | undefined) => void;
}

/** A number, or none. */
function NumberBox({ label, isCount = false, value, change }: NumberBoxProps) {
  return (
    <input
      className="input"
      type="number"
      aria-label={label}
      {...(isCount ? { min: 0, step: 1 } : { step: 'any' })}
      value={value ?? ''}
      onChange={({ target }) => change(Number.isNaN(target.valueAsNumber) ? undefined : target.valueAsNumber)}
    />
  );
}

interface ReadingRow {
  readonly indicatorId: string;
  readonly value?: number;
  readonly on: string;
  readonly source: string;
}

/** New readings of the plan's indicators. */
export function Readings({ value, change, data }: ListProps & { readonly data: CaseData }) {
  const t = useFormTexts();
  const rows = Array.isArray(value) ? (value as ReadingRow[]) : [];
  const indicators = data.plan?.indicators ?? [];
  if (indicators.length === 0) return <p className="third">{t('nothingToChoose')}</p>;
  const set = (id: string, part: Partial<ReadingRow>): void => {
    const row = rows.find(({ indicatorId }) => indicatorId === id) ?? { indicatorId: id, on: data.today, source: '' };
    const next = { ...row, ...part };
    const others = rows.filter(({ indicatorId }) => indicatorId !== id);
    change(next.value === undefined ? others : [...others, next]);
  };
  return (
    <>
      {indicators.map(({ id, name, unit, source }) => {
        const row = rows.find(({ indicatorId }) => indicatorId === id);
        return (
          <div key={id} className="sub" role="group" aria-label={name}>
            <label>
              {name}({unit}) · {t('reading')}
              <NumberBox
                label={`${name} ${t('reading')}`}
                value={row?.value}
                change={(to) => set(id, { value: to, source: row?.source || source })}
              />
            </label>
            {row && (
              <label>
                {t('readingSource')}
                <Input
                  maxLength={200}
                  value={row.source}
                  onChange={(event) => set(id, { source: event.target.value })}
                />
              </label>
            )}
          </div>
        );
      })}
    </>
  );
}

const counts = ['invited', 'valid', 'satisfied', 'basicallySatisfied', 'notSatisfied', 'unknown'] as const;

/** The counts of an evaluation that was held on paper. */
export function EvaluationCounts({ value, change }: ListProps) {
  const t = useFormTexts();
  const given: Partial<Record<(typeof counts)[number], number>> =
    typeof value === 'object' && value !== null ? value : {};
  return (
    <div className="two">
      {counts.map((name) => (
        <label key={name} className="field">
          {t(name)}
          <NumberBox
            label={t(name)}
            isCount
            value={given[name]}
            change={(to) => {
              const next = { ...given, [name]: to };
              change(counts.some((one) => next[one] !== undefined) ? next : undefined);
            }}
          />
        </label>
      ))}
    </div>
  );
}

/** The parts of a split: two or more problems, or none. */
export function Parts({ value, change }: ListProps) {
  const t = useFormTexts();
  const rows = rowsOf(value);
  return (
    <>
      {rows.map((row, at) => (
        <div key={at} className="field-line">
          <Input
            aria-label={`${t('addPart')} ${at + 1}`}
            maxLength={2000}
            value={row['problem'] ?? ''}
            onChange={(event) => change(replaced(rows, at, { problem: event.target.value }))}
          />
          <Button aria-label={`${t('remove')} ${at + 1}`} onClick={() => change(removed(rows, at))}>
            {t('remove')}
          </Button>
        </div>
      ))}
      <Button type="dashed" onClick={() => change([...rows, { problem: '' }])}>
        {t('addPart')}
      </Button>
    </>
  );
}
