import type { Caller } from '#organisation';
import { AdministrationRefused } from './administration-refused.js';

/** Packs and calendar are the city's: its supervisor proposes, its leader approves (section 8, last row). */
export function refuseUnlessCity(caller: Caller, role: 'supervisor' | 'leader'): void {
  if (caller.role !== role || caller.unitLevel !== 'city' || caller.unitLinePath !== null)
    throw new AdministrationRefused(
      'not_permitted',
      `须由市级${role === 'leader' ? '分管领导' : '整改办主任'}办理。`,
      `Only the ${role} of the city may do this.`,
    );
}
