import { Injectable } from '@nestjs/common';
import { canonicalJson, decide, permissions, permittingRole } from '#domain';
import type { CaseActor, CaseCommand, JsonValue, Refusal } from '#domain';
import { sha256 } from '#audit';
import type { Caller } from '#organisation';
import { UnitOfWork } from '#platform';
import type { Tx } from '#platform';
import { actorIn } from './case-actor.js';
import { lockCasesSql } from './case-facts.sql.js';
import { loadCases } from './case-facts.js';
import type { LoadedCase } from './case-facts.js';
import { afterWriting } from './case-after.js';
import { reachesOthers, settleFamily } from './case-family.js';
import { withNamed } from './case-named.js';
import { keepAnswer, record, recordRefusal, rowsOf } from './case-record.js';
import type { AnswerRecord, Decided } from './case-record.js';
import { CaseRefused } from './case-refused.js';
import { changedSince, postsThatMay } from './case-refusal-context.js';
import { snapshotOf } from './case-snapshot.js';
import type { CaseSnapshot } from './case-snapshot.js';

/** Who asks, which version he saw, and the key that makes asking twice harmless. */
export interface CommandContext {
  readonly caller: Caller;
  readonly version: number;
  readonly idempotencyKey?: string | undefined;
  readonly requestId: string;
}

type Outcome =
  | { readonly kind: 'done'; readonly snapshot: CaseSnapshot }
  | { readonly kind: 'refused'; readonly error: CaseRefused };

@Injectable()
export class CaseExecutor {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Carries out one command on one case (invariant 2). Throws `CaseRefused`, after the refusal is on the trail. */
  async execute(caseId: string, command: CaseCommand, context: CommandContext): Promise<CaseSnapshot> {
    const digest = sha256(
      canonicalJson(plain({ caseId, command: withoutServerIds(command), version: context.version })),
    );
    const outcome = await this.unitOfWork.run(async (tx): Promise<Outcome> => {
      await tx.query(lockCasesSql, [casesOf(caseId, command)]);
      const answered = await findAnswer(tx, context, digest);
      if (answered) return answered;
      const [loaded] = await loadCases(tx, [caseId], context.caller);
      if (context.caller.role === 'admin') return noCasePowers(tx, loaded, command, context.caller);
      if (!loaded?.row.visible) return { kind: 'refused', error: new CaseRefused({ code: 'out_of_scope' }) };
      return this.answer(tx, await withNamed(tx, loaded, command, context.caller), command, context, digest);
    });
    if (outcome.kind === 'refused') throw outcome.error;
    return outcome.snapshot;
  }

  private async answer(
    tx: Tx,
    loaded: LoadedCase,
    command: CaseCommand,
    context: CommandContext,
    digest: string,
  ): Promise<Outcome> {
    const actor = actorIn(loaded.row, context.caller);
    const isStale = loaded.row.version !== context.version;
    if (isStale && permittingRole(command.type, actor) !== null) {
      const error = new CaseRefused(
        { code: 'stale_version', action: command.type },
        [],
        await changedSince(tx, loaded),
      );
      return refused(tx, loaded, command, actor, error);
    }
    const decision = decide(loaded.facts, command, actor);
    if (decision.kind === 'refused') {
      const error = new CaseRefused(decision.refusal, await mayBeDoneBy(tx, loaded, decision.refusal));
      return refused(tx, loaded, command, actor, error);
    }
    const decided: Decided = { loaded, command, actor, accepted: decision };
    if (reachesOthers(decided) || decision.raisesVerifier) return this.answerAnew(tx, decided, context, digest);
    const rows = rowsOf(decided);
    const snapshot = snapshotOf(afterWriting(decided, rows), context.caller);
    await record(tx, [rows], answerRecord(context, digest, snapshot));
    return { kind: 'done', snapshot };
  }

  /** The rare commands that change more than this case: what the caller sees is read again. */
  private async answerAnew(tx: Tx, decided: Decided, context: CommandContext, digest: string): Promise<Outcome> {
    const { id } = decided.loaded.row;
    await record(tx, [rowsOf(decided)]);
    await settleFamily(tx, decided);
    const [after] = await loadCases(tx, [id], context.caller);
    if (!after) throw new Error(`Case ${id} is gone.`);
    const snapshot = snapshotOf(after, context.caller);
    await keepAnswer(tx, answerRecord(context, digest, snapshot));
    return { kind: 'done', snapshot };
  }
}

/** The cases a command may write to, to be locked in one order. */
const casesOf = (caseId: string, command: CaseCommand): readonly string[] =>
  command.type === 'merge' ? [caseId, command.masterCaseId] : [caseId];

/** The admin has no case powers (section 8, rule 5); the answer is the same whether there is such a case or not. */
async function noCasePowers(
  tx: Tx,
  loaded: LoadedCase | undefined,
  command: CaseCommand,
  caller: Caller,
): Promise<Outcome> {
  const { type: action } = command;
  const error = new CaseRefused({ code: 'not_permitted', action, permitted: permissions[action] });
  return loaded ? refused(tx, loaded, command, actorIn(loaded.row, caller), error) : { kind: 'refused', error };
}

/** The refusal is the only thing this transaction writes: the attempt stays on the trail, the case as it was. */
async function refused(
  tx: Tx,
  loaded: LoadedCase,
  command: CaseCommand,
  actor: CaseActor,
  error: CaseRefused,
): Promise<Outcome> {
  await recordRefusal(tx, loaded, command, actor);
  return { kind: 'refused', error };
}

async function mayBeDoneBy(tx: Tx, loaded: LoadedCase, refusal: Refusal) {
  return refusal.code === 'not_permitted' ? postsThatMay(tx, loaded.row, refusal.permitted) : [];
}

/** Ids given by the server differ at every attempt; what the caller asked for is the same. */
function withoutServerIds(command: CaseCommand): unknown {
  if ('evidenceId' in command) return { ...command, evidenceId: undefined };
  if (command.type === 'reject_dispute' && command.parts)
    return { ...command, parts: command.parts.map((part) => ({ ...part, id: undefined })) };
  if (command.type !== 'file_plan' && command.type !== 'change_plan') return command;
  const nameless = (parts: readonly object[] | undefined) => parts?.map((part) => ({ ...part, id: undefined }));
  const { milestones, indicators } = command;
  return {
    ...command,
    milestones: nameless(milestones),
    indicators: nameless(indicators),
    measures: command.measures.map((measure) => ({ ...measure, id: undefined })),
  };
}

const plain = (value: unknown): JsonValue => JSON.parse(JSON.stringify(value)) as JsonValue;

async function findAnswer(
  tx: Tx,
  { caller, idempotencyKey }: CommandContext,
  digest: string,
): Promise<Outcome | undefined> {
  if (idempotencyKey === undefined) return undefined;
  const [row] = await tx.query<{ request_digest: string; answer: CaseSnapshot }>(
    'select request_digest, answer from idempotency where person_id = $1 and key = $2',
    [caller.personId, idempotencyKey],
  );
  if (!row) return undefined;
  if (row.request_digest !== digest) return { kind: 'refused', error: new CaseRefused({ code: 'key_reused' }) };
  return { kind: 'done', snapshot: row.answer };
}

function answerRecord(
  { caller, idempotencyKey }: CommandContext,
  requestDigest: string,
  answer: CaseSnapshot,
): AnswerRecord | undefined {
  return idempotencyKey === undefined
    ? undefined
    : { personId: caller.personId, key: idempotencyKey, requestDigest, answer };
}
