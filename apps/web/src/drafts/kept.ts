export interface Values {
  readonly [name: string]: unknown;
}

/** A draft as this computer keeps it. */
export interface Kept {
  readonly values: Values;
  /** The version on the server that it continues. */
  readonly version: number | null;
  readonly at: string;
  /** Whether the server has exactly this. */
  readonly isSaved: boolean;
  /** It was sent; the server may not know yet. */
  readonly isForgotten: boolean;
}

const KEPT_DAYS = 90;
const nothing: Kept = { values: {}, version: null, at: '', isSaved: false, isForgotten: false };

export function kept(place: string): Kept {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(place) ?? '{}');
    return typeof value === 'object' && value !== null ? { ...nothing, ...value } : nothing;
  } catch {
    return nothing;
  }
}

export function keep(place: string, draft: Kept): void {
  try {
    localStorage.setItem(place, JSON.stringify(draft));
  } catch {
    // A full or forbidden store; the server keeps it all the same, and says so when it does not.
  }
}

/** On the way out: what the server has needs not lie on a computer that others use; what it has not stays. */
export function forgetSaved(): void {
  for (const place of places()) if (kept(place).isSaved) localStorage.removeItem(place);
}

const places = (): readonly string[] => Object.keys(localStorage).filter((name) => name.startsWith('rectify.draft.'));

/** What the server forgot long ago is not kept here for ever either. */
function forgetOld(): void {
  const oldest = new Date(Date.now() - KEPT_DAYS * 24 * 60 * 60_000).toISOString();
  for (const place of places()) if (kept(place).at < oldest) localStorage.removeItem(place);
}
setTimeout(forgetOld, 0);

export const forgetKept = (place: string): void => localStorage.removeItem(place);

/** Whether two drafts say the same, in whatever order. */
export const sameValues = (one: Values, other: Values): boolean => inOrder(one) === inOrder(other);

const inOrder = (values: Values): string =>
  JSON.stringify(values, (_name, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  );
