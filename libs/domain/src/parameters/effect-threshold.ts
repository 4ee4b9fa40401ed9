import type { Bilingual } from '../bilingual.js';

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

const counted: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  sat: ['群众满意率不低于{n}%', '{n} % satisfied or more'],
  n: ['有效评议不少于{n}份', '{n} valid answers or more'],
  attend: ['到会不少于{n}人', '{n} attending or more'],
  reply_rate: ['答复率不低于{n}%', '{n} % answered or more'],
  joint_items_done: ['办成联办事项不少于{n}件', '{n} joint items done or more'],
  done: ['措施完成率{n}%', '{n} % of the measures done'],
  paid: ['兑付率{n}%', '{n} % paid'],
  funds_received: ['资金到位率{n}%', '{n} % of the funds received'],
  leaders_done: ['带头整改完成率{n}%', '{n} % of the leaders done'],
  callback: ['回访比例不低于{n}%', '{n} % called back or more'],
  villager_weight: ['群众评价权重不低于{n}%', 'a weight of {n} % or more for villagers'],
};

/** Indicators that bulletins name; another stands under its own name. */
const indicators: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  coverage: ['组织和工作覆盖率', 'coverage of organisations and work'],
  share_60plus: ['60岁以上村书记占比', 'the share of village secretaries over 60'],
};

function termWords(term: ThresholdTerm): Bilingual {
  if (term.name === 'households') {
    const { percent, floor } = term;
    return {
      zh: `走访农户不低于${percent}%且不少于${floor}户`,
      en: `${percent} % of the households visited, ${floor} at least`,
    };
  }
  if (term.name === 'improves') {
    const isUp = term.direction === 'up';
    const [zh, en] = indicators[term.indicator] ?? [term.indicator, term.indicator];
    return { zh: `${zh}${isUp ? '上升' : '下降'}`, en: `${en} goes ${isUp ? 'up' : 'down'}` };
  }
  const number = 'atLeast' in term ? term.atLeast : 'percent' in term ? term.percent : term.atLeastPercent;
  const [zh = '', en = ''] = counted[term.name] ?? [];
  return { zh: zh.replace('{n}', String(number)), en: en.replace('{n}', String(number)) };
}

/** A threshold in words; one that is not understood stands as it was written. */
export function thresholdWords(text: string): Bilingual {
  const threshold = parseEffectThreshold(text);
  if ('unknown' in threshold) return { zh: text, en: text };
  const words = threshold.terms.map(termWords);
  return { zh: words.map(({ zh }) => zh).join(';'), en: words.map(({ en }) => en).join('; ') };
}
