import { useId } from 'react';
import type { ReactNode } from 'react';
import { useCommonTexts } from '../texts/common.ts';
import './fields.css';
import './table.css';

interface FieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly problem?: string | undefined;
  readonly optional?: boolean;
  readonly children: (given: { readonly id: string; readonly 'aria-describedby': string | undefined }) => ReactNode;
}

/** A field with its label, hint and what is wrong with it. */
export function LineField({ label, hint, problem, optional, children }: FieldProps) {
  const common = useCommonTexts();
  const id = useId();
  const describedBy = hint !== undefined || problem !== undefined ? `${id}-hint` : undefined;
  return (
    <div className="field">
      <label htmlFor={id}>
        {label}
        {optional && <span className="optional">{common('optional')}</span>}
      </label>
      {children({ id, 'aria-describedby': describedBy })}
      {describedBy && (
        <p id={describedBy} className={problem ? 'field-problem' : 'field-hint'}>
          {problem ?? hint}
        </p>
      )}
    </div>
  );
}
