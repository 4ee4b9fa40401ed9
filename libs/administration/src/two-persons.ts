import type { Caller } from '#organisation';
import { AdministrationRefused } from './administration-refused.js';

/** Settings of the whole installation are the city's: its supervisor proposes, its leader approves (section 8). */
export function refuseUnlessCity(caller: Caller, role: 'supervisor' | 'leader'): void {
  if (caller.role !== role || caller.unitLevel !== 'city' || caller.unitLinePath !== null)
    throw new AdministrationRefused(
      'not_permitted',
      `须由市级${role === 'leader' ? '分管领导' : '整改办主任'}办理。`,
      `Only the ${role} of the city may do this.`,
    );
}

/** What was decided stays decided, and nobody approves what he proposed himself. */
export function refuseUnlessOpen(
  caller: Caller,
  proposal: { readonly status: string; readonly proposedBy: string | null },
): void {
  if (proposal.status !== 'proposed')
    throw new AdministrationRefused('wrong_status', '已审批。', 'It was decided already.');
  if (proposal.proposedBy === caller.personId)
    throw new AdministrationRefused('own_proposal', '不得审批自己提出的事项。', 'Nobody approves his own proposal.');
}
