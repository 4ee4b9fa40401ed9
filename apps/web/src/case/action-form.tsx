import { Button } from 'antd';
import { Suspense, lazy, useEffect, useId, useRef, useState } from 'react';
import { newKey, problemOf } from '../api/client.ts';
import type { ApiProblem } from '../api/client.ts';
import { actionWords } from '../api/words.ts';
import { DraftLine } from '../drafts/draft-line.tsx';
import { useDraft } from '../drafts/use-draft.ts';
import { Icon } from '../parts/icon.tsx';
import { TermLine, termsIn } from '../parts/term.tsx';
import type { TermName } from '../parts/term.tsx';
import { useSay } from '../texts/texts.ts';
import { actionForms, bodyOf, isFilled } from './action-fields.ts';
import type { CaseAction, Field } from './action-fields.ts';
import type { CaseData } from './case-data.ts';
import { ChangedNotice, changeOf } from './changed-notice.tsx';
import type { CaseChange } from './changed-notice.tsx';
import { FormField, fieldId } from './field.tsx';
import { useFormTexts } from './form-texts.ts';

const loadDialog = () => import('./consequence-dialog.tsx');
const ConsequenceDialog = lazy(loadDialog);
// Asked for before it is needed: on site there may be no network when it is.
const preload = (): void => void loadDialog().catch(() => undefined);

const MOST_TERMS = 5;

interface ActionFormProps {
  readonly action: CaseAction;
  /** Under this name the draft is kept. */
  readonly draft: string;
  readonly data: CaseData;
  /** The version of the case on screen; the form goes on with a newer one only when its writer agrees. */
  readonly version: number;
  /** What was done last, for the notice of a change. */
  readonly change?: CaseChange | null;
  /** The action is not possible any more; what was typed is still shown. */
  readonly isGone?: boolean;
  /** Sends it, for the version agreed to; a key is the same for the same content, so that a repeated click does nothing twice. */
  readonly send: (body: Record<string, unknown>, key: string, version: number) => Promise<void>;
  /** Reads the case anew after somebody else changed it. */
  readonly reload?: () => void;
  /** Told when somebody types here, and when he is done. */
  readonly write?: (isWriting: boolean) => void;
  readonly note?: string;
  /** What the case already says of this, taken over on a press. */
  readonly start?: (() => Promise<Readonly<Record<string, unknown>>>) | null;
  /** What the page has found out already. */
  readonly preset?: Readonly<Record<string, unknown>>;
  /** Fields that the preset answers for good; they are sent and not shown. */
  readonly hidden?: readonly string[];
}

/** The form of one action: fields, problems on top, a question before what cannot be taken back. */
export function ActionForm(props: ActionFormProps) {
  const { action, data, send, reload, note, version, change, isGone = false, write, hidden = [], start } = props;
  const t = useFormTexts();
  const say = useSay();
  const form = useId();
  const { fields, consequence, button } = actionForms[action];
  const draft = useDraft(props.draft, props.preset);
  const { values, set, forget } = draft;
  const [based, setBased] = useState(version);
  const [unfilled, setUnfilled] = useState<readonly Field[]>([]);
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [isAsking, setAsking] = useState(false);
  const sent = useRef({ body: '', key: '' });
  const box = useRef<HTMLDivElement>(null);
  const name = button ? say({ zh: button[0], en: button[1] }) : say(actionWords[action]);
  useEffect(preload, []);
  const isStale = problem?.code === 'stale_version';
  const hasProblem = unfilled.length > 0 || (problem !== null && !isStale);
  const refused = isStale ? changeOf(problem.body) : null;
  const isEmpty = fields.every((field) => !isFilled(field, values[field.name]));
  // Nobody has written anything yet: the form simply is about the case as it is now.
  if (version > based && isEmpty && !isGone) setBased(version);
  const hasChanged = !isBusy && (refused !== null || isGone || (version > based && !isEmpty));
  useEffect(() => {
    if (hasProblem) box.current?.focus();
  }, [hasProblem, problem]);
  const run = async (): Promise<void> => {
    setAsking(false);
    setBusy(true);
    const body = bodyOf(fields, cleaned(fields, values));
    const text = JSON.stringify([based, body]);
    if (sent.current.body !== text) sent.current = { body: text, key: newKey() };
    try {
      await send(body, sent.current.key, based);
      forget();
      write?.(false);
    } catch (error) {
      setProblem(problemOf(error));
    } finally {
      setBusy(false);
    }
  };
  const agree = (): void => {
    setProblem(null);
    if (isGone) {
      forget();
      write?.(false);
      return;
    }
    setBased(Math.max(version, refused?.version ?? 0));
    reload?.();
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
          {problem && <ProblemText problem={problem} />}
        </div>
      )}
      {hasChanged && (
        <ChangedNotice
          change={refused ?? change ?? null}
          version={refused?.version ?? version}
          gone={isGone ? say(actionWords[action]) : null}
          today={data.today}
          agree={agree}
        />
      )}
      {start && isEmpty && (
        <Button
          icon={<Icon name="paper" size={16} />}
          onClick={() =>
            void start().then(
              (known) => set({ ...values, ...known }),
              (error: unknown) => setProblem(problemOf(error)),
            )
          }
        >
          {t('takeOver')}
        </Button>
      )}
      {fields
        .filter(({ name: one }) => !hidden.includes(one))
        .map((field) => (
          <FormField
            key={field.name}
            form={form}
            action={action}
            field={field}
            data={data}
            value={values[field.name]}
            change={(value) => {
              set({ ...values, [field.name]: value });
              write?.(true);
              setUnfilled(unfilled.filter((one) => one.name !== field.name));
            }}
            problem={problemAt(field, unfilled, problem, say, t)}
          />
        ))}
      <DraftLine draft={draft} />
      <Button type="primary" size="large" htmlType="submit" block loading={isBusy} disabled={isGone && !isBusy}>
        {name}
      </Button>
      {note && <p className="third form-note">{note}</p>}
      <TermLine names={termsOf(action)} />
      {consequence && (
        <Suspense>
          {isAsking && (
            <ConsequenceDialog
              title={t('sure', { action: name })}
              text={say({ zh: consequence[0], en: consequence[1] })}
              run={() => void run()}
              close={() => setAsking(false)}
            />
          )}
        </Suspense>
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

/** What the server refused with, and the guards that are not met. */
function ProblemText({ problem }: { readonly problem: ApiProblem }) {
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
    </>
  );
}
