import { Link } from '@tanstack/react-router';
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { memo, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Schemas } from '../api/client.ts';
import { actionWords, roleWords } from '../api/words.ts';
import { Rung, StateTag } from '../parts/chips.tsx';
import { LightChip, LightMark } from '../parts/light.tsx';
import type { Light } from '../parts/light.tsx';
import { useIsPhone } from '../parts/media.ts';
import { Term } from '../parts/term.tsx';
import type { TermName } from '../parts/term.tsx';
import { useShortcuts } from '../shell/shortcuts.ts';
import { useLightTexts, useSourceTexts } from '../texts/common.ts';
import { displayIsOn } from '../theme/display.ts';
import { agoText, dayText } from '../texts/dates.ts';
import { grouped, useSay } from '../texts/texts.ts';
import { useWorkTexts } from './texts.ts';

export type WorkRow = Schemas['WorklistRow'];

/** What a row says before its last change: the step that waits for me, who holds it, or where it came from. */
export type LastColumn = 'next' | 'holder' | 'source';

interface WorkListProps {
  readonly rows: readonly WorkRow[];
  readonly lights: Readonly<Record<Light, number>>;
  readonly total: number;
  readonly asOf: string;
  readonly today: string;
  readonly last: LastColumn;
  readonly chosen: ReadonlySet<string>;
  readonly toggle: (id: string) => void;
  readonly loadMore: (() => unknown) | undefined;
}

type Line =
  | { readonly kind: 'group'; readonly light: Light }
  | { readonly kind: 'row'; readonly row: WorkRow; readonly at: number };

function linesOf(rows: readonly WorkRow[]): readonly Line[] {
  const lines: Line[] = [];
  for (const [at, row] of rows.entries()) {
    if (row.light !== rows[at - 1]?.light) lines.push({ kind: 'group', light: row.light });
    lines.push({ kind: 'row', row, at });
  }
  return lines;
}

const GROUP = 34;
const ROW = 46;
const COMPACT_ROW = 36;
const CARD = 98;

/** Cases grouped by light; only what is on screen is in the document, however long the list. */
export const WorkList = memo(function WorkList(props: WorkListProps) {
  const { rows, lights, total, last, chosen, toggle, loadMore } = props;
  const t = useWorkTexts();
  const isPhone = useIsPhone();
  const lines = useMemo(() => linesOf(rows), [rows]);
  const body = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  const [at, setAt] = useState(0);
  useEffect(() => setTop(body.current?.offsetTop ?? 0), [isPhone]);
  // Stable, or every row is measured anew on each render.
  const estimateSize = useCallback(
    (index: number) =>
      lines[index]?.kind === 'group' ? GROUP : isPhone ? CARD : displayIsOn('compact-rows') ? COMPACT_ROW : ROW,
    [lines, isPhone],
  );
  const getItemKey = useCallback(
    (index: number) => {
      const line = lines[index];
      return line?.kind === 'row' ? line.row.id : `light-${line?.light ?? index}`;
    },
    [lines],
  );
  const list = useWindowVirtualizer({
    count: lines.length,
    estimateSize,
    getItemKey,
    overscan: 8,
    scrollMargin: top,
    scrollPaddingStart: 140,
    scrollPaddingEnd: 60,
  });
  useEffect(() => list.measure(), [list, estimateSize]);
  const shown = list.getVirtualItems();
  const lowest = shown.at(-1)?.index ?? 0;
  useEffect(() => {
    if (lowest >= lines.length - 20) loadMore?.();
  }, [lowest, lines.length, loadMore]);
  const move = (to: number): void => {
    const next = Math.max(0, Math.min(rows.length - 1, to));
    setAt(next);
    const row = (): HTMLElement | null | undefined => body.current?.querySelector<HTMLElement>(`[data-at="${next}"]`);
    const here = row();
    // A row that is on screen takes the focus at once, so that the next key meets it; another one has to come in first.
    here?.focus();
    list.scrollToIndex(lines.findIndex((line) => line.kind === 'row' && line.at === next));
    if (!here) requestAnimationFrame(() => requestAnimationFrame(() => row()?.focus()));
  };
  const isInside = (): boolean => body.current?.contains(document.activeElement) ?? false;
  useShortcuts({
    j: () => move(isInside() ? at + 1 : at),
    k: () => move(at - 1),
    x: () => {
      const row = rows[at];
      if (row && !isPhone) toggle(row.id);
    },
  });
  return (
    <div role="table" aria-label={t('list')} aria-rowcount={total + 1} className={isPhone ? 'work phone' : 'work'}>
      {!isPhone && <Head last={last} />}
      <div ref={body} role="rowgroup" className="work-body" style={{ height: list.getTotalSize() }}>
        {shown.map(({ key, index, start }) => {
          const line = lines[index];
          if (!line) return null;
          const style = { transform: `translateY(${start - top}px)` };
          if (line.kind === 'group')
            return <Group key={key} light={line.light} count={lights[line.light]} style={style} />;
          const { row } = line;
          return (
            <Row
              key={key}
              {...props}
              row={row}
              at={line.at}
              isPhone={isPhone}
              isHere={line.at === at}
              isChosen={chosen.has(row.id)}
              goHere={setAt}
              style={style}
            />
          );
        })}
      </div>
    </div>
  );
});

