import type { LocalDate } from '#domain';

/** A paper that was filed or decided: the accepted command's data, who and when. */
export interface FiledPaper {
  readonly id: string;
  readonly kind: string;
  readonly cycle: number;
  readonly round: number;
  readonly day: LocalDate;
  readonly at: string;
  readonly post: string | null;
  readonly unit: string | null;
  readonly person: string | null;
  readonly data: Readonly<Record<string, unknown>>;
}

/** A rung that went out. */
export interface SentRung {
  readonly id: string;
  readonly ladder: string;
  readonly step: string;
  readonly rung: number;
  readonly cycle: number;
  readonly spell: number;
  readonly document: string;
  readonly at: string;
  readonly day: LocalDate;
}

/** A case with everything its papers say. */
export interface Dossier {
  readonly number: string;
  readonly title: string;
  readonly problem: string;
  readonly source: string;
  readonly level: string;
  readonly rectify_type: string;
  readonly effect_threshold: string;
  readonly issued_on: LocalDate | null;
  readonly due_date: LocalDate | null;
  readonly original_due_date: LocalDate | null;
  readonly closed_on: LocalDate | null;
  readonly responsible_path: string;
  readonly audit_seq: number;
  readonly audit_hash: string;
  readonly unit: string;
  readonly unit_path: string;
  readonly supervisor: string;
  readonly verifier: string;
  readonly bulletin: string | null;
  readonly category_zh: string | null;
  readonly aspect: string | null;
  readonly required_actions: string | null;
  readonly principal: string | null;
  readonly principal_post: string | null;
  readonly joint_units: string | null;
  readonly contact: string | null;
  readonly issued_by: string | null;
  readonly approved_by: string | null;
  /** The unit above, which letters are copied to. */
  readonly parent: string | null;
  readonly sponsor_post: string | null;
  readonly sponsor: string | null;
  readonly calendar_version: number;
  readonly papers: readonly FiledPaper[];
  readonly rungs: readonly SentRung[];
  readonly clocks: readonly { readonly kind: string; readonly startsOn: LocalDate; readonly due: LocalDate }[];
  readonly evidence: readonly {
    readonly title: string;
    readonly tests: 'paper' | 'effect';
    readonly cycle: number;
    readonly takenOn: LocalDate;
  }[];
  readonly names: Readonly<Record<string, string>>;
}

/** A field of what was filed, as text; a field that is none is empty. */
export function textOf({ data }: FiledPaper, name: string): string {
  const value = data[name];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

export function textsOf({ data }: FiledPaper, name: string): readonly string[] {
  const value = data[name];
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}

export function objectsOf({ data }: FiledPaper, name: string): readonly Readonly<Record<string, unknown>>[] {
  const value = data[name];
  return Array.isArray(value) ? value.filter((one) => typeof one === 'object' && one !== null) : [];
}

/** The last paper of some kinds before another, or of all. */
export function lastOf(dossier: Dossier, kinds: readonly string[], before?: FiledPaper): FiledPaper | undefined {
  const until = before ? dossier.papers.indexOf(before) : dossier.papers.length;
  return dossier.papers.slice(0, until).findLast(({ kind }) => kinds.includes(kind));
}
