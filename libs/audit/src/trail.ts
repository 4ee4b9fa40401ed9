import { canonicalJson, chainEvent } from '#domain';
import type { CaseActor, JsonValue } from '#domain';
import { sha256 } from './digest.js';

/** What happened, before it is given its place in the chain. */
export interface TrailEntry {
  readonly at: string;
  readonly actor: CaseActor;
  readonly role: string;
  readonly action: string;
  readonly outcome: 'accepted' | 'refused';
  readonly from: string | null;
  readonly to: string | null;
  readonly reason: string | null;
  readonly payload: JsonValue;
  readonly evidence: readonly string[];
}

/** A row of `audit_event`: the chained body and what stands beside it in clear. */
export interface TrailEvent {
  readonly case_id: string;
  readonly seq: number;
  readonly at: string;
  readonly actor_post: string | null;
  readonly actor_person: string | null;
  readonly system: string | null;
  readonly role: string;
  readonly action: string;
  readonly outcome: 'accepted' | 'refused';
  readonly from_state: string | null;
  readonly to_state: string | null;
  readonly reason: string | null;
  readonly payload: JsonValue;
  readonly body: unknown;
  readonly hash: string;
}

const digestOf = (value: JsonValue): string | null => (value === null ? null : sha256(canonicalJson(value)));

/** Chains entries onto the head of a case (invariant 3). Texts stay beside the body, which holds their digests. */
export function chainOf(
  head: { readonly id: string; readonly audit_seq: number; readonly audit_hash: string },
  entries: readonly TrailEntry[],
): readonly TrailEvent[] {
  let previous = head.audit_seq === 0 ? undefined : { seq: head.audit_seq, hash: head.audit_hash };
  return entries.map((entry) => {
    const { actor } = entry;
    const person = actor.kind === 'person' ? actor : null;
    const system = actor.kind === 'system' ? actor.job : null;
    const event = chainEvent(
      previous,
      {
        format: 1,
        caseId: head.id,
        at: entry.at,
        actorPost: person?.postId ?? null,
        actorPerson: person?.personId ?? null,
        system,
        onBehalfOf: person?.onBehalfOf ?? null,
        role: entry.role,
        action: entry.action,
        outcome: entry.outcome,
        from: entry.from,
        to: entry.to,
        reasonDigest: digestOf(entry.reason),
        payloadDigest: digestOf(entry.payload),
        evidence: entry.evidence,
      },
      sha256,
    );
    previous = { seq: event.body.seq, hash: event.hash };
    return {
      case_id: head.id,
      seq: event.body.seq,
      at: entry.at,
      actor_post: person?.postId ?? null,
      actor_person: person?.personId ?? null,
      system,
      role: entry.role,
      action: entry.action,
      outcome: entry.outcome,
      from_state: entry.from,
      to_state: entry.to,
      reason: entry.reason,
      payload: entry.payload,
      body: event.body,
      hash: event.hash,
    };
  });
}
