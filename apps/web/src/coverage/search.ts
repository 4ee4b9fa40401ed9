export const coverageTabs = ['map', 'matrix', 'blind', 'vacant', 'cases', 'checks'] as const;
export type CoverageTab = (typeof coverageTabs)[number];

/** What the address says of the page of coverage. */
export interface CoverageSearch {
  readonly tab?: CoverageTab;
  readonly unit?: string;
  readonly level?: string;
  readonly sector?: string;
  /** After how many days a look is stale. */
  readonly days?: number;
  /** The cell that is open: unit, category and aspect. */
  readonly cell?: string;
}

export const coverageDays = [90, 180, 365] as const;

const word = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

/** Reads the address; what it does not know it leaves out. */
export function readCoverageSearch(search: Record<string, unknown>): CoverageSearch {
  return {
    tab: coverageTabs.find((tab) => tab === search['tab']),
    unit: word(search['unit']),
    level: word(search['level']),
    sector: word(search['sector']),
    days: coverageDays.find((days) => days === search['days']),
    cell: word(search['cell']),
  };
}
