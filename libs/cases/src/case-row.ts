import type { ArmedRung, CaseFacts, CaseLevel, CaseState, FiredRung, Instant, LocalDate, RectifyType } from '#domain';

export interface ClockRow {
  readonly kind: string;
  readonly no: number;
  readonly starts_on: LocalDate;
  readonly rule: string;
  readonly due_date: LocalDate;
  readonly original_due_date: LocalDate;
  readonly limit_on: LocalDate;
  readonly provisional: boolean;
  readonly paused_on: LocalDate | null;
  readonly paused_days: number;
  readonly ended_on: LocalDate | null;
  readonly spell: number;
  readonly calendar_version: string;
}

export interface PaperRow {
  readonly kind: string;
  readonly cycle: number;
  readonly round: number;
  readonly at: string;
  readonly byPost: string | null;
  readonly byPerson: string | null;
  readonly data: Readonly<Record<string, unknown>>;
}

export interface EvidenceRow {
  readonly id: string;
  readonly tests: 'paper' | 'effect';
  readonly kind: string;
  readonly title: string;
  readonly takenOn: LocalDate;
  readonly rootId: string;
  readonly version: number;
  readonly sha256: string | null;
  readonly uploadedAt: string;
}

/** A case bound to this one: the master it is merged into, what is merged into it, the whole or the parts of a split. */
export interface RelatedCase {
  readonly id: string;
  readonly number: string;
  readonly state: CaseState;
  readonly relation: 'master' | 'merged' | 'whole' | 'part';
}

/** A case as `caseFactsSql` reads it. */
export interface CaseRow {
  readonly id: string;
  readonly number: string;
  readonly bulletin_id: string | null;
  readonly item_id: string | null;
  readonly source: string;
  readonly title: string;
  readonly title_en: string;
  readonly problem: string;
  readonly category_no: number | null;
  readonly aspect_no: number | null;
  readonly responsible_unit_id: string;
  readonly responsible_path: string;
  readonly co_responsible_unit_ids: readonly string[];
  readonly earlier_unit_ids: readonly string[];
  readonly supervising_unit_id: string;
  readonly supervising_path: string;
  readonly verifying_unit_id: string;
  readonly verifying_path: string;
  readonly level: CaseLevel;
  readonly weight: number;
  readonly rectify_type: RectifyType;
  readonly due_rule: string;
  readonly effect_threshold: string;
  readonly pack_id: string;
  readonly pack_version: number;
  readonly ladder_version: string;
  readonly state: CaseState;
  readonly cycle: number;
  readonly round: number;
  readonly version: number;
  readonly deadline_version: number;
  readonly issued_on: LocalDate | null;
  readonly issued_by: string | null;
  readonly approved_by: string | null;
  readonly claimed_by: 'person' | 'system' | null;
  readonly due_date: LocalDate | null;
  readonly original_due_date: LocalDate | null;
  readonly due_provisional: boolean;
  readonly submitted_on: LocalDate | null;
  readonly closed_on: LocalDate | null;
  readonly closure_kind: string | null;
  readonly false_rectification: boolean;
  readonly highest_rung: number | null;
  readonly parent_case_id: string | null;
  readonly master_case_id: string | null;
  readonly family: readonly RelatedCase[];
  readonly next_who: string | null;
  readonly next_what: string | null;
  readonly next_by: LocalDate | null;
  readonly audit_seq: number;
  readonly audit_hash: string;
  readonly visible: boolean;
  readonly now: Instant;
  readonly unit_path_text: string;
  readonly category_zh: string | null;
  readonly category_en: string | null;
  readonly bulletin_number: string | null;
  readonly unit_name: string;
  readonly unit_level: string;
  readonly under_issuer: boolean | null;
  readonly supervising_name: string;
  readonly is_top_office: boolean;
  readonly principal_post: string | null;
  readonly principal_person: string | null;
  readonly principal_name: string | null;
  readonly principal_title: string | null;
  readonly principal_substitute: string | null;
  readonly sponsor_post: string | null;
  readonly sponsor_name: string | null;
  readonly calendar_version: number;
  readonly clocks: readonly ClockRow[];
  readonly joint_units: readonly { readonly named: string; readonly stands: string }[];
  readonly open_objections: number;
  readonly evaluation: CaseFacts['evaluation'];
  readonly papers: readonly PaperRow[];
  readonly evidence: readonly EvidenceRow[];
  readonly fired: readonly FiredRung[];
  readonly armed: readonly ArmedRung[];
}

/** A unit as a case takes it over: its place in the tree and what follows from it (domain.md section 8). */
export interface UnitPlace {
  readonly id: string;
  readonly path: string;
  readonly line_path: string | null;
  readonly co_responsible: readonly string[];
  readonly lead: string | null;
  readonly verifying: string;
  readonly under_issuer: boolean;
}
