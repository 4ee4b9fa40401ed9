export interface CountedItem {
  readonly itemNo: string;
  readonly categoryNo: number;
  readonly aspectNo: number;
}

/** What a bulletin says it holds, against what was entered (IN-2). */
export interface Reconciliation {
  readonly agrees: boolean;
  readonly statedCategories: number;
  readonly enteredCategories: number;
  readonly statedAspects: number;
  readonly enteredAspects: number;
  readonly byCategory: readonly { readonly categoryNo: number; readonly aspects: number }[];
  /** Item numbers that are missing, as far as numbering or the list given with the bulletin tells. */
  readonly missing: readonly string[];
}

/** Compares stated and entered counts and names what is missing: listed numbers first, else gaps in the numbering. */
export function reconcile(
  stated: { readonly categories: number; readonly aspects: number; readonly items: readonly string[] | null },
  items: readonly CountedItem[],
): Reconciliation {
  const entered = new Set(items.map(({ itemNo }) => itemNo));
  const categories = new Map<number, number[]>();
  for (const { categoryNo, aspectNo } of items)
    categories.set(categoryNo, [...(categories.get(categoryNo) ?? []), aspectNo]);
  const missing = stated.items
    ? stated.items.filter((itemNo) => !entered.has(itemNo))
    : gaps(stated.categories, categories);
  const counted = {
    statedCategories: stated.categories,
    enteredCategories: categories.size,
    statedAspects: stated.aspects,
    enteredAspects: items.length,
    byCategory: [...categories]
      .sort(([a], [b]) => a - b)
      .map(([categoryNo, aspects]) => ({ categoryNo, aspects: aspects.length })),
  };
  const agrees =
    missing.length === 0 &&
    counted.enteredCategories === stated.categories &&
    counted.enteredAspects === stated.aspects;
  return { agrees, ...counted, missing };
}

function gaps(stated: number, categories: ReadonlyMap<number, readonly number[]>): readonly string[] {
  const found: string[] = [];
  for (let category = 1; category <= stated; category += 1) {
    const aspects = categories.get(category) ?? [];
    for (let aspect = 1; aspect <= Math.max(1, ...aspects); aspect += 1) {
      if (!aspects.includes(aspect)) found.push(`${category}-${aspect}`);
    }
  }
  return found;
}
