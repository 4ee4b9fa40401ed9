import { useCallback, useRef, useState } from 'react';
import type { FormEvent } from 'react';
import type { paths } from '../api/schema.d.ts';
import { send } from './call.ts';
import { Choices } from './choices.tsx';
import type { Answer } from './choices.tsx';
import { DaysLeft, Fact, ReadAloud, State, useSpeech } from './frame.tsx';
import { Photos } from './photos.tsx';
import { reasons } from './texts.ts';
import type { TextKey } from './texts.ts';
import { refusedBy, useAnswer } from './use-answer.ts';

type Sheet = paths['/api/v1/public/evaluation/open']['post']['responses'][200]['content']['application/json'];

const states: Readonly<Record<string, readonly [TextKey, TextKey]>> = {
  code_used: ['used', 'usedWhy'],
  code_expired: ['expired', 'expiredWhy'],
  offline: ['unreachable', 'unreachableWhy'],
  too_many: ['unreachable', 'tooMany'],
};

/** The question sheet of a code, one answer, a receipt (ui guide, section 4). */
export function EvaluationPage({ code }: { readonly code: string }) {
  const { t } = useSpeech();
  const ask = useCallback(() => send<Sheet>('evaluation/open', { code }), [code]);
  const { value, refused, retry } = useAnswer(ask);
  const [given, setGiven] = useState<Answer | null>(null);
  const [ended, setEnded] = useState<string | null>(null);
  if (given) {
    return (
      <State title="thanks" why="thanksWhy" kind="good">
        <p className="given">
          {t('yourAnswer')}:<strong>{t(given)}</strong>
        </p>
        <h2 className="next-head">{t('next')}</h2>
        <ol className="next">
          <li>{t('next1')}</li>
          <li>{t('next2')}</li>
          <li>{t('next3')}</li>
        </ol>
      </State>
    );
  }
  const ending = ended ?? refused?.code;
  if (ending !== undefined) {
    const [title, why] = states[ending] ?? (['unknownCode', 'unknownCodeWhy'] as const);
    return (
      <State title={title} why={why}>
        {title === 'unknownCode' && <TypedCode />}
        {title === 'unreachable' && (
          <button type="button" className="plain-button" onClick={retry}>
            {t('retry')}
          </button>
        )}
      </State>
    );
  }
  if (!value) return <p className="loading">{t('loading')}</p>;
  return (
    <>
      <About sheet={value} />
      <Form code={code} done={setGiven} end={setEnded} />
    </>
  );
}

/** A code as it stands on the slip, typed: blanks and line breaks of a hand do not matter. */
function TypedCode() {
  const { t } = useSpeech();
  const [code, setCode] = useState('');
  const open = (event: FormEvent): void => {
    event.preventDefault();
    const typed = code.replace(/\s/gu, '');
    if (typed) location.assign(`/p/${encodeURIComponent(typed)}`);
  };
  return (
    <form className="typed" onSubmit={open}>
      <label className="label" htmlFor="typed-code">
        {t('typeCode')}
      </label>
      <input
        id="typed-code"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        maxLength={80}
        value={code}
        onChange={(event) => setCode(event.target.value)}
      />
      <button type="submit" className="plain-button">
        {t('openCode')}
      </button>
    </form>
  );
}

function About({ sheet }: { readonly sheet: Sheet }) {
  const { t, day, pick } = useSpeech();
  const title = pick({ zh: sheet.title, en: sheet.titleEn });
  return (
    <>
      <h1 className="question">{t('question', { title })}</h1>
      <ReadAloud />
      <dl className="sheet">
        <Fact name="unit">
          {sheet.unit}
          {sheet.post && ` · ${sheet.post}`}
        </Fact>
        <Fact name="problem">{sheet.problem}</Fact>
        {sheet.goal && <Fact name="goal">{sheet.goal}</Fact>}
        {(sheet.done || sheet.measures.length > 0) && (
          <Fact name="done">
            {sheet.done}
            {sheet.measures.length > 0 && (
              <ul>
                {sheet.measures.map((text) => (
                  <li key={text}>{text}</li>
                ))}
              </ul>
            )}
          </Fact>
        )}
        <Fact name="until">
          {day(sheet.closesOn)} <DaysLeft days={sheet.daysLeft} />
        </Fact>
      </dl>
      <Photos pictures={sheet.pictures} />
    </>
  );
}

interface FormProps {
  readonly code: string;
  readonly done: (answer: Answer) => void;
  readonly end: (code: string) => void;
}

/** Tells how sending went wrong; what was chosen and written stays. */
function useSending({ code, done, end }: FormProps) {
  const [isSending, setSending] = useState(false);
  const [problem, setProblem] = useState<TextKey | null>(null);
  const wasSent = useRef(false);
  const sendIt = async (answer: Answer, chosen: readonly string[], remark: string): Promise<void> => {
    setSending(true);
    setProblem(null);
    try {
      await send('evaluation/answer', { code, answer, reasons: chosen, ...(remark.trim() ? { remark } : {}) });
      done(answer);
    } catch (error) {
      const refused = refusedBy(error).code;
      // Its answer was lost on the way back, not the one that was given.
      if (refused === 'code_used' && wasSent.current) done(answer);
      else if (refused === 'offline') setProblem('offline');
      else if (refused === 'too_many') setProblem('tooMany');
      else end(refused);
      if (refused === 'offline') wasSent.current = true;
    } finally {
      setSending(false);
    }
  };
  return { isSending, problem, setProblem, sendIt };
}

function Form(props: FormProps) {
  const { t, pick } = useSpeech();
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [remark, setRemark] = useState('');
  const { isSending, problem, setProblem, sendIt } = useSending(props);
  const asksWhy = answer === 'not_satisfied' || answer === 'basically';
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (isSending) return;
    if (answer) void sendIt(answer, asksWhy ? chosen : [], remark);
    else setProblem('chooseFirst');
  };
  return (
    <form onSubmit={submit} noValidate>
      <Choices chosen={answer} choose={setAnswer} />
      {asksWhy && (
        <fieldset className="why">
          <legend>{t('reasons')}</legend>
          <div className="chips">
            {reasons.map((reason) => {
              const isOn = chosen.includes(reason.zh);
              return (
                <button
                  key={reason.zh}
                  type="button"
                  className="chip"
                  aria-pressed={isOn}
                  onClick={() => setChosen(isOn ? chosen.filter((one) => one !== reason.zh) : [...chosen, reason.zh])}
                >
                  <span className="chip-tick" aria-hidden="true">
                    {isOn ? '✓' : ''}
                  </span>
                  {pick(reason)}
                </button>
              );
            })}
          </div>
        </fieldset>
      )}
      <label className="label" htmlFor="remark">
        {t('words')}
      </label>
      <textarea id="remark" rows={4} maxLength={1000} value={remark} onChange={(e) => setRemark(e.target.value)} />
      {problem && (
        <p className="problem" role="alert">
          {t(problem)}
        </p>
      )}
      <button type="submit" className="send" aria-busy={isSending}>
        {t(isSending ? 'sending' : 'send')}
      </button>
      <p className="small">{t('anonymous')}</p>
    </form>
  );
}
