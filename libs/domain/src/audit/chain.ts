import { canonicalJson } from './canonical-json.js';
import type { JsonValue } from './canonical-json.js';

/** SHA-256 of a text as hex; given in, because the domain imports no cryptography. */
export type Digest = (text: string) => string;

/** What is chained of an event (architecture.md section 5): references and digests, no personal data. */
export interface AuditBody {
  readonly format: 1;
  readonly caseId: string;
  /** 1, 2, 3, … within the case, without gaps. */
  readonly seq: number;
  readonly at: string;
  readonly actorPost: string | null;
  readonly actorPerson: string | null;
  /** The job that acted; set exactly when no person did. */
  readonly system: string | null;
  readonly onBehalfOf: string | null;
  readonly role: string;
  readonly action: string;
  readonly outcome: 'accepted' | 'refused';
  readonly from: string | null;
  readonly to: string | null;
  readonly reasonDigest: string | null;
  readonly payloadDigest: string | null;
  readonly evidence: readonly string[];
  readonly previousHash: string;
}

export interface AuditEvent {
  readonly body: AuditBody;
  readonly hash: string;
}

export interface ChainHead {
  readonly seq: number;
  readonly hash: string;
}

/** What the first event of a case is chained to. */
export function genesisHash(caseId: string, digest: Digest): string {
  return digest(`rectify-audit-v1:${caseId}`);
}

/** The hash of an event; its body names its predecessor's. */
export function hashOf(body: AuditBody, digest: Digest): string {
  return digest(canonicalJson(body as unknown as JsonValue)); // an AuditBody is plain JSON by its fields
}

/** Puts an event at the end of a case's chain. Throws when nobody, or both a person and a job, acted. */
export function chainEvent(
  previous: ChainHead | undefined,
  event: Omit<AuditBody, 'seq' | 'previousHash'>,
  digest: Digest,
): AuditEvent {
  const byPerson = event.actorPerson !== null && event.actorPost !== null;
  if (byPerson === (event.system !== null)) throw new Error('An event needs either a person in a post or a job.');
  const body: AuditBody = {
    ...event,
    seq: (previous?.seq ?? 0) + 1,
    previousHash: previous?.hash ?? genesisHash(event.caseId, digest),
  };
  return { body, hash: hashOf(body, digest) };
}

export type ChainProblem =
  'malformed' | 'wrong_case' | 'hash_mismatch' | 'missing_event' | 'out_of_order' | 'broken_link' | 'truncated';

export interface BrokenChain {
  readonly ok: false;
  readonly problem: ChainProblem;
  /** The place in the list, from 1. */
  readonly position: number;
  /** The number the event carries, or the one that was expected there. */
  readonly seq: number;
}
export type ChainCheck = { readonly ok: true; readonly head: ChainHead | undefined } | BrokenChain;

/** Checks one event against what came before it; undefined when it follows. */
export function checkLink(
  caseId: string,
  previous: ChainHead | undefined,
  { body, hash }: AuditEvent,
  digest: Digest,
): ChainProblem | undefined {
  if (typeof body !== 'object' || body === null || typeof hash !== 'string') return 'malformed';
  if (body.caseId !== caseId) return 'wrong_case';
  const expected = (previous?.seq ?? 0) + 1;
  if (body.seq > expected) return 'missing_event';
  if (body.seq < expected) return 'out_of_order';
  if (hashOf(body, digest) !== hash) return 'hash_mismatch';
  return body.previousHash === (previous?.hash ?? genesisHash(caseId, digest)) ? undefined : 'broken_link';
}

/** Proves a chain whole, or names the first place where it is not. The head catches a cut at the end. */
export function verifyChain(
  caseId: string,
  events: readonly AuditEvent[],
  head: ChainHead | undefined,
  digest: Digest,
): ChainCheck {
  let previous: ChainHead | undefined;
  for (const [index, event] of events.entries()) {
    const problem = checkLink(caseId, previous, event, digest);
    if (problem) return { ok: false, problem, position: index + 1, seq: event.body?.seq ?? index + 1 };
    previous = { seq: event.body.seq, hash: event.hash };
  }
  if (previous?.seq !== head?.seq || previous?.hash !== head?.hash) {
    return { ok: false, problem: 'truncated', position: events.length + 1, seq: (previous?.seq ?? 0) + 1 };
  }
  return { ok: true, head: previous };
}

export const chainProblemTexts: Readonly<Record<ChainProblem, { readonly zh: string; readonly en: string }>> = {
  malformed: { zh: '记录无法识别', en: 'the record cannot be read' },
  wrong_case: { zh: '记录属于另一事项', en: 'the record belongs to another case' },
  hash_mismatch: { zh: '内容与哈希不符,记录被改动', en: 'content and hash differ: the record was changed' },
  missing_event: { zh: '缺少在前的记录', en: 'an earlier record is missing' },
  out_of_order: { zh: '记录顺序被调换或重复', en: 'records are out of order or repeated' },
  broken_link: { zh: '与前一条记录不相连', en: 'the record does not follow the one before it' },
  truncated: { zh: '末尾的记录缺失', en: 'records at the end are missing' },
};
