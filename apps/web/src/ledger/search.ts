import { states } from '../inbox/search.ts';

export const ledgerKinds = ['open', 'overdue', 'ended'] as const;

/** What the address says of the ledger. */
export interface LedgerSearch {
  readonly unit?: string;
  readonly state?: (typeof states)[number];
  readonly which?: (typeof ledgerKinds)[number];
  readonly bulletin?: string;
}

const word = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

/** Reads the address; what it does not know it leaves out. */
export const readLedgerSearch = (search: Record<string, unknown>): LedgerSearch => ({
  unit: word(search['unit']),
  state: states.find((one) => one === search['state']),
  which: ledgerKinds.find((one) => one === search['which']),
  bulletin: word(search['bulletin']),
});

/** The same as the API asks for it. */
export const ledgerQuery = ({ which, ...search }: LedgerSearch) => ({
  ...search,
  ...(which === 'overdue' ? { overdue: true } : which === undefined ? {} : { open: which === 'open' }),
});
