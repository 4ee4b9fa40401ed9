export const dashboardPeriods = ['days30', 'quarter', 'year'] as const;
export type DashboardPeriod = (typeof dashboardPeriods)[number];

/** What the address says of the dashboard. */
export interface DashboardSearch {
  readonly unit?: string;
  readonly period?: DashboardPeriod;
}

/** Reads the address; what it does not know it leaves out. */
export function readDashboardSearch(search: Record<string, unknown>): DashboardSearch {
  const { unit } = search;
  return {
    unit: typeof unit === 'string' && unit !== '' ? unit : undefined,
    period: dashboardPeriods.find((period) => period === search['period']),
  };
}
