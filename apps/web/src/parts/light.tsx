import type { Schemas } from '../api/client.ts';
import { useLightTexts } from '../texts/common.ts';

export type Light = Schemas['CaseListRow']['light'];
const lights: readonly Light[] = ['red', 'yellow', 'green', 'grey', 'none'];

/** The shape of a light: circle, triangle, square with “!”, ring with bars or tick. Colour says nothing alone. */
export function LightMark({ light, stopped = false }: { readonly light: Light; readonly stopped?: boolean }) {
  return (
    <svg
      className={`light-mark ${light}`}
      width="13"
      height="13"
      viewBox="0 0 14 14"
      aria-hidden="true"
      focusable="false"
    >
      {light === 'green' && <circle cx="7" cy="7" r="5.5" className="fill" />}
      {light === 'yellow' && <path d="M7 1.2 13.4 12.6H.6z" className="fill" />}
      {light === 'red' && (
        <>
          <rect x="1" y="1" width="12" height="12" rx="2.5" className="fill" />
          <path d="M7 3.6v4M7 10.1v.3" className="sign" />
        </>
      )}
      {(light === 'grey' || light === 'none') && (
        <>
          <circle cx="7" cy="7" r="5.6" className="ring" />
          <path d={light === 'grey' || stopped ? 'M5.5 5v4M8.5 5v4' : 'm4.5 7.2 1.8 1.8 3.3-3.7'} className="ring" />
        </>
      )}
    </svg>
  );
}

/** States without a clock of the unit that are not the end. */
const open: ReadonlySet<string> = new Set(['verified', 'in_notice']);

interface LightChipProps {
  readonly light: Light;
  readonly days: number | null;
  readonly state?: string;
}

/** A light with its words; a screen reader hears the light's name first. */
export function LightChip({ light, days, state }: LightChipProps) {
  const t = useLightTexts();
  // The unit has done its part; until the office closes the case, the other side has the ball.
  const isWithOther = light === 'none' && state !== undefined && open.has(state);
  const words = (): string => {
    if (light === 'none') return isWithOther ? t('waiting') : t('ended');
    if (light === 'grey') return state === 'suspended' ? t('suspended') : t('waiting');
    if (days === null) return t('noDate');
    if (days < 0) return t('over', { count: -days });
    return days === 0 ? t('today') : t('left', { count: days });
  };
  return (
    <span className={`light ${light}`}>
      <LightMark light={light} stopped={isWithOther} />
      <span className="unseen">{t(light)} </span>
      {words()}
    </span>
  );
}
