import { Input } from 'antd';
import { useId, useRef } from 'react';
import type { TextAreaRef } from 'antd/es/input/TextArea';
import { useSay } from '../texts/texts.ts';
import type { Bilingual } from '../texts/texts.ts';
import { useFormTexts } from './form-texts.ts';
import './reason-field.css';

interface ReasonFieldProps {
  readonly id: string;
  readonly value: string;
  readonly change: (value: string) => void;
  /** What offices say again and again; `standardReasons(action, field)` has them. */
  readonly reasons: readonly Bilingual[];
  readonly max: number;
  readonly status?: '' | 'error';
  readonly 'aria-describedby'?: string | undefined;
  readonly 'aria-invalid'?: boolean | undefined;
}

/** A box for a reason: free text always, and standard reasons that begin one and can be edited. */
export function ReasonField({ id, value, change, reasons, max, ...rest }: ReasonFieldProps) {
  const box = useRef<TextAreaRef>(null);
  return (
    <>
      <StandardReasons
        reasons={reasons}
        choose={(reason) => {
          change(withReason(value, reason).slice(0, max));
          box.current?.focus({ cursor: 'end' });
        }}
      />
      <Input.TextArea
        ref={box}
        id={id}
        rows={max > 500 ? 4 : 3}
        maxLength={max}
        value={value}
        onChange={(event) => change(event.target.value)}
        {...rest}
      />
    </>
  );
}

interface StandardReasonsProps {
  readonly reasons: readonly Bilingual[];
  readonly choose: (reason: string) => void;
}

/** The standard reasons as buttons; nothing where there are none. */
export function StandardReasons({ reasons, choose }: StandardReasonsProps) {
  const t = useFormTexts();
  const say = useSay();
  const name = useId();
  if (reasons.length === 0) return null;
  return (
    <div className="reasons" role="group" aria-labelledby={name}>
      <span className="third" id={name}>
        {t('standardReasons')}
      </span>
      {reasons.map((reason) => (
        <button key={reason.zh} type="button" className="reason" onClick={() => choose(say(reason))}>
          {say(reason)}
        </button>
      ))}
    </div>
  );
}

/** What was typed stays; a reason that is there already is not said twice. */
export function withReason(typed: string, reason: string): string {
  if (typed.includes(reason)) return typed;
  return typed.trim() === '' ? reason : `${typed.trimEnd()}\n${reason}`;
}
