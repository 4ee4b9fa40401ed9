/** What the address says of the ratings: offices on the same ledger, or who held the cases. */
export interface RatingsSearch {
  readonly tab?: 'ball';
}

/** Reads the address; what it does not know it leaves out. */
export const readRatingsSearch = (search: Record<string, unknown>): RatingsSearch => ({
  tab: search['tab'] === 'ball' ? 'ball' : undefined,
});
