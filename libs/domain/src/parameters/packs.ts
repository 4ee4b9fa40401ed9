import { standardLadderDays } from '../ladder/ladder-days.js';
import type { LadderDays } from '../ladder/ladder-days.js';
import type { DeadlineRule } from '../clock/deadline-rule.js';

/** Every number of domain.md that is a parameter (section 15). A case keeps the pack version it was issued under. */
export interface ParameterPack {
  readonly id: 'party_building' | 'inspection' | 'audit' | 'environment' | 'petition';
  readonly version: number;
  readonly claim: DeadlineRule;
  readonly deemedClaimAfterWorkingDays: number;
  /** Null: no plan is asked for. */
  readonly plan: DeadlineRule | null;
  readonly planReviewWorkingDays: number;
  readonly planRefileWorkingDays: number;
  readonly arbitrateWorkingDays: number;
  readonly progressEveryMonths: number | null;
  readonly verifyWorkingDays: number;
  readonly returnPapersWorkingDays: number;
  readonly failedReworkWorkingDays: number;
  readonly publishWithinWorkingDays: number;
  /** Null: no public notice of the pack's own. */
  readonly noticeWorkingDays: number | null;
  readonly countPublicationDay: boolean;
  readonly closeWithinWorkingDays: number;
  readonly objectionCheckWorkingDays: number;
  /** Null: no mass evaluation is asked for. */
  readonly satisfactionPercent: number | null;
  readonly validOfInvitedPercent: number;
  readonly extension: {
    readonly filedBeforeWorkingDays: number;
    readonly decideWorkingDays: number;
    readonly maxDays: number;
    readonly maxShareOfOriginal: number;
  };
  readonly suspension: { readonly reviewDays: number; readonly totalDays: number };
  readonly lookBack: { readonly after: DeadlineRule; readonly samplePercent: number };
  /** How often a staged closing shows that it lasts (rules under the table). */
  readonly upkeepEvery: DeadlineRule;
  readonly replicatedCheckWorkingDays: number;
  /** In which the level above answers a request for help (PL-12). */
  readonly helpReplyWorkingDays: number;
  /** In which a unit answers 催办 with its reason, and 督办 with a plan to catch up (section 6). */
  readonly urgeReplyWorkingDays: number;
  readonly supervisionReplyWorkingDays: number;
  /** Days between reports from rung 2 on (section 6). */
  readonly reportEveryDaysFromRung2: number;
  /** The rung at which the ladder of an overdue level A case starts: 1, or 2 where the office chose so. */
  readonly levelAStartsAtRung: number;
  /** In which a unit is heard on what rungs 4 to 6 propose, and two people then decide; how long it holds. */
  readonly accountabilityReplyWorkingDays: number;
  readonly accountabilityDecideWorkingDays: number;
  readonly accountabilityExpiresMonths: number;
  /** When rungs fire; a case climbs the ladder of the version it was issued under, unless it is moved on purpose. */
  readonly ladder: LadderDays;
}

const workingDays = (count: number): DeadlineRule => ({ kind: 'working_days', count });
const months = (count: number): DeadlineRule => ({ kind: 'calendar_months', count });

const partyBuilding: ParameterPack = {
  id: 'party_building',
  version: 1,
  claim: workingDays(3),
  deemedClaimAfterWorkingDays: 3,
  plan: workingDays(10),
  planReviewWorkingDays: 5,
  planRefileWorkingDays: 3,
  arbitrateWorkingDays: 3,
  progressEveryMonths: 1,
  verifyWorkingDays: 15,
  returnPapersWorkingDays: 3,
  failedReworkWorkingDays: 10,
  publishWithinWorkingDays: 3,
  noticeWorkingDays: 5,
  countPublicationDay: false,
  closeWithinWorkingDays: 3,
  objectionCheckWorkingDays: 10,
  satisfactionPercent: 80,
  validOfInvitedPercent: 60,
  extension: { filedBeforeWorkingDays: 5, decideWorkingDays: 3, maxDays: 60, maxShareOfOriginal: 0.5 },
  suspension: { reviewDays: 90, totalDays: 180 },
  lookBack: { after: months(6), samplePercent: 20 },
  upkeepEvery: months(3),
  replicatedCheckWorkingDays: 20,
  helpReplyWorkingDays: 5,
  urgeReplyWorkingDays: 2,
  supervisionReplyWorkingDays: 3,
  reportEveryDaysFromRung2: 14,
  levelAStartsAtRung: 1,
  accountabilityReplyWorkingDays: 5,
  accountabilityDecideWorkingDays: 10,
  accountabilityExpiresMonths: 12,
  ladder: standardLadderDays,
};

/** The starting values of section 15: the default and what the others do differently. */
export const parameterPacks: readonly ParameterPack[] = [
  partyBuilding,
  { ...partyBuilding, id: 'inspection', plan: months(1) },
  {
    ...partyBuilding,
    id: 'audit',
    plan: workingDays(15),
    progressEveryMonths: 3,
    noticeWorkingDays: null,
    satisfactionPercent: null,
    lookBack: { after: months(12), samplePercent: 100 },
  },
  { ...partyBuilding, id: 'environment', plan: workingDays(30), noticeWorkingDays: 10 },
  {
    ...partyBuilding,
    id: 'petition',
    claim: workingDays(1),
    plan: null,
    progressEveryMonths: null,
    verifyWorkingDays: 5,
    noticeWorkingDays: null,
    satisfactionPercent: null,
  },
];

/** A pack by id and version; undefined when there is none. */
export function findPack(id: string, version: number): ParameterPack | undefined {
  return parameterPacks.find((pack) => pack.id === id && pack.version === version);
}
