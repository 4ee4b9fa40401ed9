import { formatDeadlineRule, ladderProblem, parseDeadlineRule, standardLadderDays } from '#domain';
import type { DeadlineRule, ParameterPack } from '#domain';
import { notPossible } from './administration-refused.js';

type Rules = 'claim' | 'plan';
type Parts = 'extension' | 'suspension' | 'lookBack' | 'ladder';
type Numbers = Omit<ParameterPack, 'id' | 'version' | Rules | Parts>;

/** A pack as people write it: limits in the grammar of section 5, such as `D0+3w`. */
export type PackText = Numbers & {
  readonly claim: string;
  readonly plan: string | null;
  readonly extension: ParameterPack['extension'];
  readonly suspension: ParameterPack['suspension'];
  readonly lookBack: { readonly after: string; readonly samplePercent: number };
  readonly ladder: ParameterPack['ladder'];
};

type Loose<T> = { readonly [K in keyof T]?: T[K] | undefined };
/** What a new version changes of the one before it. */
export type PackChanges = Loose<Omit<PackText, Parts>> & {
  readonly [K in Parts]?: Loose<PackText[K]> | undefined;
};

/** Only these may be null: the pack asks for none of it. */
const nullable = ['plan', 'progressEveryMonths', 'noticeWorkingDays', 'satisfactionPercent'];

/** A pack with its limits as text. */
export function packText({ id: _id, version: _version, ...pack }: ParameterPack): PackText {
  return {
    ...pack,
    // Versions from before ladders were part of them climb the standard one.
    ladder: (pack as Partial<ParameterPack>).ladder ?? standardLadderDays,
    claim: formatDeadlineRule(pack.claim),
    plan: pack.plan && formatDeadlineRule(pack.plan),
    lookBack: { ...pack.lookBack, after: formatDeadlineRule(pack.lookBack.after) },
  };
}

/** The pack with the changes made; refuses limits that cannot be read, and an empty value where one is needed. */
export function changedPack(pack: ParameterPack, changes: PackChanges): Omit<ParameterPack, 'id' | 'version'> {
  const { id: _id, version: _version, ...before } = pack;
  const { claim, plan, extension, suspension, lookBack, ladder, ...numbers } = changes;
  refuseNull(changes);
  const { after, ...sample } = lookBack ?? {};
  const changed = {
    ...before,
    ...given(numbers),
    ...(claim === undefined ? {} : { claim: ruleOf('claim', claim) }),
    ...(plan === undefined ? {} : { plan: plan === null ? null : ruleOf('plan', plan) }),
    extension: { ...before.extension, ...given(extension ?? {}) },
    suspension: { ...before.suspension, ...given(suspension ?? {}) },
    ladder: { ...before.ladder, ...given(ladder ?? {}) },
    lookBack: {
      ...before.lookBack,
      ...given(sample),
      ...(after === undefined ? {} : { after: ruleOf('lookBack.after', after) }),
    },
  };
  if (changed.suspension.reviewDays > changed.suspension.totalDays)
    throw notPossible('暂缓复核期不得长于暂缓总天数。', 'A review may not lie beyond the total of suspended days.');
  const wrong = ladderProblem(changed.ladder);
  if (wrong)
    throw notPossible(
      `ladder.${wrong}:须为${standardLadderDays[wrong].length}个逐级增大的工作日数。`,
      `ladder.${wrong}: give ${standardLadderDays[wrong].length} rising numbers of working days.`,
    );
  if (JSON.stringify(changed) === JSON.stringify(before))
    throw notPossible('与现行版本相同。', 'Nothing differs from the version before.');
  return changed;
}

/** Without the fields that were left out. */
function given<T extends object>(fields: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  // Object.entries loses the types of the fields; what is left of them is the same object with fewer keys.
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}

function refuseNull(changes: object): void {
  for (const [name, value] of Object.entries(changes)) {
    if (value === null && !nullable.includes(name)) throw notPossible(`${name} 不能为空。`, `${name} cannot be empty.`);
    if (typeof value === 'object' && value !== null && Object.values(value).includes(null))
      throw notPossible(`${name} 中不能有空值。`, `Nothing in ${name} can be empty.`);
  }
}

function ruleOf(name: string, text: string): DeadlineRule {
  const rule = parseDeadlineRule(text);
  if (rule && rule.kind !== 'fixed' && rule.kind !== 'year_end') return rule;
  throw notPossible(`${name}:须为 D0+3w、D0+30c 或 D0+6m 的形式。`, `${name}: write D0+3w, D0+30c or D0+6m.`);
}
