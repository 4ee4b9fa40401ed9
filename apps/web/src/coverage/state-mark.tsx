export const states = ['never', 'reported', 'stale', 'verified', 'not_applicable'] as const;
export type State = (typeof states)[number];

/** The shape of a state: hollow square, half circle, clock, tick, dash. Beside it always stand words or a number. */
export function StateMark({ state }: { readonly state: State }) {
  return (
    <svg className={`state-mark ${state}`} width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
      {state === 'never' && <path d="M1.5 1.5h11v11h-11zM4.5 4.5l5 5M9.5 4.5l-5 5" className="line" />}
      {state === 'reported' && (
        <>
          <circle cx="7" cy="7" r="5.5" className="line" />
          <path d="M7 1.5a5.5 5.5 0 0 0 0 11z" className="body" />
        </>
      )}
      {state === 'stale' && (
        <>
          <circle cx="7" cy="7" r="5.5" className="line" />
          <path d="M7 4v3.5l2.2 1.3" className="line" />
        </>
      )}
      {state === 'verified' && (
        <>
          <circle cx="7" cy="7" r="6.5" className="body" />
          <path d="m4 7.2 2.1 2.1L10 5.2" className="tick" />
        </>
      )}
      {state === 'not_applicable' && <path d="M2.5 7h9" className="line" />}
    </svg>
  );
}
