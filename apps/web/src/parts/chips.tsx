import { rungWords } from '../api/words.ts';
import { useStateTexts } from '../texts/common.ts';
import { useSay } from '../texts/texts.ts';

type State = Parameters<ReturnType<typeof useStateTexts>>[0];

const others: readonly string[] = ['disputed', 'submitted', 'verified', 'in_notice'];
const working: readonly string[] = ['rectifying'];

/** Where a case stands, in two or three words. */
export function StateTag({ state }: { readonly state: State }) {
  const t = useStateTexts();
  const kind = others.includes(state) ? 'review' : working.includes(state) ? 'work' : 'plain';
  return <span className={`state ${kind}`}>{t(state)}</span>;
}

/** The rung reached, as bars and by name. */
export function Rung({ rung }: { readonly rung: number | null }) {
  const say = useSay();
  if (rung === null) return <span className="third">—</span>;
  const bars = Math.max(1, Math.min(rung, 6));
  return (
    <span className={`rung ${rung >= 2 ? 'high' : 'low'}`}>
      <svg width={bars * 5} height="11" viewBox={`0 0 ${bars * 5} 11`} aria-hidden="true" focusable="false">
        {Array.from({ length: bars }, (_, at) => (
          <rect key={at} x={at * 5} y="0" width="3.5" height="11" />
        ))}
      </svg>
      {say(rungWords[rung])}
    </span>
  );
}
