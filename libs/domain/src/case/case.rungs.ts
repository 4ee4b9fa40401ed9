import { letterOpen } from '../accountability/accountability.guards.js';
import { armRungs, highestDue, isUnitLadder } from '../ladder/ladder.js';
import type { ArmedRung, LadderKind } from '../ladder/ladder.js';
import type { CaseState } from './case.states.js';
import type { CaseClock, CaseFacts, ClockKind } from './case.types.js';
import type { ClockChange, FiredStep } from './decision.types.js';

const ladderOf: Readonly<Partial<Record<ClockKind, LadderKind>>> = {
  rectify: 'rectify',
  claim: 'unclaimed',
  plan_review: 'plan_review',
  arbitrate: 'arbitrate',
  extension: 'extension',
  verify: 'verify',
  reply: 'reply',
  proposal: 'proposal',
};

/** States in which the unit's ladders climb; in all others they are frozen or at an end (section 6). An office's climb while its clock runs. */
const climbing: readonly CaseState[] = ['issued', 'disputed', 'claimed', 'rectifying'];

/** The clocks in force after the changes of a decision. */
export function clocksInForce(facts: CaseFacts, changes: readonly ClockChange[]): CaseFacts['clocks'] {
  const clocks: Partial<Record<ClockKind, CaseClock>> = { ...facts.clocks };
  for (const { clock } of changes) clocks[clock.kind] = clock;
  return clocks;
}

/** The rungs to arm for the clocks as they stand; none twice in one overdue spell. */
export function rungsToArm(
  facts: CaseFacts,
  state: CaseState,
  cycle: number,
  clocks: CaseFacts['clocks'],
  firedNow: readonly FiredStep[],
): readonly ArmedRung[] {
  return Object.values(clocks).flatMap((clock) => {
    const kind = ladderOf[clock.kind];
    if (!kind || clock.endedOn !== null || clock.pausedOn !== null) return [];
    if (isUnitLadder(kind) && !climbing.includes(state)) return [];
    // Proposals about a case that rests climb again when it goes on: nothing fires on a closed one.
    if (kind === 'proposal' && !climbing.includes(state) && state !== 'submitted') return [];
    const before = facts.fired.filter(
      (fired) => fired.ladder === kind && fired.cycle === cycle && fired.spell === clock.spell,
    );
    const fired = [...before, ...firedNow.map(({ rung }) => rung).filter(({ ladder }) => ladder === kind)];
    return armRungs(
      {
        kind,
        startsOn: clock.startsOn,
        limit: clock.limit,
        fired: fired.map(({ step }) => step),
        levelA: facts.level === 'A',
        startsAtRung: facts.level === 'A' ? facts.pack.levelAStartsAtRung : 1,
      },
      facts.calendar,
      facts.ladder,
    );
  });
}

const nameOf = ({ ladder, step }: ArmedRung): string => `${ladder}:${step}`;
const clockOf: Readonly<Record<LadderKind, ClockKind>> = {
  rectify: 'rectify',
  unclaimed: 'claim',
  reply: 'reply',
  plan_review: 'plan_review',
  arbitrate: 'arbitrate',
  extension: 'extension',
  verify: 'verify',
  proposal: 'proposal',
};

interface Spells {
  readonly cycle: number;
  readonly clocks: CaseFacts['clocks'];
}

function fired(facts: CaseFacts, rung: ArmedRung, supersededBy: string | null, { cycle, clocks }: Spells): FiredStep {
  const step = facts.ladder.ladders[rung.ladder].find((candidate) => candidate.step === rung.step);
  const spell = clocks[clockOf[rung.ladder]]?.spell ?? 1;
  return { rung, supersededBy, document: step?.document ?? '', to: step?.recipients ?? [], cycle, spell };
}

/**
 * Of all rungs due now against one owner only the highest is sent; lower ones are recorded as superseded (section 6).
 * An answer that did not come is no rung of its own: it brings the rung above the letter.
 */
export function fireDue(facts: CaseFacts, spells: Spells): readonly FiredStep[] {
  const all = facts.armed.filter(({ dueAt }) => dueAt <= facts.now);
  const missed = all.find(({ ladder }) => ladder === 'reply');
  const next = missed && rungAfterLetter(facts, missed);
  const brought = next && !all.some((rung) => rung.ladder === 'rectify' && rung.step === next.step) ? [next] : [];
  const due = [...all.filter((rung) => rung !== missed), ...brought];
  const owners = new Set(due.map(({ ladder }) => ownerOf(ladder)));
  const sent = [...owners].flatMap((owner) => {
    const highest = highestDue(due.filter(({ ladder }) => ownerOf(ladder) === owner));
    if (!highest) return [];
    const name = nameOf(highest.fire);
    return [
      fired(facts, highest.fire, null, spells),
      ...highest.superseded.map((rung) => fired(facts, rung, name, spells)),
    ];
  });
  return missed ? [...sent, fired(facts, missed, next ? nameOf(next) : 'sent_before', spells)] : sent;
}

/** The rung above the letter nobody answered; undefined when it went out before. */
function rungAfterLetter(facts: CaseFacts, { dueOn, dueAt }: ArmedRung): ArmedRung | undefined {
  const above = (letterOpen(facts) ?? 0) + 1;
  const step = facts.ladder.ladders.rectify.find(({ rung }) => rung === above);
  const spell = facts.clocks.rectify?.spell ?? 1;
  const wasSent = facts.fired.some(
    (one) => one.ladder === 'rectify' && one.step === step?.step && one.cycle === facts.cycle && one.spell === spell,
  );
  return step && !wasSent ? { ladder: 'rectify', step: step.step, rung: step.rung, dueOn, dueAt } : undefined;
}

const ownerOf = (ladder: LadderKind): string => (isUnitLadder(ladder) ? 'unit' : ladder);

/** The rungs of an imported case whose day is over: on record as passed, never sent (section 12). */
export function passedBefore(facts: CaseFacts, state: CaseState, spells: Spells): readonly FiredStep[] {
  return rungsToArm(facts, state, spells.cycle, spells.clocks, [])
    .filter(({ dueAt }) => dueAt <= facts.now)
    .map((rung) => fired(facts, rung, 'import', spells));
}

/** A rung that an event fires at once: second failed verification 4, reopening 3, false rectification 6. */
export function fireAtOnce(facts: CaseFacts, rung: number, spells: Spells): readonly FiredStep[] {
  const step = facts.ladder.ladders.rectify.find((candidate) => candidate.rung === rung);
  if (!step) return [];
  const armed: ArmedRung = { ladder: 'rectify', step: step.step, rung, dueOn: facts.today, dueAt: facts.now };
  const sent = fired(facts, armed, null, spells);
  const isRepeated = facts.fired.some(
    (before) =>
      before.ladder === 'rectify' &&
      before.step === step.step &&
      before.cycle === sent.cycle &&
      before.spell === sent.spell,
  );
  return isRepeated ? [] : [sent];
}
