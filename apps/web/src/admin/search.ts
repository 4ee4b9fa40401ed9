const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u;
const id = (value: unknown): string | undefined => (typeof value === 'string' && uuid.test(value) ? value : undefined);
const oneOf = <Name extends string>(list: readonly Name[], value: unknown): Name | undefined =>
  list.find((name) => name === value);
const named = (value: unknown): string | undefined =>
  typeof value === 'string' && /^[a-z_]{1,50}$/u.test(value) ? value : undefined;
type Search = Readonly<Record<string, unknown>>;

export interface CalendarSearch {
  readonly year?: number | undefined;
  readonly version?: number | undefined;
  readonly unit?: string | undefined;
  /** The change that is open beside the year. */
  readonly change?: string | undefined;
}

export function readCalendarSearch(search: Search): CalendarSearch {
  const year = Number(search['year']);
  const version = Number(search['version']);
  return {
    year: Number.isInteger(year) && year >= 2000 && year <= 2100 ? year : undefined,
    version: Number.isInteger(version) && version > 0 ? version : undefined,
    unit: id(search['unit']),
    change: id(search['change']),
  };
}

export const unitViews = ['tree', 'changes'] as const;
export interface UnitsSearch {
  readonly view?: (typeof unitViews)[number] | undefined;
  readonly unit?: string | undefined;
  readonly q?: string | undefined;
}

export const readUnitsSearch = (search: Search): UnitsSearch => ({
  view: oneOf(unitViews, search['view']),
  unit: id(search['unit']),
  q: typeof search['q'] === 'string' && search['q'] !== '' ? search['q'].slice(0, 50) : undefined,
});

export const templateViews = ['packs', 'notices', 'papers', 'settings', 'webhooks'] as const;
export interface TemplatesSearch {
  readonly view?: (typeof templateViews)[number] | undefined;
  /** The pack, reason or kind that is open. */
  readonly name?: string | undefined;
}

export const readTemplatesSearch = (search: Search): TemplatesSearch => ({
  view: oneOf(templateViews, search['view']),
  name: named(search['name']),
});

export const userStates = ['active', 'one_time', 'locked', 'disabled', 'none'] as const;
export interface UsersSearch {
  readonly q?: string | undefined;
  readonly state?: (typeof userStates)[number] | undefined;
}

export const readUsersSearch = (search: Search): UsersSearch => ({
  q: typeof search['q'] === 'string' && search['q'] !== '' ? search['q'].slice(0, 50) : undefined,
  state: oneOf(userStates, search['state']),
});
