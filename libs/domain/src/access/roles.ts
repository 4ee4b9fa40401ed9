import type { CaseActionName } from '../case/case.commands.js';

/** Roles of domain.md section 8; `upper_level` follows from place in the tree, the others from the post. */
export const caseRoles = [
  'liaison',
  'principal',
  'joint_principal',
  'supervisor',
  'leader',
  'verifier',
  'arbiter',
  'upper_level',
  'auditor',
  'discipline_contact',
  'admin',
] as const;
export type CaseRole = (typeof caseRoles)[number];

/** What a post may be for. A deputy and the organisation department stand in for a vacant principal (section 2). */
export const postRoles = [
  'liaison',
  'principal',
  'deputy',
  'organisation_department',
  'supervisor',
  'leader',
  'verifier',
  'arbiter',
  'auditor',
  'discipline_contact',
  'admin',
] as const;
export type PostRole = (typeof postRoles)[number];

/** Who may do what (the matrix of section 8 with the actors of section 4). `system` acts only where it is named. */
export const permissions: Readonly<Record<CaseActionName, readonly (CaseRole | 'system')[]>> = {
  issue: ['supervisor'],
  claim: ['principal'],
  deem_claimed: ['system'],
  dispute: ['principal'],
  reject_dispute: ['arbiter', 'upper_level'],
  reassign: ['arbiter', 'upper_level'],
  merge: ['arbiter', 'upper_level'],
  withdraw: ['arbiter', 'leader', 'upper_level'],
  file_plan: ['principal'],
  return_plan: ['supervisor', 'upper_level'],
  approve_plan: ['supervisor', 'leader', 'upper_level'],
  report_progress: ['principal'],
  extend: ['leader', 'upper_level'],
  suspend: ['leader'],
  resume: ['supervisor', 'system'],
  apply_to_close: ['principal'],
  return_papers: ['verifier'],
  pass: ['verifier'],
  fail: ['verifier'],
  publish: ['supervisor'],
  uphold_objection: ['leader'],
  close: ['supervisor'],
  close_without_notice: ['leader'],
  pass_look_back: ['verifier'],
  reopen: ['leader', 'upper_level'],
  annul: ['leader', 'upper_level'],
  cancel: ['supervisor', 'leader'],
  add_evidence: ['liaison', 'principal'],
  replace_evidence: ['liaison', 'principal'],
  remove_evidence: ['liaison', 'principal'],
  ask_extension: ['principal'],
  ask_suspension: ['principal'],
  propose_withdrawal: ['supervisor', 'arbiter'],
  refuse_request: ['leader', 'arbiter', 'upper_level'],
  sign_part: ['joint_principal'],
  urge: ['supervisor'],
  appeal_ruling: ['principal'],
  decide_appeal: ['leader', 'upper_level'],
  answer_letter: ['principal'],
  raise_rung: ['leader'],
  answer_proposal: ['principal'],
  decide_proposal: ['supervisor', 'leader', 'upper_level'],
  confirm_proposal: ['leader', 'upper_level'],
  record_outcome: ['supervisor', 'leader'],
  revoke_rung: ['leader', 'upper_level'],
  change_plan: ['principal'],
  decide_plan_change: ['supervisor', 'leader', 'upper_level'],
  report_upkeep: ['principal'],
  climb: ['system'],
  miss_upkeep: ['system'],
  absorb: ['system'],
  split_off: ['system'],
  follow: ['system'],
  import: ['supervisor', 'upper_level'],
  recalculate: ['system'],
  adopt_ladder: ['system'],
};

/** Where a post stands towards a case; computed by the one scope predicate. */
export interface Standing {
  readonly ownsCase: boolean;
  readonly supervises: boolean;
  readonly verifies: boolean;
  /** The post's unit lies above the supervising unit. */
  readonly aboveSupervisor: boolean;
  readonly isResolvedPrincipal: boolean;
  /** The post's unit is co-responsible. */
  readonly shares: boolean;
  /** Supervision of this case was delegated to the post's unit in writing (section 8). */
  readonly isDelegated: boolean;
  /** The vacant posts of the supervising unit that this deputy or organisation department answers for (section 2). */
  readonly standsInAs: readonly CaseRole[];
}

/** The roles a post has in one case: what it is for, where it applies (section 8, scopes). */
export function rolesInCase(role: PostRole, standing: Standing): readonly CaseRole[] {
  switch (role) {
    case 'liaison':
      return standing.ownsCase ? ['liaison'] : [];
    case 'principal':
    case 'deputy':
    case 'organisation_department':
      return [
        ...(standing.isResolvedPrincipal ? (['principal'] as const) : []),
        ...(standing.shares && role !== 'organisation_department' ? (['joint_principal'] as const) : []),
        ...standing.standsInAs,
      ];
    case 'supervisor':
      return standing.supervises || standing.isDelegated
        ? ['supervisor']
        : standing.aboveSupervisor
          ? ['upper_level']
          : [];
    case 'leader':
      return standing.supervises ? ['leader'] : standing.aboveSupervisor ? ['upper_level'] : [];
    case 'verifier':
      return standing.verifies ? ['verifier'] : [];
    case 'arbiter':
      return standing.supervises ? ['arbiter'] : [];
    case 'auditor':
      return ['auditor'];
    case 'discipline_contact':
      return ['discipline_contact'];
    case 'admin':
      return ['admin'];
  }
}
