import { Link } from '@tanstack/react-router';
import type { WorkSearch } from '../inbox/search.ts';
import { useLightTexts } from '../texts/common.ts';
import { grouped } from '../texts/texts.ts';
import { LightMark } from './light.tsx';
import type { Light } from './light.tsx';

const lights: readonly Light[] = ['red', 'yellow', 'green', 'grey', 'none'];

interface LightCountsProps {
  readonly counts: Readonly<Record<Light, number>>;
  /** What the list is narrowed to. */
  readonly search: WorkSearch;
}

/** Cases by light; each number opens the list that makes it, a zero stands alone. */
export function LightCounts({ counts, search }: LightCountsProps) {
  const t = useLightTexts();
  return (
    <span className="light-counts">
      {lights
        .filter((light) => counts[light] > 0)
        .map((light) => (
          <Link key={light} to="/cases" search={{ ...search, light, view: 'all' }} className="figure">
            <LightMark light={light} />
            {t(light)} {grouped(counts[light])}
          </Link>
        ))}
    </span>
  );
}
