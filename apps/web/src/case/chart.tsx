import { useEffect, useRef } from 'react';
import type { Schemas } from '../api/client.ts';
import { actionWords } from '../api/words.ts';
import { useStateTexts } from '../texts/common.ts';
import { listed, useSay } from '../texts/texts.ts';
import { layout } from './chart-layout.ts';
import { useCaseTexts } from './texts.ts';

type Step = Pick<Schemas['TrailRow'], 'from' | 'to' | 'outcome'>;
type State = Parameters<ReturnType<typeof useStateTexts>>[0];

const nodeOf = (state: string): string => (state === 'merged' || state === 'withdrawn' ? 'ended' : state);

/** An orthogonal way with rounded corners. */
function way(points: readonly (readonly number[])[]): string {
  const radius = 6;
  const [first = [0, 0], ...rest] = points;
  let path = `M${first[0]} ${first[1]}`;
  for (const [at, point] of rest.entries()) {
    const [x = 0, y = 0] = point;
    const next = rest[at + 1];
    const [px = 0, py = 0] = points[at] ?? first;
    if (!next) {
      path += `L${x} ${y}`;
      break;
    }
    const [nx = 0, ny = 0] = next;
    const back = Math.min(radius, Math.hypot(x - px, y - py) / 2);
    const on = Math.min(radius, Math.hypot(nx - x, ny - y) / 2);
    const to = (fx: number, fy: number, by: number): string => {
      const length = Math.hypot(fx - x, fy - y) || 1;
      return `${x + ((fx - x) / length) * by} ${y + ((fy - y) / length) * by}`;
    };
    path += `L${to(px, py, back)}Q${x} ${y} ${to(nx, ny, on)}`;
  }
  return path;
}

interface ChartProps {
  /** Null: nobody is under way, the flow itself is shown. */
  readonly state: State | null;
  readonly steps: readonly Step[];
  readonly allowed: readonly string[];
  readonly light: string;
}

/** Where a case stands on its way: passed, here, open to the caller, ahead. The timeline says the same in words. */
export function Chart({ state, steps, allowed, light }: ChartProps) {
  const t = useCaseTexts();
  const say = useSay();
  const stateText = useStateTexts();
  const scroller = useRef<HTMLDivElement>(null);
  const here = state === null ? '' : nodeOf(state);
  const accepted = steps.filter(({ outcome, to }) => outcome === 'accepted' && to !== null);
  const passed = new Set(
    accepted
      .flatMap(({ from, to }) => [from, to])
      .filter((one) => one !== null)
      .map(nodeOf),
  );
  const walked = new Set(accepted.map(({ from, to }) => `${nodeOf(from ?? '')}-${nodeOf(to ?? '')}`));
  const node = layout.nodes.find(({ id }) => id === here);
  useEffect(() => {
    // With the next frame, when the page is laid out anyway.
    const frame = requestAnimationFrame(() => {
      const box = scroller.current;
      if (box && node) box.scrollLeft = node.x + node.width / 2 - box.clientWidth / 2;
    });
    return () => cancelAnimationFrame(frame);
  }, [node]);
  const name = (id: string): string => (id === 'ended' ? t('ended') : stateText(id as State));
  const past = layout.nodes.filter(({ id }) => passed.has(id) && id !== here).map(({ id }) => name(id));
  const drawn = layout.edges
    .map((edge) => {
      const open = edge.from === here ? edge.actions.find((action) => allowed.includes(action)) : undefined;
      const kind = open ? 'open' : walked.has(`${edge.from}-${edge.to}`) ? 'walked' : 'ahead';
      return { ...edge, open, kind };
    })
    // What matters lies on top.
    .sort(
      (one, other) => ['ahead', 'walked', 'open'].indexOf(one.kind) - ['ahead', 'walked', 'open'].indexOf(other.kind),
    );
  return (
    <div>
      <div ref={scroller} className="chart" role="region" aria-label={t('chartName')} tabIndex={0}>
        <svg
          width={layout.width}
          height={layout.height}
          viewBox={`0 0 ${layout.width} ${layout.height}`}
          role="img"
          aria-label={state === null ? t('chartOfFlow') : t('chart', { state: name(here), past: listed(past) || '—' })}
        >
          <defs>
            {(['ahead', 'walked', 'open'] as const).map((kind) => (
              <marker
                key={kind}
                id={`arrow-${kind}`}
                viewBox="0 0 8 8"
                refX="7.4"
                refY="4"
                markerWidth="8"
                markerHeight="8"
                markerUnits="userSpaceOnUse"
                orient="auto"
                className={`arrow ${kind}`}
              >
                <path d="M0 .8 7.6 4 0 7.2z" />
              </marker>
            ))}
          </defs>
          {drawn.map(({ from, to, points, at, label, kind, open }) => (
            <g key={`${from}-${to}`} className={`edge ${kind}`}>
              <path d={way(points)} markerEnd={`url(#arrow-${kind})`} />
              {at && label && (
                <text x={at[0]} y={at[1]} dy="0.35em">
                  {open ? say(actionWords[open as keyof typeof actionWords]) : t(label as Parameters<typeof t>[0])}
                </text>
              )}
            </g>
          ))}
          {layout.nodes.map(({ id, x, y, width, height }) => {
            const kind = id === here ? 'here' : passed.has(id) ? 'past' : 'ahead';
            return (
              <g key={id} className={`node ${kind}`}>
                <rect x={x} y={y} width={width} height={height} rx="7" />
                {(id === 'closed' || id === 'ended') && (
                  <rect x={x + 3} y={y + 3} width={width - 6} height={height - 6} rx="5" className="inner" />
                )}
                <text x={x + width / 2} y={y + height / 2} dy="0.36em">
                  {kind === 'past' ? '✓ ' : ''}
                  {name(id)}
                </text>
                {kind === 'here' && <circle cx={x + width - 2} cy={y + 2} r="6" className={`bead ${light}`} />}
              </g>
            );
          })}
        </svg>
      </div>
      {state !== null && (
        <ul className="chart-legend" aria-label={t('chartLegend')}>
          <li>
            <span className="key here" /> {t('current')}
          </li>
          <li>
            <span className="key past" /> ✓ {t('passed')}
          </li>
          <li>
            <span className="key open" /> {t('possible')}
          </li>
          <li>
            <span className="key ahead" /> {t('ahead')}
          </li>
        </ul>
      )}
    </div>
  );
}
