import { Link } from '@tanstack/react-router';
import { useVirtualizer } from '@tanstack/react-virtual';
import { Button } from 'antd';
import { memo, useCallback, useRef, useState } from 'react';
import { Failure } from '../parts/page-state.tsx';
import { grouped, useSay } from '../texts/texts.ts';
import { PAGE, useLines } from './ledger-data.ts';
import type { Column, Line } from './ledger-data.ts';
import type { LedgerSearch } from './search.ts';
import { useLedgerTexts } from './texts.ts';
import '../parts/table.css';

/** Columns by width in pixels; what is long is cut to the lines of a row and stands whole in the title. */
const widths: Readonly<Record<string, number>> = {
  no: 56,
  number: 178,
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
  readonly search: LedgerSearch;
  readonly columns: readonly Column[];
  readonly total: number;
  readonly rowHeight: number;
}

/** Only the rows on screen are in the document, however long the ledger; number and head stay in sight. */
export const LedgerTable = memo(function LedgerTable({ search, columns, total, rowHeight }: LedgerTableProps) {
  const t = useLedgerTexts();
  const say = useSay();
  const scroller = useRef<HTMLDivElement>(null);
  // Stable, or every row is measured anew on each render.
  const getScrollElement = useCallback(() => scroller.current, []);
  const estimateSize = useCallback(() => rowHeight, [rowHeight]);
  const list = useVirtualizer({ count: total, getScrollElement, estimateSize, overscan: 6 });
  const shown = list.getVirtualItems();
  const { lineAt, failed } = useLines(search, shown[0]?.index ?? 0, shown.at(-1)?.index ?? 0);
  const template = columns.map((column) => `${widthOf(column)}px`).join(' ');
  const width = columns.reduce((sum, column) => sum + widthOf(column), 0);
  return (
    <>
      {total > PAGE && <Jump total={total} go={(line) => list.scrollToIndex(line - 1, { align: 'start' })} />}
      {failed && <Failure error={failed.error} retry={() => void failed.refetch()} />}
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
            {shown.map(({ key, index, start }) => (
              <div
                key={key}
                role="row"
                aria-rowindex={index + 2}
                className="ledger-row"
                style={{ gridTemplateColumns: template, transform: `translateY(${start}px)` }}
              >
                <Cells line={lineAt(index)} columns={columns} no={index + 1} />
              </div>
            ))}
          </div>
        </div>
      </div>
    </>
  );
});

/** A long ledger is not wound through: the number of a line leads to it. */
function Jump({ total, go }: { readonly total: number; readonly go: (line: number) => void }) {
  const t = useLedgerTexts();
  const [line, setLine] = useState('');
  const wanted = Number(line);
  const isThere = Number.isInteger(wanted) && wanted >= 1 && wanted <= total;
  return (
    <form
      className="ledger-jump"
      onSubmit={(event) => {
        event.preventDefault();
        if (isThere) go(wanted);
      }}
    >
      <label htmlFor="ledger-jump">{t('jump')}</label>
      <input
        id="ledger-jump"
        className="input"
        inputMode="numeric"
        aria-invalid={line !== '' && !isThere}
        value={line}
        onChange={(event) => setLine(event.target.value.trim())}
      />
      <span className="second number">{t('jumpOf', { count: grouped(total) })}</span>
      <Button htmlType="submit" disabled={!isThere}>
        {t('jumpGo')}
      </Button>
    </form>
  );
}

interface CellsProps {
  readonly line: Line | undefined;
  readonly columns: readonly Column[];
  readonly no: number;
}

/** The cells of a row; while its page is on the way, its number alone. */
const Cells = memo(function Cells({ line, columns, no }: CellsProps) {
  const t = useLedgerTexts();
  if (!line)
    return (
      <span role="cell" className="col-no">
        {no}
        <span className="unseen">{t('more')}</span>
      </span>
    );
  return columns.map((column) => <Cell key={column.key} line={line} name={column.key} no={no} />);
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