function Head({ last }: { readonly last: LastColumn }) {
  const t = useWorkTexts();
  const names: readonly (readonly [name: string, term?: TermName])[] = [
    [t('due'), 'light'],
    [t('number')],
    [t('problem')],
    [t('unit'), 'responsible_unit'],
    [t('state')],
    [t('rung'), 'ladder'],
    [t(last)],
    [t('updated')],
  ];
  return (
    <div role="rowgroup" className="work-head">
      <div role="row" aria-rowindex={1} className="work-row">
        <span role="columnheader">
          <span className="unseen">{t('hintChoose')}</span>
        </span>
        {names.map(([name, term], index) => (
          <span key={name} role="columnheader" aria-sort={index === 0 ? 'ascending' : undefined}>
            {term ? <Term name={term}>{name}</Term> : name}
            {index === 0 && (
              <span className="sorted" aria-hidden="true">
                {' '}
                ↑
              </span>
            )}
          </span>
        ))}
      </div>
    </div>
  );
}

interface GroupProps {
  readonly light: Light;
  readonly count: number;
  readonly style: React.CSSProperties;
}

function Group({ light, count, style }: GroupProps) {
  const t = useLightTexts();
  return (
    <div role="row" className="work-group" style={style}>
      <span role="cell" aria-colspan={9}>
        <LightMark light={light} />
        <strong>{t(light)}</strong>
        <span className="count">{grouped(count)}</span>
      </span>
    </div>
  );
}

interface RowProps extends WorkListProps {
  readonly row: WorkRow;
  readonly at: number;
  readonly isPhone: boolean;
  readonly isHere: boolean;
  readonly isChosen: boolean;
  readonly goHere: (at: number) => void;
  readonly style: React.CSSProperties;
}

/** The last two steps of a path say enough in a list; the whole is in the title. */
const tail = (path: string): string => path.split(' › ').slice(-2).join(' › ');

function Row({ row, at, isPhone, isHere, isChosen, goHere, toggle, last, asOf, today, style }: RowProps) {
  const t = useWorkTexts();
  const say = useSay();
  const source = useSourceTexts();
  const title = say({ zh: row.title, en: row.titleEn || row.title });
  const link = (
    <Link
      to="/cases/$id"
      params={{ id: row.id }}
      search={{}}
      data-at={at}
      tabIndex={isHere ? 0 : -1}
      className="work-link"
      title={title}
      onFocus={() => goHere(at)}
    >
      {title}
    </Link>
  );
  const category = row.category && (
    <span className="tag" title={say(row.category)}>
      {say(row.category)}
    </span>
  );
  const light = (
    <>
      <LightChip light={row.light} days={row.days} state={row.state} />
      <time className="second">{dayText(row.dueDate, today)}</time>
    </>
  );
  const classes = `work-row ${isHere ? 'here' : ''} ${isChosen ? 'chosen' : ''}`;
  if (isPhone) {
    return (
      <div role="row" aria-rowindex={at + 2} className={classes} style={style}>
        <span role="cell" className="card-title">
          {link}
          {category}
        </span>
        <span role="cell" className="card-unit second">
          {row.unit.pathText}
        </span>
        <span role="cell" className="card-foot">
          {light}
          <StateTag state={row.state} />
          {last === 'next' && <span className="card-next">{nextOf(row, last, say)}</span>}
        </span>
      </div>
    );
  }
  return (
    <div role="row" aria-rowindex={at + 2} className={classes} style={style}>
      <span role="cell">
        <label className="choose">
          <input
            type="checkbox"
            tabIndex={isHere ? 0 : -1}
            checked={isChosen}
            aria-label={t('choose', { number: row.number })}
            onFocus={() => goHere(at)}
            onChange={() => toggle(row.id)}
          />
        </label>
      </span>
      <span role="cell" className="due">
        {light}
      </span>
      <span role="cell" className="second number">
        {row.number}
      </span>
      <span role="cell" className="problem">
        {link}
        {category}
      </span>
      <span role="cell" className="cut" title={row.unit.pathText}>
        {tail(row.unit.pathText)}
      </span>
      <span role="cell">
        <StateTag state={row.state} />
      </span>
      <span role="cell">
        <Rung rung={row.highestRung} />
      </span>
      <span role="cell" className="cut">
        {last === 'source' ? source(row.source as Parameters<typeof source>[0]) : nextOf(row, last, say)}
      </span>
      <span role="cell" className="second cut">
        <time title={row.updatedAt}>{agoText(row.updatedAt, asOf)}</time>
      </span>
    </div>
  );
}

function nextOf({ nextAction }: WorkRow, last: 'next' | 'holder', say: ReturnType<typeof useSay>): string {
  if (!nextAction) return '—';
  const { who, what } = nextAction;
  return say(
    last === 'next' ? actionWords[what as keyof typeof actionWords] : roleWords[who as keyof typeof roleWords],
  );
}
