import { useCoverageTexts } from './texts.ts';

const levels: readonly string[] = ['city', 'county', 'township', 'village'];
const sectors: readonly string[] = ['cross', 'rural', 'urban', 'soe', 'organ', 'two_new', 'school'];

/** What levels and sectors of units are called; one without a name keeps its code. */
export function useUnitWords() {
  const t = useCoverageTexts();
  return {
    level: (level: string): string => (levels.includes(level) ? t(`level_${level}` as 'level_city') : level),
    sector: (sector: string): string => (sectors.includes(sector) ? t(`sector_${sector}` as 'sector_cross') : sector),
  };
}
