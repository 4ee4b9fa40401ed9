import { Input, Radio, Select } from 'antd';
import { useId } from 'react';
import type { ReactNode } from 'react';
import { rungWords } from '../api/words.ts';
import { dayOf } from '../texts/dates.ts';
import { useSay } from '../texts/texts.ts';
import type { Bilingual, Pair } from '../texts/texts.ts';
import type { CaseAction, Field } from './action-fields.ts';
import { CasePicker, FilePicker, UnitPicker } from './pickers.tsx';
import { useFormTexts } from './form-texts.ts';
import { EvaluationCounts, MeasuresDone, MeasuresSeen, Parts, PlanMeasures, Readings } from './list-fields.tsx';
import { Texts } from './texts-field.tsx';
import { ReasonField } from './reason-field.tsx';
import { standardReasons } from './standard-reasons.ts';
import type { CaseData } from './case-data.ts';

interface FieldProps {
  readonly action: CaseAction;
  readonly field: Field;
  readonly value: unknown;
  readonly change: (value: unknown) => void;
  readonly problem: string | undefined;
  readonly data: CaseData;
}

const rungName = (rung: number, say: ReturnType<typeof useSay>): string => say(rungWords[rung as 0]);
const both = ([zh, en]: Pair): Bilingual => ({ zh, en });
const asText = (value: unknown): string => (typeof value === 'string' ? value : '');
const asTexts = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : []);

/** Fields that are several inputs under one name. */
const grouped: readonly Field['kind'][] = [
  'texts',
  'plan',
  'measuresSeen',
  'measuresDone',
  'readings',
  'evaluation',
  'parts',
  'flag',
  'decision',
];

/** The place of a field in its form; a list of problems leads to it. */
export const fieldId = (form: string, name: string): string => `${form}-${name.replaceAll('.', '-')}`;

/** One field with label, hint, and what is wrong with it. */
export function FormField({ form, ...props }: FieldProps & { readonly form: string }) {
  const { field, problem } = props;
  const t = useFormTexts();
  const say = useSay();
  const id = fieldId(form, field.name);
  const hint = useId();
  const label: ReactNode = (
    <>
      {say(both(field.label))}
      {field.optional && <span className="optional">{t('optional')}</span>}
    </>
  );
  const foot = (
    <>
      {(field.hint || field.kind === 'text') && (
        <p className="field-foot" id={hint}>
          <span>{field.hint ? say(both(field.hint)) : ''}</span>
          {field.kind === 'text' && (
            <span className="number">
              {asText(props.value).length} / {field.max}
            </span>
          )}
        </p>
      )}
      {problem && (
        <p className="field-problem" role="alert">
          {problem}
        </p>
      )}
    </>
  );
  if (field.kind === 'pledge') {
    return (
      <div className="field">
        <label className="check">
          <input
            id={id}
            type="checkbox"
            checked={props.value === true}
            onChange={(event) => props.change(event.target.checked)}
          />
          <span>{say(both(field.label))}</span>
        </label>
        {foot}
      </div>
    );
  }
  if (grouped.includes(field.kind)) {
    return (
      <fieldset className="field" id={id} tabIndex={-1}>
        <legend>{label}</legend>
        <Control {...props} id={id} hint={hint} />
        {foot}
      </fieldset>
    );
  }
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <Control {...props} id={id} hint={hint} />
      {foot}
    </div>
  );
}

type ControlProps = FieldProps & { readonly id: string; readonly hint: string };

