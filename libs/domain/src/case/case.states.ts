/** The twelve states of domain.md section 4, in the order of the way through. */
export const caseStates = [
  'draft',
  'issued',
  'disputed',
  'claimed',
  'rectifying',
  'suspended',
  'submitted',
  'verified',
  'in_notice',
  'closed',
  'merged',
  'withdrawn',
] as const;
export type CaseState = (typeof caseStates)[number];

export const terminalStates: readonly CaseState[] = ['closed', 'merged', 'withdrawn'];

export const caseMilestones = ['none', 'unclaimed', 'claimed', 'rectifying', 'verified', 'closed', 'end'] as const;
export type CaseMilestone = (typeof caseMilestones)[number];

/** The milestone everyone sees for each state (domain.md section 4). */
export const milestoneOf: Readonly<Record<CaseState, CaseMilestone>> = {
  draft: 'none',
  issued: 'unclaimed',
  disputed: 'unclaimed',
  claimed: 'claimed',
  rectifying: 'rectifying',
  suspended: 'rectifying',
  submitted: 'rectifying',
  verified: 'verified',
  in_notice: 'verified',
  closed: 'closed',
  merged: 'end',
  withdrawn: 'end',
};
