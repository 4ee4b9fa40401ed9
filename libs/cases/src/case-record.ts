import { evidenceNamed, formatDeadlineRule, isUnitLadder } from '#domain';
import { evidenceOf, filesOf, removedBy } from './case-evidence.js';
import type { Accepted, CaseActor, CaseCommand, CaseFacts, ClockChange, DecidedEvent, JsonValue } from '#domain';
import { chainOf } from '#audit';
import type { TrailEvent } from '#audit';
import { newId } from '#platform';
import type { Tx } from '#platform';
import type { LoadedCase } from './case-facts.js';
import { recordSql } from './case-record.sql.js';
import type { CaseRow } from './case-row.js';

/** One decided command, ready to be written. */
export interface Decided {
  readonly loaded: LoadedCase;
  readonly command: CaseCommand;
  readonly actor: CaseActor;
  readonly accepted: Accepted;
}

/** What a repeated request will be answered with. */
export interface AnswerRecord {
  readonly personId: string;
  readonly key: string;
  readonly requestDigest: string;
  readonly answer: unknown;
}

/** Writes decisions in one statement, one or hundreds alike: case, trail, clocks, rungs, papers, notices, outbox. */
export async function record(tx: Tx, written: readonly Written[], answer?: AnswerRecord): Promise<void> {
  if (written.length === 0) return;
  await tx.query(recordSql, [
    JSON.stringify(written.map(({ kase }) => kase)),
    JSON.stringify(written.flatMap(({ events }) => events)),
    JSON.stringify(written.flatMap(({ clocks }) => clocks)),
    JSON.stringify(written.flatMap(({ arm }) => arm)),
    JSON.stringify(written.flatMap(({ fired }) => fired)),
    JSON.stringify(written.flatMap(({ papers }) => papers)),
    JSON.stringify(written.flatMap(({ evidence }) => evidence)),
    JSON.stringify(written.flatMap(({ notices }) => notices)),
    JSON.stringify(answer ? [answer] : []),
    JSON.stringify(written.flatMap(({ removed }) => removed)),
  ]);
}

/** Keeps the answer of a request whose decision was recorded without it. */
export async function keepAnswer(tx: Tx, answer: AnswerRecord | undefined): Promise<void> {
  if (!answer) return;
  await tx.query(
    'insert into idempotency (person_id, key, request_digest, answer, created_at) values ($1, $2, $3, $4, rectify_now())',
    [answer.personId, answer.key, answer.requestDigest, JSON.stringify(answer.answer)],
  );
}

/** Writes the trail entry of a refused attempt (invariant 2); nothing else of the case changes. */
export async function recordRefusal(
  tx: Tx,
  { row, facts }: LoadedCase,
  command: CaseCommand,
  actor: CaseActor,
): Promise<void> {
  const [entry] = chainOf(row, [
    {
      at: facts.now,
      actor,
      role: actor.kind === 'person' ? (actor.roles[0] ?? 'none') : 'system',
      action: command.type,
      outcome: 'refused',
      from: facts.state,
      to: null,
      reason: null,
      payload: null,
      evidence: [],
    },
  ]);
  if (!entry) return;
  await tx.query(
    `with head as (update kase set audit_seq = $2, audit_hash = $3 where id = $1)
     insert into audit_event (case_id, seq, at, actor_post, actor_person, system, role, action, outcome, from_state, body, hash)
     select $1, $2, x.at, x.actor_post, x.actor_person, x.system, x.role, x.action, 'refused', x.from_state, x.body, $3
     from jsonb_to_record($4::jsonb) as x(at timestamptz, actor_post uuid, actor_person uuid, system text, role text,
       action text, from_state text, body jsonb)`,
    [row.id, entry.seq, entry.hash, JSON.stringify(entry)],
  );
}

/** The rows of a decision, as `record` writes them. */
export type Written = ReturnType<typeof rowsOf>;

/** What a decision changes, as rows; nothing is written yet. */
export function rowsOf(decided: Decided) {
  const { loaded, command, actor, accepted } = decided;
  const { row, facts } = loaded;
  const entries = trailOf(decided);
  const head = entries.at(-1);
  const deadlineVersion = row.deadline_version + (accepted.arm === null ? 0 : 1);
  return {
    kase: {
      ...caseChanges(decided),
      deadline_version: deadlineVersion,
      rearm: accepted.arm !== null,
      audit_seq: head?.seq,
      audit_hash: head?.hash,
    },
    events: entries,
    clocks: accepted.clocks.map((change) => ({
      ...clockRow(facts, loaded, change),
      audit_seq: head?.seq,
      action: command.type,
      changed_on: facts.today,
    })),
    arm: (accepted.arm ?? []).map((rung) => ({
      case_id: row.id,
      deadline_version: deadlineVersion,
      ladder: rung.ladder,
      step: rung.step,
      rung: rung.rung,
      due_on: rung.dueOn,
      due_at: rung.dueAt,
    })),
    fired: accepted.fired.map(({ rung, ...sent }) => ({
      id: newId(),
      case_id: row.id,
      ladder: rung.ladder,
      step: rung.step,
      rung: rung.rung,
      due_on: rung.dueOn,
      cycle: sent.cycle,
      spell: sent.spell,
      fired_at: facts.now,
      document: sent.document,
      superseded_by: sent.supersededBy,
      recipients: sent.to,
    })),
    papers: paperOf(decided, head),
    evidence: evidenceOf(loaded, command, actor),
    removed: removedBy(loaded, command, actor),
    notices: noticeRows(decided, head),
  };
}

