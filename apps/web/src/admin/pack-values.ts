import type { Schemas } from '../api/client.ts';

export type Parameters = Schemas['PackVersion']['parameters'];

/** What may be changed in a version, in the order people read it; a dot leads into a part. */
export const parameterNames = [
  'claim',
  'deemedClaimAfterWorkingDays',
  'arbitrateWorkingDays',
  'plan',
  'planReviewWorkingDays',
  'planRefileWorkingDays',
  'progressEveryMonths',
  'extension.filedBeforeWorkingDays',
  'extension.decideWorkingDays',
  'extension.maxDays',
  'suspension.reviewDays',
  'suspension.totalDays',
  'verifyWorkingDays',
  'returnPapersWorkingDays',
  'failedReworkWorkingDays',
  'satisfactionPercent',
  'validOfInvitedPercent',
  'publishWithinWorkingDays',
  'noticeWorkingDays',
  'countPublicationDay',
  'objectionCheckWorkingDays',
  'closeWithinWorkingDays',
  'lookBack.after',
  'lookBack.samplePercent',
  'ladder.rectify',
  'ladder.unclaimed',
  'ladder.reply',
  'ladder.office',
  'levelAStartsAtRung',
  'urgeReplyWorkingDays',
  'supervisionReplyWorkingDays',
  'reportEveryDaysFromRung2',
  'helpReplyWorkingDays',
  'replicatedCheckWorkingDays',
  'accountabilityReplyWorkingDays',
  'accountabilityDecideWorkingDays',
  'accountabilityExpiresMonths',
] as const;
export type ParameterName = (typeof parameterNames)[number];

export const nullable: readonly ParameterName[] = [
  'plan',
  'progressEveryMonths',
  'noticeWorkingDays',
  'satisfactionPercent',
];
const texts: readonly ParameterName[] = ['claim', 'plan', 'lookBack.after'];
export const isLadder = (name: ParameterName): boolean => name.startsWith('ladder.');

function valueAt(parameters: Parameters, name: ParameterName): unknown {
  const [first = '', second] = name.split('.');
  const top: unknown = Object.entries(parameters).find(([key]) => key === first)?.[1];
  if (second === undefined || typeof top !== 'object' || top === null) return top;
  return Object.entries(top).find(([key]) => key === second)?.[1];
}

/** A parameter as people write it; nothing where none is asked for. */
export function written(parameters: Parameters, name: ParameterName): string {
  const value = valueAt(parameters, name);
  if (value === null || value === undefined) return '';
  return Array.isArray(value) ? value.join(', ') : String(value);
}

/** A written parameter as the API takes it. */
function read(name: ParameterName, text: string): unknown {
  const trimmed = text.trim();
  if (trimmed === '' && nullable.includes(name)) return null;
  if (texts.includes(name)) return trimmed;
  if (name === 'countPublicationDay') return trimmed === 'true';
  if (isLadder(name)) return trimmed.split(/[\s,,、]+/u).map(Number);
  return Number(trimmed);
}

/** What differs from a version, in the shape that is proposed. */
export function changesOf(
  parameters: Parameters,
  answers: Readonly<Record<string, string>>,
): Schemas['PackChangesDto'] {
  const changes: Record<string, unknown> = {};
  for (const name of parameterNames) {
    const answer = answers[name];
    if (answer === undefined || answer === written(parameters, name)) continue;
    const [first = '', second] = name.split('.');
    if (second === undefined) changes[first] = read(name, answer);
    else changes[first] = { ...Object(changes[first]), [second]: read(name, answer) };
  }
  return changes;
}

/** Parameters that two versions have otherwise. */
export const differing = (one: Parameters, other: Parameters): readonly ParameterName[] =>
  parameterNames.filter((name) => written(one, name) !== written(other, name));
