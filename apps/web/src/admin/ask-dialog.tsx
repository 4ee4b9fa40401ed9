import { Button, Modal } from 'antd';
import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import { problemOf } from '../api/client.ts';
import type { ApiProblem } from '../api/client.ts';
import { UnitFilter } from '../parts/unit-filter.tsx';
import { useCommonTexts } from '../texts/common.ts';
import { useSay } from '../texts/texts.ts';

/** What was typed, by name; a box that is ticked says `true`. */
export type Answers = Readonly<Record<string, string>>;

export interface AskField {
  readonly name: string;
  readonly kind: 'text' | 'area' | 'day' | 'number' | 'choice' | 'unit' | 'check' | 'password';
  readonly label: string;
  readonly hint?: string;
  readonly optional?: boolean;
  readonly initial?: string;
  readonly rows?: number;
  readonly options?: readonly { readonly value: string; readonly label: string }[];
  readonly complete?: string;
}

interface AskFormProps {
  readonly fields: readonly AskField[];
  /** The verb on the button. */
  readonly verb: string;
  /** What will follow, in one sentence. */
  readonly note?: ReactNode;
  readonly submit: (answers: Answers) => Promise<unknown>;
  readonly done: () => void;
  readonly cancel?: () => void;
  /** Two fields beside each other, where there is room. */
  readonly columns?: boolean;
  /** What a refusal says beyond its sentence. */
  readonly explain?: (problem: ApiProblem) => ReactNode;
}

const firstAnswers = (fields: readonly AskField[]): Answers =>
  Object.fromEntries(fields.map(({ name, initial }) => [name, initial ?? '']));

/** A short form: fields, what follows, one verb. What the server refuses is said on top and at its field. */
export function AskForm({ fields, verb, note, submit, done, cancel, columns, explain }: AskFormProps) {
  const common = useCommonTexts();
  const say = useSay();
  const form = useId();
  const [answers, setAnswers] = useState(() => firstAnswers(fields));
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const [isBusy, setBusy] = useState(false);
  const send = async (): Promise<void> => {
    setBusy(true);
    setProblem(null);
    try {
      await submit(answers);
      done();
    } catch (error) {
      setProblem(problemOf(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isBusy) void send();
      }}
    >
      {problem && (
        <div className="form-problem" role="alert">
          <p>{say(problem)}</p>
          {problem.fields.length > 0 && (
            <ul>
              {problem.fields.map((one) => (
                <li key={one.field}>
                  {fields.find(({ name }) => name === one.field)?.label ?? one.field} {say(one)}
                </li>
              ))}
            </ul>
          )}
          {explain?.(problem)}
        </div>
      )}
      <div className={columns ? 'ask-fields two-columns' : 'ask-fields'}>
        {fields.map((field) => (
          <AskInput
            key={field.name}
            id={`${form}-${field.name}`}
            field={field}
            value={answers[field.name] ?? ''}
            change={(value) => setAnswers((before) => ({ ...before, [field.name]: value }))}
          />
        ))}
      </div>
      {note && <div className="ask-note">{note}</div>}
      <div className="ask-end">
        {cancel && <Button onClick={cancel}>{common('cancel')}</Button>}
        <Button type="primary" htmlType="submit" loading={isBusy}>
          {verb}
        </Button>
      </div>
    </form>
  );
}

interface AskInputProps {
  readonly id: string;
  readonly field: AskField;
  readonly value: string;
  readonly change: (value: string) => void;
}

function AskInput({ id, field, value, change }: AskInputProps) {
  const common = useCommonTexts();
  if (field.kind === 'check') {
    return (
      <label className="check">
        <input type="checkbox" checked={value === 'true'} onChange={({ target }) => change(String(target.checked))} />
        {field.label}
      </label>
    );
  }
  return (
    <div className="field">
      <label htmlFor={id}>
        {field.label}
        {field.optional && <span className="optional">{common('optional')}</span>}
      </label>
      <Control id={id} field={field} value={value} change={change} />
      {field.hint && (
        <p className="field-foot" id={`${id}-hint`}>
          {field.hint}
        </p>
      )}
    </div>
  );
}

const types = { text: 'text', day: 'date', number: 'number', password: 'password' } as const;

function Control({ id, field, value, change }: AskInputProps) {
  const isRequired = !field.optional;
  const hint = field.hint ? `${id}-hint` : undefined;
  switch (field.kind) {
    case 'area':
      return (
        <textarea
          id={id}
          className="day"
          rows={field.rows ?? 3}
          required={isRequired}
          aria-describedby={hint}
          value={value}
          onChange={({ target }) => change(target.value)}
        />
      );
    case 'choice':
      return (
        <select
          id={id}
          className="day"
          required={isRequired}
          value={value}
          onChange={({ target }) => change(target.value)}
        >
          {(field.optional ?? value === '') && <option value="" />}
          {(field.options ?? []).map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      );
    case 'unit':
      return (
        <UnitFilter
          label={field.label}
          value={value || undefined}
          width="100%"
          onChange={(unit) => change(unit ?? '')}
        />
      );
    case 'check':
      return null;
    default:
      return (
        <input
          id={id}
          className="day"
          type={types[field.kind]}
          required={isRequired}
          autoComplete={field.complete ?? 'off'}
          aria-describedby={hint}
          value={value}
          onChange={({ target }) => change(target.value)}
        />
      );
  }
}

interface AskDialogProps extends AskFormProps {
  readonly title: string;
  readonly cancel: () => void;
  readonly width?: number;
}

/** The same over the page. */
export function AskDialog({ title, width = 560, ...form }: AskDialogProps) {
  return (
    <Modal open title={title} footer={null} width={width} onCancel={form.cancel} destroyOnHidden>
      <AskForm {...form} />
    </Modal>
  );
}
