import { useState } from 'react';
import { displayIsOn, turnDisplay } from '../theme/display.ts';
import type { Column } from './ledger-data.ts';

const KEPT = 'rectify.ledger.hidden';
/** Three lines of text in a row, or two. */
const ROW = { normal: 66, compact: 48 } as const;

function readHidden(): readonly string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEPT) ?? '[]');
    return Array.isArray(kept) ? kept.map(String) : [];
  } catch {
    return [];
  }
}

/** By these a line is known and found again; they stay. */
export const isFixed = ({ key }: Column): boolean => key === 'no' || key === 'number';

/** Which columns the ledger shows on this computer, and how high its rows are; files and paper have all of them. */
export function useLedgerLayout() {
  const [hidden, setHidden] = useState(readHidden);
  const [isCompact, setCompact] = useState(() => displayIsOn('compact-rows'));
  return {
    hidden,
    isCompact,
    rowHeight: isCompact ? ROW.compact : ROW.normal,
    shown: (columns: readonly Column[]): readonly Column[] =>
      columns.filter((column) => isFixed(column) || !hidden.includes(column.key)),
    hide: (keys: readonly string[]): void => {
      localStorage.setItem(KEPT, JSON.stringify(keys));
      setHidden(keys);
    },
    turnCompact: (on: boolean): void => {
      turnDisplay('compact-rows', on);
      setCompact(on);
    },
  };
}
export type LedgerLayout = ReturnType<typeof useLedgerLayout>;
