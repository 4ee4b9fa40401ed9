import { Button, Modal } from 'antd';
import { useEffect, useId, useRef, useState } from 'react';
import { newKey, problemOf } from '../api/client.ts';
import type { ApiProblem } from '../api/client.ts';
import { actionWords } from '../api/words.ts';
import { TermLine, termsIn } from '../parts/term.tsx';
import type { TermName } from '../parts/term.tsx';
import { useCommonTexts } from '../texts/common.ts';
import { useSay } from '../texts/texts.ts';
import { actionForms, bodyOf, isFilled } from './action-fields.ts';
import type { CaseAction, Field } from './action-fields.ts';
import type { CaseData } from './case-data.ts';
import { FormField, fieldId } from './field.tsx';
import { useFormTexts } from './form-texts.ts';
import { useDraft } from './use-draft.ts';

const MOST_TERMS = 5;

interface ActionFormProps {
  readonly action: CaseAction;
  /** Under this name the draft is kept. */
  readonly draft: string;
  readonly data: CaseData;
  /** Sends it; a key is the same for the same content, so that a repeated click does nothing twice. */
  readonly send: (body: Record<string, unknown>, key: string) => Promise<void>;
  /** Reads the case anew after somebody else changed it. */
  readonly reload?: () => void;
  readonly note?: string;
  /** What the page has found out already. */
  readonly preset?: Readonly<Record<string, unknown>>;
}

/** The form of one action: fields, problems on top, a question before what cannot be taken back. */
export function ActionForm({ action, draft, data, send, reload, note, preset }: ActionFormProps) {
  const t = useFormTexts();
  const common = useCommonTexts();
  const say = useSay();
  const form = useId();
  const { fields, consequence, button } = actionForms[action];
  const { values, set, forget } = useDraft(draft, preset);
  const [unfilled, setUnfilled] = useState<readonly Field[]>([]);
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [isAsking, setAsking] = useState(false);
  const sent = useRef({ body: '', key: '' });
  const box = useRef<HTMLDivElement>(null);
  const name = button ? say({ zh: button[0], en: button[1] }) : say(actionWords[action]);
  const hasProblem = unfilled.length > 0 || problem !== null;
  useEffect(() => {
    if (hasProblem) box.current?.focus();
  }, [hasProblem, problem]);
  const run = async (): Promise<void> => {
    setAsking(false);
    setBusy(true);
    const body = bodyOf(fields, cleaned(fields, values));
    const text = JSON.stringify(body);
    if (sent.current.body !== text) sent.current = { body: text, key: newKey() };
    try {
      await send(body, sent.current.key);
      forget();
    } catch (error) {
      setProblem(problemOf(error));
    } finally {
      setBusy(false);
    }
  };
  const submit = (): void => {
    const missing = fields.filter((field) => !field.optional && !isFilled(field, cleaned(fields, values)[field.name]));
    setUnfilled(missing);
    setProblem(null);
    if (missing.length > 0) return;
    if (consequence) setAsking(true);
    else void run();
  };
  return (
    <form
      className="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      {hasProblem && (
        <div ref={box} className="form-problem" role="alert" tabIndex={-1}>
          {unfilled.length > 0 && (
            <>
              <strong>{t('problems')}</strong>
              <ul>
                {unfilled.map((field) => (
                  <li key={field.name}>
                    <a
                      href={`#${fieldId(form, field.name)}`}
                      onClick={(event) => goTo(event, fieldId(form, field.name))}
                    >
                      {t('required', { label: say({ zh: field.label[0], en: field.label[1] }) })}
                    </a>
                  </li>
                ))}
              </ul>
            </>
          )}
          {problem && <ProblemText problem={problem} reload={reload} />}
        </div>
      )}
      {fields.map((field) => (
        <FormField
          key={field.name}
          form={form}
          action={action}
          field={field}
          data={data}
          value={values[field.name]}
          change={(value) => {
            set({ ...values, [field.name]: value });
            setUnfilled(unfilled.filter((one) => one.name !== field.name));
          }}
          problem={problemAt(field, unfilled, problem, say, t)}
        />
      ))}
      <Button type="primary" size="large" htmlType="submit" block loading={isBusy}>
        {name}
      </Button>
      {note && <p className="third form-note">{note}</p>}
      <TermLine names={termsOf(action)} />
      {consequence && (
        <Modal
          open={isAsking}
          title={t('sure', { action: name })}
          okText={common('confirm')}
          cancelText={common('cancel')}
          onOk={() => void run()}
          onCancel={() => setAsking(false)}
        >
          <p>{say({ zh: consequence[0], en: consequence[1] })}</p>
        </Modal>
      )}
    </form>
  );
}

/** What the form speaks of, told from its Chinese words, which are the terms themselves. */
function termsOf(action: CaseAction): readonly TermName[] {
  const { fields, consequence } = actionForms[action];
  const words = fields.flatMap(({ label, hint }) => [label[0], hint?.[0] ?? '']);
  return termsIn([actionWords[action].zh, ...words, consequence?.[0] ?? ''].join(' ')).slice(0, MOST_TERMS);
}

/** Empty lines of a list are no content. */
function cleaned(fields: readonly Field[], values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    fields.map(({ name, kind }) => {
      const value = values[name];
      if (kind === 'texts' && Array.isArray(value)) return [name, value.filter((one) => String(one).trim() !== '')];
      return [name, value];
    }),
  );
}

function goTo(event: { preventDefault(): void }, id: string): void {
  event.preventDefault();
  const field = document.getElementById(id);
  field?.scrollIntoView({ block: 'center' });
  field?.focus();
}

function problemAt(
  field: Field,
  unfilled: readonly Field[],
  problem: ApiProblem | null,
  say: ReturnType<typeof useSay>,
  t: ReturnType<typeof useFormTexts>,
): string | undefined {
  if (unfilled.some(({ name }) => name === field.name))
    return t('required', { label: say({ zh: field.label[0], en: field.label[1] }) });
  const found = problem?.fields.find(({ field: name }) => name === field.name || name.startsWith(`${field.name}.`));
  return found && say(found);
}

interface Unmet {
  readonly guard: string;
  readonly zh: string;
  readonly en: string;
  readonly missing?: readonly string[];
}

/** What the server refused with: the guards that are not met, or who was quicker. */
function ProblemText({ problem, reload }: { readonly problem: ApiProblem; readonly reload: (() => void) | undefined }) {
  const t = useFormTexts();
  const say = useSay();
  const unmet = Array.isArray(problem.body['unmet']) ? (problem.body['unmet'] as Unmet[]) : [];
  return (
    <>
      <p>{say(problem)}</p>
      {unmet.length > 1 && (
        <ul>
          {unmet.map((one) => (
            <li key={one.guard}>{say(one)}</li>
          ))}
        </ul>
      )}
      {problem.code === 'stale_version' && reload && (
        <>
          <p>{t('stale')}</p>
          <Button size="small" onClick={reload}>
            {t('reload')}
          </Button>
        </>
      )}
    </>
  );
}
