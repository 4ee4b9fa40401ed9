export const coverageTabs = ['matrix', 'blind', 'vacant', 'cases', 'checks'] as const;
export type CoverageTab = (typeof coverageTabs)[number];

/** What the address says of the page of coverage. */
export interface CoverageSearch {
  readonly tab?: CoverageTab;
  readonly unit?: string;
  readonly level?: string;
  readonly sector?: string;
}

const word = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

/** Reads the address; what it does not know it leaves out. */
export function readCoverageSearch(search: Record<string, unknown>): CoverageSearch {
  return {
    tab: coverageTabs.find((tab) => tab === search['tab']),
    unit: word(search['unit']),
    level: word(search['level']),
    sector: word(search['sector']),
  };
}
