import type { paths } from '../api/schema.d.ts';

type QueryOf<Path extends keyof paths> = paths[Path] extends { get: { parameters: { query?: infer Query } } }
  ? NonNullable<Query>
  : never;
type Search = Readonly<Record<string, unknown>>;

export type VerificationView = NonNullable<QueryOf<'/api/v1/queues/verification'>['view']>;
export type DecisionKind = NonNullable<QueryOf<'/api/v1/queues/decisions'>['kind']>;
export type DisputeView = NonNullable<QueryOf<'/api/v1/queues/disputes'>['view']>;
export type ReferralStatus = NonNullable<QueryOf<'/api/v1/queues/referrals'>['status']>;

export const verificationViews = ['mine', 'blocked', 'missing', 'all'] as const satisfies readonly VerificationView[];
export const decisionKinds = [
  'extension',
  'suspension',
  'plan',
  'withdrawal',
  'appeal',
  'proposal',
  'referral',
  'bulletin',
] as const satisfies readonly DecisionKind[];
export const disputeViews = ['mine', 'blocked', 'all'] as const satisfies readonly DisputeView[];
export const referralStatuses = [
  'proposed',
  'handed_over',
  'received',
  'replied',
  'ended',
] as const satisfies readonly ReferralStatus[];
export const lookBackViews = ['mine', 'open', 'done', 'all'] as const;
export type LookBackView = (typeof lookBackViews)[number];

const one = <T extends string>(list: readonly T[], value: unknown): T | undefined =>
  list.find((item) => item === value);
const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

/** Each reads what the address says of its queue; what it does not know it leaves out. */
export const readVerificationSearch = (search: Search): { view?: VerificationView; unit?: string } => ({
  view: one(verificationViews, search['view']),
  unit: text(search['unit']),
});
export const readRouteSearch = (search: Search): { cases?: string } => ({ cases: text(search['cases']) });
export const readLookBackSearch = (search: Search): { view?: LookBackView; batch?: string } => ({
  view: one(lookBackViews, search['view']),
  batch: text(search['batch']),
});
export const readDecisionSearch = (search: Search): { kind?: DecisionKind } => ({
  kind: one(decisionKinds, search['kind']),
});
export const readDisputeSearch = (search: Search): { view?: DisputeView } => ({
  view: one(disputeViews, search['view']),
});
export const readReferralSearch = (search: Search): { status?: ReferralStatus } => ({
  status: one(referralStatuses, search['status']),
});
