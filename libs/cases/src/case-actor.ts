import { rolesInCase } from '#domain';
import type { CaseActor } from '#domain';
import type { Caller } from '#organisation';
import type { CaseRow } from './case-row.js';

/** Who a caller is in one case: the post decides the role, the place in the tree where it applies (section 8). */
export function actorIn(row: CaseRow, caller: Caller): CaseActor {
  const roles = rolesInCase(caller.role, {
    ownsCase: row.responsible_unit_id === caller.unitId,
    supervises: row.supervising_unit_id === caller.unitId,
    // The verifying unit or one above it: section 8 lets the upper level take over.
    verifies: row.verifying_path.startsWith(caller.unitPath),
    aboveSupervisor: row.supervising_path !== caller.unitPath && row.supervising_path.startsWith(caller.unitPath),
    isResolvedPrincipal: row.principal_post === caller.postId && row.principal_person === caller.personId,
  });
  return { kind: 'person', personId: caller.personId, postId: caller.postId, unitId: caller.unitId, roles };
}
