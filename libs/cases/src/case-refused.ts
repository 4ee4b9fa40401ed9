import type { Refusal } from '#domain';

/** A post that may do what the caller may not. */
export interface PermittedPost {
  readonly role: string;
  readonly postTitle: string;
  readonly unitName: string;
}

/** What the case became since the caller last saw it. */
export interface CurrentVersion {
  readonly version: number;
  readonly state: string;
  readonly action: string;
  readonly changedBy: string;
  readonly changedAt: string;
}

/** A command that was refused; thrown after the refusal is on the trail (invariant 2). */
export class CaseRefused extends Error {
  constructor(
    readonly refusal: Pick<Refusal, 'code'> & Partial<Refusal>,
    readonly mayBeDoneBy: readonly PermittedPost[] = [],
    readonly current?: CurrentVersion,
  ) {
    super([refusal.code, ...(refusal.unmet ?? []).map(({ guard }) => guard)].join(': '));
    this.name = 'CaseRefused';
  }
}
