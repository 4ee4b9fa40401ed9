export const escalationTabs = ['rungs', 'rehearsal', 'held'] as const;
export type EscalationTab = (typeof escalationTabs)[number];

/** What the address says of the ladder: the section, the rung, the unit. */
export interface EscalationSearch {
  readonly tab?: EscalationTab;
  readonly rung?: number;
  readonly unit?: string;
}

/** Reads the address; what it does not know it leaves out. */
export function readEscalationSearch(search: Record<string, unknown>): EscalationSearch {
  const rung = Number(search['rung'] ?? Number.NaN);
  return {
    tab: escalationTabs.find((tab) => tab === search['tab']),
    rung: Number.isInteger(rung) && rung >= 0 && rung <= 6 ? rung : undefined,
    unit: typeof search['unit'] === 'string' ? search['unit'] : undefined,
  };
}
