/** What the address says of the audit log. */
export interface AuditSearch {
  readonly person?: string;
  readonly post?: string;
  readonly object?: string;
  readonly outcome?: 'accepted' | 'refused';
  readonly from?: string;
  readonly to?: string;
}

const word = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : typeof value === 'number' ? String(value) : undefined;
const day = (value: unknown): string | undefined =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/u.test(value) ? value : undefined;

/** Reads the address; what it does not know it leaves out. */
export function readAuditSearch(search: Record<string, unknown>): AuditSearch {
  return {
    person: word(search['person']),
    post: word(search['post']),
    object: word(search['object']),
    outcome: (['accepted', 'refused'] as const).find((outcome) => outcome === search['outcome']),
    from: day(search['from']),
    to: day(search['to']),
  };
}
