import { addDays } from '#domain';
import type { LocalDate } from '#domain';
import { newId } from '#platform';
import type { Part, Stage } from './cast.js';

/** Side paths that the story goes, each once (domain.md section 4). */
const twists = ['split', 'reassigned', 'withdrawn', 'extended', 'suspended', 'relapsed', 'objected', 'merged'] as const;
export type Twist = (typeof twists)[number];

const isPlain = ({ manner, rectifyType, dueDate }: Part): boolean =>
  rectifyType === 'staged' &&
  dueDate === '2026-09-02' &&
  !manner.isSilent &&
  !manner.papersAreReturned &&
  !manner.failsFirst &&
  manner.lateBy === 0;

/** Gives each twist to a case that would else go its way without one; the same cases in every run. */
export function castTwists(parts: readonly Part[]): Map<string, Twist> {
  const cast = new Map<string, Twist>();
  const plain = parts.filter(isPlain);
  for (const twist of twists) {
    const part = twist === 'merged' ? mergeable(parts, cast) : plain.shift();
    if (part) cast.set(part.id, twist);
  }
  return cast;
}

function mergeable(parts: readonly Part[], cast: ReadonlyMap<string, Twist>): Part | undefined {
  return parts.find((one) => {
    const masters = mastersOf(one, parts);
    return masters.length > 0 && [one, ...masters].every(({ id }) => !cast.has(id));
  });
}

/** Other cases of the same unit, into which a case can be merged. */
function mastersOf(part: Part, parts: readonly Part[]): readonly Part[] {
  return parts.filter(({ id, principal }) => id !== part.id && principal.unitId === part.principal.unitId);
}

/** Begins a case that does not go straight; true when nothing else is to be planned for it. */
export function beginTwist(play: Stage, part: Part, twist: Twist, parts: readonly Part[], from: LocalDate): boolean {
  switch (twist) {
    case 'split':
      disputed(play, part, from, (on) => split(play, part, on));
      return true;
    case 'reassigned':
      disputed(play, part, from, (on) => reassign(play, part, parts, on));
      return true;
    case 'withdrawn':
      disputed(play, part, from, () => withdraw(play, part));
      return true;
    case 'merged':
      play.agenda.after(from, 1, () => merge(play, part, parts));
      return true;
    case 'extended':
    case 'suspended':
    case 'relapsed':
    case 'objected':
      return false;
  }
}

/** The unit disputes on the day after issue; the arbiter rules two working days later. */
function disputed(play: Stage, part: Part, from: LocalDate, rule: (on: LocalDate) => Promise<void>): void {
  play.agenda.after(from, 1, async (on) => {
    const evidenceId = newId();
    await play.act(
      part,
      part.principal,
      { type: 'add_evidence', evidenceId, kind: 'document', tests: 'paper', title: '情况说明', takenOn: on },
      '提交佐证',
    );
    await play.act(
      part,
      part.principal,
      { type: 'dispute', kind: 'unfounded', reason: '与实际情况不符', evidenceIds: [evidenceId] },
      '提出异议',
    );
    play.agenda.after(on, 2, rule);
  });
}

async function split(play: Stage, part: Part, on: LocalDate): Promise<void> {
  const parts = ['书记长期不在岗', '党员大会未按期召开'].map((problem) => ({ id: newId(), problem }));
  await play.act(part, play.office.arbiter, { type: 'reject_dispute', reason: '部分属实', parts }, '拆分立案');
  for (const { id } of parts) play.plan({ ...part, id }, on);
}

async function reassign(play: Stage, part: Part, parts: readonly Part[], on: LocalDate): Promise<void> {
  const to = parts.findLast((other) => isPlain(other) && other.verifiers[0]?.unitId === part.verifiers[0]?.unitId);
  if (!to) throw new Error('No other village could take the case over.');
  await play.act(
    part,
    play.office.arbiter,
    { type: 'reassign', newUnitId: to.principal.unitId, reason: '属邻村' },
    '改派',
  );
  const moved = { ...part, principal: to.principal };
  play.agenda.after(on, 2, async (day) => {
    await play.act(moved, to.principal, { type: 'claim', signedBy: to.principal.postId }, '认领');
    play.plan(moved, day);
  });
}

async function withdraw(play: Stage, part: Part): Promise<void> {
  await play.act(
    part,
    play.office.arbiter,
    { type: 'propose_withdrawal', kind: 'unfounded', reason: '经查不属实', siteFinding: '现场核查:班子健全' },
    '提议撤销',
  );
  await play.act(part, play.office.leader, { type: 'withdraw', reason: '同意' }, '撤销');
}

async function merge(play: Stage, part: Part, parts: readonly Part[]): Promise<void> {
  const [master] = mastersOf(part, parts);
  if (!master) throw new Error('The unit has no other case.');
  await play.act(part, play.office.arbiter, { type: 'merge', masterCaseId: master.id, reason: '同一问题' }, '并案');
}

/** Work begins: some need more time, one has to wait for a court. Answers the day on which it goes on. */
export async function relieve(play: Stage, part: Part, twist: Twist | undefined, on: LocalDate): Promise<Part> {
  if (twist === 'extended') {
    const newDue = addDays(part.dueDate, 30);
    const cause = 'election_timetable';
    await play.act(
      part,
      part.principal,
      { type: 'ask_extension', cause, progress: '人选已考察', newDue, reason: '换届时间推迟' },
      '申请延期',
    );
    await play.act(part, play.office.leader, { type: 'extend', newDue, reason: '同意' }, '批复延期');
    return { ...part, dueDate: newDue };
  }
  if (twist === 'suspended') {
    const reviewOn = addDays(on, 30);
    await play.act(
      part,
      part.principal,
      { type: 'ask_suspension', cause: 'court_case', reviewOn, reason: '诉讼未决' },
      '申请暂缓',
    );
    await play.act(part, play.office.leader, { type: 'suspend', reviewOn, reason: '同意' }, '暂缓');
  }
  return part;
}

/** Somebody of the village objects to the notice, is found right, and the case is verified anew. */
export function objectTo(play: Stage, part: Part, publishedOn: LocalDate): void {
  play.agenda.after(publishedOn, 2, async (on) => {
    await play.object(part, '第一书记仍未到岗');
    const { leader, supervisor } = play.office;
    await play.act(
      part,
      leader,
      { type: 'uphold_objection', checkedBy: supervisor.postId, finding: '走访属实' },
      '异议成立',
    );
    play.agenda.after(on, 5, (day) => play.verify(part, day));
  });
}

/** Half a year on another team looks back and finds that it came back: a second cycle with half the time at most. */
export function lookBack(play: Stage, part: Part, closedOn: LocalDate): void {
  play.agenda.after(addDays(closedOn, 120), 1, async (on) => {
    await play.act(
      part,
      play.office.leader,
      { type: 'reopen', ground: 'rebound', reason: '回头看发现反弹', newDue: addDays(on, 60) },
      '重启',
    );
    play.agenda.after(on, 10, async (day) => {
      await play.report(part, day, true);
      await play.apply({ ...part, dueDate: addDays(on, 60) }, day, 2);
    });
  });
}
