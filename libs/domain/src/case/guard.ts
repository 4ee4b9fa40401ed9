import type { CaseCommand } from './case.commands.js';
import type { CaseActor, CaseFacts } from './case.types.js';

export type Guard = (facts: CaseFacts, command: CaseCommand, actor: CaseActor) => boolean;

/** A guard over one kind of command; every other command passes it. */
export function on<T extends CaseCommand['type']>(
  type: T,
  test: (facts: CaseFacts, command: Extract<CaseCommand, { type: T }>, actor: CaseActor) => boolean,
): Guard {
  // The comparison above the cast proves it; TypeScript does not narrow a union by a generic literal.
  return (facts, command, actor) =>
    command.type !== type || test(facts, command as Extract<CaseCommand, { type: T }>, actor);
}

export const filled = (text: string | undefined): boolean => text !== undefined && text.trim() !== '';

/** Whether another person acts than the one named. */
export const isSomeoneElse = (actor: CaseActor, personId: string): boolean =>
  actor.kind === 'person' && filled(personId) && actor.personId !== personId;