function Control(props: ControlProps) {
  const { field, value, change, id, hint, problem, data } = props;
  const t = useFormTexts();
  const say = useSay();
  const status = problem ? 'error' : '';
  const described = { 'aria-describedby': field.hint ? hint : undefined, 'aria-invalid': problem ? true : undefined };
  switch (field.kind) {
    case 'text':
      return (
        <ReasonField
          id={id}
          max={field.max}
          status={status}
          value={asText(value)}
          change={change}
          reasons={standardReasons(props.action, field.name)}
          {...described}
        />
      );
    case 'line':
      return (
        <Input
          id={id}
          maxLength={field.max}
          status={status}
          value={asText(value)}
          onChange={(event) => change(event.target.value)}
          {...described}
        />
      );
    case 'day':
      return (
        <input
          id={id}
          type="date"
          className="day"
          value={asText(value)}
          onChange={(event) => change(event.target.value)}
          {...described}
        />
      );
    case 'choice':
      return (
        <Select
          id={id}
          aria-label={say(both(field.label))}
          placeholder={t('choose')}
          status={status}
          value={asText(value) || undefined}
          options={field.choices.map((one) => ({ value: one.value, label: say(both(one.label)) }))}
          onChange={change}
        />
      );
    case 'flag':
    case 'decision': {
      const [yes, no] = field.kind === 'decision' ? [say(both(field.yes)), say(both(field.no))] : [t('yes'), t('no')];
      return (
        <Radio.Group value={value} onChange={(event) => change(event.target.value)} aria-label={say(both(field.label))}>
          <Radio value={true}>{yes}</Radio>
          <Radio value={false}>{no}</Radio>
        </Radio.Group>
      );
    }
    case 'texts':
      return (
        <Texts
          field={field}
          change={change}
          value={asTexts(value)}
          reasons={standardReasons(props.action, field.name)}
        />
      );
    case 'post':
      return <PostSelect {...props} field={field} />;
    case 'evidence':
      return (
        <Select
          id={id}
          aria-label={say(both(field.label))}
          mode={field.several ? 'multiple' : undefined}
          placeholder={data.evidence.length > 0 ? t('choose') : t('nothingToChoose')}
          status={status}
          value={field.several ? asTexts(value) : asText(value) || undefined}
          options={data.evidence.map((one) => ({ value: one.id, label: one.title }))}
          onChange={change}
        />
      );
    case 'proposal':
    case 'rung':
      return (
        <Select
          id={id}
          aria-label={say(both(field.label))}
          placeholder={t('choose')}
          status={status}
          value={asText(value) || undefined}
          options={
            field.kind === 'proposal'
              ? data.proceedings.map(({ key, rung }) => ({ value: key, label: `${rung} ${rungName(rung, say)}` }))
              : data.rungs.map(({ key, rung, firedAt }) => ({
                  value: key,
                  label: `${rungName(rung, say)} ${dayOf(firedAt)}`,
                }))
          }
          onChange={change}
        />
      );
    case 'unit':
    case 'units':
      return (
        <UnitPicker
          id={id}
          label={say(both(field.label))}
          several={field.kind === 'units'}
          value={value}
          change={change}
        />
      );
    case 'case':
      return <CasePicker id={id} label={say(both(field.label))} value={asText(value)} change={change} />;
    case 'file':
      return <FilePicker id={id} value={asText(value)} change={change} />;
    case 'plan':
      return <PlanMeasures value={value} change={change} data={data} />;
    case 'measuresSeen':
      return <MeasuresSeen value={asTexts(value)} change={change} data={data} />;
    case 'measuresDone':
      return <MeasuresDone value={value} change={change} data={data} />;
    case 'readings':
      return <Readings value={value} change={change} data={data} />;
    case 'evaluation':
      return <EvaluationCounts value={value} change={change} />;
    case 'parts':
      return <Parts value={value} change={change} />;
    case 'pledge':
      return null;
  }
}

function PostSelect({
  field,
  value,
  change,
  id,
  problem,
  data,
}: ControlProps & { readonly field: Extract<Field, { kind: 'post' }> }) {
  const t = useFormTexts();
  const say = useSay();
  const posts = data.posts.filter(({ part, holder }) => field.parts.includes(part) && holder !== null);
  return (
    <Select
      id={id}
      aria-label={say(both(field.label))}
      mode={field.several ? 'multiple' : undefined}
      allowClear={field.optional ?? false}
      placeholder={posts.length > 0 ? t('choose') : t('nothingToChoose')}
      status={problem ? 'error' : ''}
      showSearch={{ optionFilterProp: 'label' }}
      value={field.several ? asTexts(value) : asText(value) || undefined}
      options={posts.map((post) => ({
        value: post.id,
        label: `${post.holder ?? ''} · ${post.unitName} ${post.title}`,
      }))}
      onChange={change}
    />
  );
}