function trailOf({ loaded, command, actor, accepted }: Decided): readonly TrailEvent[] {
  const { type: _type, ...data } = command;
  const fired = accepted.fired.map(({ rung, supersededBy }) => ({
    ladder: rung.ladder,
    step: rung.step,
    supersededBy,
  }));
  const told = command.type === 'recalculate' ? { ...data, moved: movedBy(loaded.facts, accepted) } : data;
  const payload = (fired.length > 0 ? { ...told, fired } : told) as JsonValue; // commands are plain data
  const reason = 'reason' in command ? command.reason : null;
  return chainOf(
    loaded.row,
    accepted.events.map((event: DecidedEvent, index) => ({
      at: loaded.facts.now,
      actor: event.bySystem === null ? actor : { kind: 'system', job: event.bySystem },
      role: event.role,
      action: event.action,
      outcome: 'accepted',
      from: event.from,
      to: event.to,
      reason: index === 0 ? reason : null,
      payload: index === 0 ? (JSON.parse(JSON.stringify(payload)) as JsonValue) : null,
      evidence: filesOf(loaded.row, command),
    })),
  );
}

/** What a calendar correction moved: part of the chain, so that a date cannot move in silence. */
function movedBy({ clocks }: CaseFacts, accepted: Accepted) {
  return accepted.clocks.flatMap(({ clock: { kind, dueDate, limit } }) => {
    const before = clocks[kind];
    if (!before || (before.dueDate === dueDate && before.limit === limit)) return [];
    return [{ clock: kind, dueDate: [before.dueDate, dueDate], limit: [before.limit, limit] }];
  });
}

/** The columns of the case that follow from the command, beside state and clocks. */
function caseChanges({ loaded, command, actor, accepted }: Decided) {
  const { row, facts } = loaded;
  const rectify = accepted.clocks.find(({ clock }) => clock.kind === 'rectify')?.clock;
  const claims = command.type === 'claim' || command.type === 'deem_claimed';
  const claimedBy: CaseRow['claimed_by'] = !claims ? null : actor.kind === 'person' ? 'person' : 'system';
  const rungs = accepted.fired
    .filter(({ rung, supersededBy }) => supersededBy === null && isUnitLadder(rung.ladder))
    .map(({ rung }) => rung.rung);
  const closes = accepted.state === 'closed' && facts.state !== 'closed';
  return {
    id: row.id,
    state: accepted.state,
    cycle: accepted.cycle,
    round: accepted.round,
    claimed_by: claimedBy,
    responsible_leader_post_id: command.type === 'claim' ? (command.responsibleLeader ?? row.principal_post) : null,
    handler_post_id: command.type === 'claim' ? (command.handler ?? row.principal_post) : null,
    due_date: rectify?.dueDate ?? row.due_date,
    original_due_date: rectify && row.original_due_date === null ? rectify.originalDueDate : row.original_due_date,
    due_provisional: rectify?.provisional ?? row.due_provisional,
    submitted_on: command.type === 'apply_to_close' ? facts.today : row.submitted_on,
    issued_on: command.type === 'issue' ? facts.today : row.issued_on,
    closed_on: closes ? facts.today : accepted.state === 'closed' ? row.closed_on : null,
    closure_kind: closes ? (row.rectify_type === 'ongoing' ? 'staged' : 'final') : closureOf(loaded, command),
    false_rectification: command.type === 'annul',
    ...moves(loaded, command),
    raise_verifier: accepted.raisesVerifier,
    level: accepted.level,
    ladder_version: command.type === 'adopt_ladder' ? command.ladder : row.ladder_version,
    sponsor: accepted.sponsor,
    next_who: accepted.next?.who ?? null,
    next_what: accepted.next?.what ?? null,
    next_by: accepted.next?.by ?? null,
    highest_rung: rungs.length === 0 ? row.highest_rung : Math.max(row.highest_rung ?? 0, ...rungs),
    ...broughtAlong(command),
  };
}

