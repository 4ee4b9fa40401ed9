import { isUnitLadder } from '../ladder/ladder.js';
import { rungKey } from '../ladder/rung-key.js';
import { isUndecided, wasHeard } from './proceedings.js';
import type { Proceeding } from './proceedings.js';
import type { CaseCommand } from '../case/case.commands.js';
import type { CaseFacts } from '../case/case.types.js';
import { filled, isSomeoneElse, on } from '../case/guard.js';
import type { Guard } from '../case/guard.js';

/** The rungs that ask for a written answer (section 6): 催办 and 督办. */
const LETTERS = [1, 2];
/** Beyond it only a body with authority decides: no leader jumps to a referral. */
const HIGHEST_JUMP = 5;

/** The proposal a command is about; all of them while it only asks what could be done. */
function proposalsNamed({ proceedings }: CaseFacts, command: CaseCommand): readonly Proceeding[] {
  return 'proposal' in command ? proceedings.filter(({ key }) => key === command.proposal) : proceedings;
}
const proposalNamed = (facts: CaseFacts, command: CaseCommand): Proceeding | undefined =>
  'proposal' in command ? proposalsNamed(facts, command)[0] : undefined;

const named =
  (test: (proposal: Proceeding, facts: CaseFacts) => boolean): Guard =>
  (facts, command) => {
    const proposals = proposalsNamed(facts, command);
    return proposals.length === 0 || proposals.some((proposal) => test(proposal, facts));
  };

/** The letter that waits for an answer: the highest that went out in this overdue spell; null when none does. */
export function letterOpen(facts: CaseFacts): number | null {
  const clock = facts.clocks.reply;
  if (!clock || clock.endedOn !== null) return null;
  const spell = facts.clocks.rectify?.spell ?? 1;
  const sent = facts.fired.filter(
    (one) => one.ladder === 'rectify' && one.cycle === facts.cycle && one.spell === spell && one.sentOn !== null,
  );
  return LETTERS.findLast((letter) => sent.some(({ rung }) => rung === letter)) ?? null;
}

function concludes(kind: Proceeding['kind'], command: Extract<CaseCommand, { type: 'record_outcome' }>): boolean {
  switch (kind) {
    case 'interview':
      return filled(command.points) && filled(command.promise) && command.promisedBy !== undefined;
    case 'referral':
      return filled(command.documentNumber) && filled(command.authority) && command.measure !== undefined;
    case 'listing':
      return false;
  }
}

/** Conditions of letters, jumps and proposals (section 6); each says in its text what it asks for. */
export const accountabilityGuards = {
  letter_open: (facts) => letterOpen(facts) !== null,
  letter_answered: on('answer_letter', (facts, { text, catchUp }) => {
    const needsPlan = (letterOpen(facts) ?? 0) > (LETTERS[0] ?? 1);
    return filled(text) && (!needsPlan || catchUp.some(filled));
  }),
  rung_above: on(
    'raise_rung',
    ({ fired, cycle, clocks }, { rung }) =>
      rung <= HIGHEST_JUMP &&
      fired.every(
        (one) =>
          one.sentOn === null ||
          !isUnitLadder(one.ladder) ||
          one.cycle !== cycle ||
          one.spell !== (clocks.rectify?.spell ?? 1) ||
          one.rung < rung,
      ),
  ),
  late_or_serious: ({ level, clocks, today }) =>
    level === 'A' || (clocks.rectify !== undefined && today > clocks.rectify.limit),
  proposal_known: (facts, command) => proposalsNamed(facts, command).length > 0,
  proposal_undecided: named(({ state }) => state === 'open'),
  answered_once_in_time: named(({ answer, replyBy }, { today }) => answer === null && today <= replyBy),
  answer_given: on('answer_proposal', (_facts, { text }) => filled(text)),
  unit_was_heard: named((proposal, { today }) => wasHeard(proposal, today)),
  good_faith_weighed: (facts, command) => {
    const claimed = proposalNamed(facts, command)?.answer?.ground ?? null;
    return command.type !== 'decide_proposal' || claimed === null || filled(command.groundFinding);
  },
  terms_named: (facts, command) => {
    if (command.type !== 'decide_proposal' || !command.upheld) return true;
    const kind = proposalNamed(facts, command)?.kind;
    if (kind === 'listing') return command.finalDate !== undefined && command.finalDate > facts.today;
    return kind !== 'referral' || (filled(command.receiver) && filled(command.legalBasis));
  },
  proposal_decided_once: named(({ state }) => state === 'decided_once'),
  two_deciders: (facts, command, actor) =>
    proposalsNamed(facts, command).every(({ decision }) => !decision || isSomeoneElse(actor, decision.byPerson)),
  proposal_in_force: named(({ state, concludedOn }) => state === 'in_force' && concludedOn === null),
  outcome_complete: (facts, command) => {
    const proposal = proposalNamed(facts, command);
    if (command.type !== 'record_outcome' || !proposal) return true;
    return command.on <= facts.today && concludes(proposal.kind, command);
  },
  rung_revocable: on('revoke_rung', ({ fired, revokedRungs }, { rung }: { readonly rung?: string }) =>
    fired.some(
      (one) =>
        one.sentOn !== null &&
        !revokedRungs.includes(rungKey(one)) &&
        // Without a rung it asks whether there is any.
        (rung === undefined || rungKey(one) === rung),
    ),
  ),
} satisfies Record<string, Guard>;

/** Proposals that somebody still has to decide, the most pressing first. */
export function undecided(proceedings: readonly Proceeding[]): readonly Proceeding[] {
  return proceedings.filter(isUndecided).toSorted((a, b) => (a.decideBy < b.decideBy ? -1 : 1));
}
