import { Link } from '@tanstack/react-router';
import { useVirtualizer } from '@tanstack/react-virtual';
import { memo, useCallback, useEffect, useRef } from 'react';
import type { Schemas } from '../api/client.ts';
import { useSay } from '../texts/texts.ts';
import { useLedgerTexts } from './texts.ts';

type Line = Schemas['LedgerLine'];
type Column = Schemas['LedgerPage']['columns'][number];

const ROW = 66;
const AHEAD = 30;
/** Columns by width in pixels; what is long is cut to three lines and stands whole in the title. */
const widths: Readonly<Record<string, number>> = {
  no: 56,
  number: 156,
  source: 150,
  category: 110,
  problem: 260,
  unit: 180,
  goal: 180,
  measures: 240,
  due: 150,
  progress: 200,
  evidence: 180,
  verdict: 190,
};
const OTHER = 130;
const widthOf = (column: Column): number => widths[column.key] ?? OTHER;

interface LedgerTableProps {
  readonly lines: readonly Line[];
  readonly columns: readonly Column[];
  readonly total: number;
  readonly loadMore: (() => unknown) | undefined;
}

/** Only the rows on screen are in the document, however long the ledger; number and head stay in sight. */
export const LedgerTable = memo(function LedgerTable({ lines, columns, total, loadMore }: LedgerTableProps) {
  const t = useLedgerTexts();
  const say = useSay();
  const scroller = useRef<HTMLDivElement>(null);
  // Stable, or every row is measured anew on each render.
  const getScrollElement = useCallback(() => scroller.current, []);
  const estimateSize = useCallback(() => ROW, []);
  const getItemKey = useCallback((index: number) => lines[index]?.id ?? index, [lines]);
  const list = useVirtualizer({ count: lines.length, getScrollElement, estimateSize, getItemKey, overscan: 6 });
  const shown = list.getVirtualItems();
  const last = shown.at(-1)?.index ?? 0;
  useEffect(() => {
    if (last >= lines.length - AHEAD) loadMore?.();
  }, [last, lines.length, loadMore]);
  const template = columns.map((column) => `${widthOf(column)}px`).join(' ');
  const width = columns.reduce((sum, column) => sum + widthOf(column), 0);
  return (
    <div ref={scroller} className="ledger" role="region" aria-label={t('table')} tabIndex={0}>
      <div
        role="table"
        aria-label={t('title')}
        aria-rowcount={total + 1}
        aria-colcount={columns.length}
        style={{ width }}
      >
        <div role="rowgroup" className="ledger-head">
          <div role="row" aria-rowindex={1} className="ledger-row" style={{ gridTemplateColumns: template }}>
            {columns.map((column) => (
              <span key={column.key} role="columnheader" className={`col-${column.key}`}>
                {say(column)}
              </span>
            ))}
          </div>
        </div>
        <div role="rowgroup" lang="zh-CN" className="ledger-body" style={{ height: list.getTotalSize() }}>
          {shown.map(({ key, index, start }) => {
            const line = lines[index];
            return (
              line && (
                <div
                  key={key}
                  role="row"
                  aria-rowindex={index + 2}
                  className="ledger-row"
                  style={{ gridTemplateColumns: template, transform: `translateY(${start}px)` }}
                >
                  {columns.map((column) => (
                    <Cell key={column.key} line={line} name={column.key} no={index + 1} />
                  ))}
                </div>
              )
            );
          })}
        </div>
      </div>
    </div>
  );
});

function Cell({ line, name, no }: { readonly line: Line; readonly name: string; readonly no: number }) {
  const text = name === 'no' ? String(no) : (line.cells[name] ?? '');
  return (
    <span role="cell" className={`col-${name}`} title={text.length > 40 ? text : undefined}>
      {name === 'number' ? (
        <Link to="/cases/$id" params={{ id: line.id }} search={{}}>
          {text}
        </Link>
      ) : (
        <span className="clamp">{text}</span>
      )}
    </span>
  );
}
