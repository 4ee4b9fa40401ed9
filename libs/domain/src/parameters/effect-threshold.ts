/** One condition of an effect threshold, as bulletins write them (domain.md section 15). */
export type ThresholdTerm =
  | { readonly name: 'sat' | 'n' | 'attend' | 'reply_rate' | 'joint_items_done'; readonly atLeast: number }
  | { readonly name: 'households'; readonly percent: number; readonly floor: number }
  | { readonly name: 'done' | 'paid' | 'funds_received' | 'leaders_done'; readonly percent: number }
  | { readonly name: 'callback' | 'villager_weight'; readonly atLeastPercent: number }
  | { readonly name: 'improves'; readonly indicator: string; readonly direction: 'up' | 'down' };

export type EffectThreshold = { readonly terms: readonly ThresholdTerm[] } | { readonly unknown: readonly string[] };

const shapes: readonly (readonly [RegExp, (found: RegExpExecArray) => ThresholdTerm])[] = [
  [
    /^(sat|n|attend|reply_rate|joint_items_done)>=(\d{1,3})$/u,
    // The alternation in the pattern is the list of names in the type.
    (found) => ({ name: found[1] as 'sat', atLeast: Number(found[2]) }),
  ],
  [
    /^households>=(\d{1,3})pct_min(\d{1,4})$/u,
    (found) => ({ name: 'households', percent: Number(found[1]), floor: Number(found[2]) }),
  ],
  [
    /^(done|paid|funds_received|leaders_done)=(\d{1,3})pct$/u,
    (found) => ({ name: found[1] as 'done', percent: Number(found[2]) }),
  ],
  [
    /^(callback|villager_weight)>=(\d{1,3})pct$/u,
    (found) => ({ name: found[1] as 'callback', atLeastPercent: Number(found[2]) }),
  ],
  [
    /^([a-z0-9_]+)_(up|down)$/u,
    (found) => ({ name: 'improves', indicator: found[1] ?? '', direction: found[2] === 'up' ? 'up' : 'down' }),
  ],
];

/** Reads `sat>=80;n>=15;…`; terms it does not know are named, never dropped. */
export function parseEffectThreshold(text: string): EffectThreshold {
  const terms: ThresholdTerm[] = [];
  const unknown: string[] = [];
  for (const part of text
    .split(';')
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '')) {
    const shape = shapes
      .map(([pattern, read]) => ({ found: pattern.exec(part), read }))
      .find(({ found }) => found !== null);
    if (shape?.found) terms.push(shape.read(shape.found));
    else unknown.push(part);
  }
  return unknown.length > 0 ? { unknown } : { terms };
}

/** What a mass evaluation must reach: percent satisfied and least number of valid answers (section 7). */
export function satisfactionRequirement(terms: readonly ThresholdTerm[]): {
  readonly percent: number;
  readonly leastValid: number;
} {
  const atLeast = (name: 'sat' | 'n'): number =>
    terms.reduce((most, term) => (term.name === name && 'atLeast' in term ? Math.max(most, term.atLeast) : most), 0);
  return { percent: atLeast('sat'), leastValid: atLeast('n') };
}
