import { useEffect, useRef } from 'react';

const KEPT = 'rectify.shortcuts';
const DIALOG = '[role="dialog"][aria-modal="true"]';

export const shortcutsAreOn = (): boolean => localStorage.getItem(KEPT) !== 'off';
/** WCAG 2.1.4: whoever speaks to his computer can turn single keys off. */
export const turnShortcuts = (on: boolean): void => localStorage.setItem(KEPT, on ? 'on' : 'off');

/** Whether a key is meant as a shortcut: not while typing, in a dialog, with a modifier or while composing. */
export function isShortcut(event: KeyboardEvent): boolean {
  // Input methods say it in one of two ways, some browsers in only one.
  if (event.isComposing || event.keyCode === 229) return false;
  if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return false;
  if (!shortcutsAreOn() || document.querySelector(DIALOG)) return false;
  const target = event.target;
  return !(
    target instanceof HTMLElement &&
    target.closest('input:not([type="checkbox"]), textarea, select, [contenteditable="true"]')
  );
}

/** Ctrl K, or ⌘ K, from anywhere but a dialog, while no input method is composing. */
export function usePaletteKey(open: () => void): void {
  const current = useRef(open);
  useEffect(() => {
    current.current = open;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.isComposing || event.keyCode === 229 || event.altKey || event.shiftKey) return;
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'k') return;
      event.preventDefault();
      if (!document.querySelector(DIALOG)) current.current();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}

export type Keys = Readonly<Record<string, (event: KeyboardEvent) => void>>;

/** Listens for single keys, and for pairs such as `g i`, while the component is there. */
export function useShortcuts(keys: Keys): void {
  const current = useRef(keys);
  useEffect(() => {
    current.current = keys;
  });
  useEffect(() => {
    let before = '';
    let timer: ReturnType<typeof setTimeout> | undefined;
    const onKey = (event: KeyboardEvent): void => {
      if (!isShortcut(event)) return;
      const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
      const act = current.current[before === '' ? key : `${before} ${key}`];
      clearTimeout(timer);
      before = act === undefined && key === 'g' ? 'g' : '';
      timer = setTimeout(() => (before = ''), 1200);
      if (!act) return;
      event.preventDefault();
      act(event);
    };
    document.addEventListener('keydown', onKey);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('keydown', onKey);
    };
  }, []);
}
