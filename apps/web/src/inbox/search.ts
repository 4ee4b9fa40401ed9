import type { paths } from '../api/schema.d.ts';

type WorkQuery = NonNullable<paths['/api/v1/worklist']['get']['parameters']['query']>;
export type WorkView = NonNullable<WorkQuery['view']>;
export const workViews = [
  'todo',
  'claim',
  'mine',
  'overdue',
  'soon',
  'verify',
  'all',
] as const satisfies readonly WorkView[];

/** What the address says of a list of work. */
export interface WorkSearch {
  readonly view?: WorkView;
  readonly light?: NonNullable<WorkQuery['light']>;
  readonly unit?: string;
  readonly category?: number;
  readonly source?: string;
  readonly state?: NonNullable<WorkQuery['state']>;
  readonly q?: string;
  readonly bulletin?: string;
  readonly open?: boolean;
  readonly outcome?: NonNullable<WorkQuery['outcome']>;
  readonly issuedFrom?: string;
  readonly issuedTo?: string;
  readonly closedFrom?: string;
  readonly closedTo?: string;
  readonly item?: string;
  readonly happened?: NonNullable<WorkQuery['happened']>;
  readonly happenedFrom?: string;
  readonly happenedTo?: string;
}

const outcomes = [
  'on_time',
  'late',
  'first_pass',
  'evaluated',
  'stayed_closed',
  'came_back',
] as const satisfies readonly NonNullable<WorkQuery['outcome']>[];
export const happenings = ['returned', 'failed', 'reopened', 'extended'] as const satisfies readonly NonNullable<
  WorkQuery['happened']
>[];
const day = (value: unknown): string | undefined =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\d$/u.test(value) ? value : undefined;

const lights = ['red', 'yellow', 'green', 'grey', 'none'] as const;
export const states = [
  'issued',
  'disputed',
  'claimed',
  'rectifying',
  'suspended',
  'submitted',
  'verified',
  'in_notice',
  'closed',
  'merged',
  'withdrawn',
] as const satisfies readonly NonNullable<WorkQuery['state']>[];

const one = <T extends string>(list: readonly T[], value: unknown): T | undefined =>
  list.find((item) => item === value);
const word = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : typeof value === 'number' ? String(value) : undefined;

/** Reads the address; what it does not know it leaves out. */
export function readWorkSearch(search: Record<string, unknown>): WorkSearch {
  const category = Number(search['category']);
  return {
    view: one(workViews, search['view']),
    light: one(lights, search['light']),
    unit: word(search['unit']),
    category: Number.isInteger(category) && category > 0 ? category : undefined,
    source: word(search['source']),
    state: one(states, search['state']),
    q: word(search['q']),
    bulletin: word(search['bulletin']),
    open: typeof search['open'] === 'boolean' ? search['open'] : undefined,
    outcome: one(outcomes, search['outcome']),
    issuedFrom: day(search['issuedFrom']),
    issuedTo: day(search['issuedTo']),
    closedFrom: day(search['closedFrom']),
    closedTo: day(search['closedTo']),
    item: word(search['item']),
    happened: one(happenings, search['happened']),
    happenedFrom: day(search['happenedFrom']),
    happenedTo: day(search['happenedTo']),
  };
}
