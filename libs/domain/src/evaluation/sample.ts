import type { CaseLevel } from '../case/case-level.js';

/** Groups of people concerned (domain.md section 7); the last four are always visited. */
export const rosterGroups = [
  'party_member',
  'representative',
  'household',
  'staff',
  'served',
  'parent',
  'old_member',
  'former_secretary',
  'in_difficulty',
  'petitioner',
] as const;
export type RosterGroup = (typeof rosterGroups)[number];

const alwaysVisited: ReadonlySet<RosterGroup> = new Set<RosterGroup>([
  'old_member',
  'former_secretary',
  'in_difficulty',
  'petitioner',
]);

export interface RosterPerson {
  readonly id: string;
  readonly group: RosterGroup;
}

/** Least valid answers wanted, and how many households are visited for level A (section 7). */
const LEAST_VALID = 15;
const HOUSEHOLD_SHARE = 0.3;
const LEAST_HOUSEHOLDS = 30;

/**
 * Draws the respondents from the roster by a stored seed: whoever knows seed and roster draws the same people. Enough
 * are invited for 15 valid answers even when only the least share answers; all of them where there are fewer.
 */
export function drawSample(
  roster: readonly RosterPerson[],
  rule: { readonly level: CaseLevel; readonly validOfInvitedPercent: number },
  seed: string,
  digest: (text: string) => string,
): readonly string[] {
  const order = new Map(roster.map(({ id }) => [id, digest(`${seed}:${id}`)]));
  const drawn = (people: readonly RosterPerson[], count: number): readonly RosterPerson[] =>
    people.toSorted((a, b) => ((order.get(a.id) ?? '') < (order.get(b.id) ?? '') ? -1 : 1)).slice(0, count);
  const always = roster.filter(({ group }) => alwaysVisited.has(group));
  const households = rule.level === 'A' ? roster.filter(({ group }) => group === 'household') : [];
  const others = roster.filter((person) => !always.includes(person) && !households.includes(person));
  const invited = Math.ceil((LEAST_VALID * 100) / rule.validOfInvitedPercent);
  const visited = Math.max(LEAST_HOUSEHOLDS, Math.ceil(households.length * HOUSEHOLD_SHARE));
  return [...always, ...drawn(households, visited), ...drawn(others, invited)].map(({ id }) => id).sort();
}
