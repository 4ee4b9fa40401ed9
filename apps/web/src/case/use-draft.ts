import { useState } from 'react';
import type { Values } from './field.tsx';

const kept = (name: string): string => `rectify.draft.${name}`;

function read(name: string): Values {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(kept(name)) ?? '{}');
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

/** What was typed into a form, kept on this computer until it is sent; a preset is what the page itself knows better. */
export function useDraft(name: string, preset: Values = {}) {
  const [values, setValues] = useState<Values>(() => ({ ...read(name), ...preset }));
  const set = (next: Values): void => {
    setValues(next);
    localStorage.setItem(kept(name), JSON.stringify(next));
  };
  const forget = (): void => {
    setValues({});
    localStorage.removeItem(kept(name));
  };
  return { values, set, forget };
}
