import { rolesInCase } from '#domain';
import type { CaseActor } from '#domain';
import type { Caller } from '#organisation';
import type { CaseRow } from './case-row.js';

/** Who a caller is in one case: the post decides the role, the place in the tree where it applies (section 8). */
export function actorIn(row: CaseRow, caller: Caller): CaseActor {
  const roles = rolesInCase(caller.role, {
    ownsCase: row.responsible_unit_id === caller.unitId,
    supervises: row.supervising_unit_id === caller.unitId,
    // The verifying unit; of closed cases one above it too: the look-back is another team's (T24).
    verifies:
      row.verifying_unit_id === caller.unitId ||
      (row.state === 'closed' && row.verifying_path.startsWith(caller.unitPath)),
    aboveSupervisor: row.supervising_path !== caller.unitPath && row.supervising_path.startsWith(caller.unitPath),
    shares: row.co_responsible_unit_ids.includes(caller.unitId),
    isResolvedPrincipal: row.principal_post === caller.postId && row.principal_person === signerOf(caller),
    isDelegated: caller.delegations.some((delegation) => covers(delegation, row)),
    standsInAs: caller.standsInFor.filter(({ unitId }) => unitId === row.supervising_unit_id).map(({ role }) => role),
  });
  return {
    kind: 'person',
    personId: caller.personId,
    postId: caller.postId,
    unitId: caller.unitId,
    roles,
    onBehalfOf: caller.onBehalfOf?.personId ?? null,
  };
}

/** The person whose post it is: the caller himself, or the holder whom he substitutes. */
const signerOf = (caller: Caller): string => caller.onBehalfOf?.personId ?? caller.personId;

function covers(delegation: Caller['delegations'][number], row: CaseRow): boolean {
  if (delegation.issuerUnitId !== row.supervising_unit_id) return false;
  return delegation.caseId === null
    ? row.responsible_path.startsWith(delegation.underPath)
    : delegation.caseId === row.id;
}