/** What an imported line tells of the past. */
function broughtAlong(command: CaseCommand) {
  if (command.type !== 'import') return {};
  return {
    issued_on: command.issuedOn,
    submitted_on: command.submittedOn,
    closed_on: command.closedOn,
    closure_kind: command.closureKind,
    highest_rung: command.highestRung,
  };
}

/** A withdrawal keeps its own reason: `no_action_needed` never counts as rectified (rules under the table). */
function closureOf({ row, facts }: LoadedCase, command: CaseCommand): string | null {
  if (command.type !== 'withdraw' && command.type !== 'cancel') return row.closure_kind;
  return facts.requests.withdrawal?.kind ?? 'other';
}

/** The units that share the case after a ruling that others are needed; null where nothing changes. */
function sharingAfter(row: CaseRow, command: CaseCommand): readonly string[] | null {
  if (command.type !== 'reject_dispute' || !command.jointUnitIds) return null;
  return [...new Set([...row.co_responsible_unit_ids, ...command.jointUnitIds])];
}

/** Where the case goes: another unit with all that follows from its place (T06), a master (T07). */
function moves({ row, newUnit }: LoadedCase, command: CaseCommand) {
  const master =
    command.type === 'merge'
      ? command.masterCaseId
      : command.type === 'follow' && command.of === 'master'
        ? command.caseId
        : null;
  return {
    master_case_id: master,
    responsible_unit_id: newUnit?.id ?? null,
    responsible_path: newUnit?.path ?? null,
    responsible_line_path: newUnit?.line_path ?? null,
    co_responsible_unit_ids: newUnit?.co_responsible ?? sharingAfter(row, command),
    lead_unit_id: newUnit?.lead ?? null,
    new_verifying_unit_id: newUnit?.verifying ?? null,
    earlier_unit_ids: newUnit ? [...row.earlier_unit_ids, row.responsible_unit_id] : null,
  };
}

function clockRow(facts: CaseFacts, { row }: LoadedCase, { clock, isNew }: ClockChange) {
  const no = row.clocks.find(({ kind }) => kind === clock.kind)?.no ?? 0;
  return {
    case_id: row.id,
    kind: clock.kind,
    no: isNew ? no + 1 : no,
    starts_on: clock.startsOn,
    rule: formatDeadlineRule(clock.rule),
    due_date: clock.dueDate,
    original_due_date: clock.originalDueDate,
    limit_on: clock.limit,
    provisional: clock.provisional,
    paused_on: clock.pausedOn,
    paused_days: clock.pausedDays,
    ended_on: clock.endedOn,
    spell: clock.spell,
    calendar_version: facts.calendar.version,
  };
}

const signingUnit = (command: CaseCommand, actor: CaseActor): string | undefined =>
  command.type === 'sign_part' && actor.kind === 'person' ? actor.unitId : undefined;

/** What the system does by itself is on the trail and makes no paper. */
const bySystemOnly: readonly CaseCommand['type'][] = ['climb', 'follow', 'recalculate', 'adopt_ladder'];

/** What was filed or decided becomes a paper of its own; evidence and rungs have tables of theirs. */
function paperOf({ loaded, command, actor }: Decided, head: TrailEvent | undefined) {
  if (bySystemOnly.includes(command.type)) return [];
  if (command.type === 'add_evidence' || evidenceNamed(command) !== undefined) return [];
  const { type, ...data } = command;
  const before = command.type === 'confirm_proposal' ? { levelBefore: loaded.facts.level } : {};
  const team = 'team' in command ? { teamPersons: loaded.facts.team.map(({ personId }) => personId) } : {};
  const byUnitId = command.type === 'dispute' ? loaded.facts.responsibleUnitId : signingUnit(command, actor);
  const unit = byUnitId === undefined ? {} : { byUnitId };
  return [
    {
      id: newId(),
      case_id: loaded.row.id,
      kind: type,
      cycle: loaded.facts.cycle,
      round: loaded.facts.round,
      audit_seq: head?.seq,
      at: loaded.facts.now,
      by_post: actor.kind === 'person' ? actor.postId : null,
      by_person: actor.kind === 'person' ? actor.personId : null,
      data: { ...data, ...team, ...unit, ...before },
    },
  ];
}

function noticeRows({ loaded, accepted }: Decided, head: TrailEvent | undefined) {
  const { row } = loaded;
  return accepted.notices.flatMap(({ reason, rung, sent, to }) =>
    [...new Set(to)].map((rule) => ({
      case_id: row.id,
      rule,
      responsible: loaded.newUnit?.id ?? row.responsible_unit_id,
      supervising: row.supervising_unit_id,
      verifying: row.verifying_unit_id,
      reason,
      rung,
      reason_key: sent
        ? `${row.id}:rung:${sent.rung.ladder}:${sent.rung.step}:${sent.cycle}:${sent.spell}`
        : `${row.id}:${reason}:${head?.seq ?? 0}`,
      at: loaded.facts.now,
    })),
  );
}
