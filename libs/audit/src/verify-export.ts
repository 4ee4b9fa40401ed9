import { createHash } from 'node:crypto';
import { canonicalJson, chainProblemTexts, checkLink } from '#domain';
import type { AuditEvent, Bilingual, ChainHead, JsonValue } from '#domain';
import { sha256 } from './digest.js';

/** The first place of a case, or a line of the file, that is not as it was written. */
export interface ExportProblem extends Bilingual {
  readonly line: number;
  readonly caseId: string | null;
  readonly seq: number | null;
}

export interface ExportCheck {
  readonly cases: number;
  readonly events: number;
  readonly problems: readonly ExportProblem[];
}

interface ExportLine {
  readonly format?: string;
  readonly exportedAt?: string;
  readonly body?: AuditEvent['body'];
  readonly hash?: string;
  readonly head?: ChainHead & { readonly caseId: string };
  readonly end?: { readonly cases: number; readonly events: number; readonly digest: string };
}

const MOST_PROBLEMS = 20;

/** Reads an export line by line and proves it whole; needs neither database nor network. */
class ExportVerifier {
  private number = 0;
  private caseId: string | null = null;
  private previous: ChainHead | undefined;
  private isBroken = false;
  private cases = 0;
  private events = 0;
  private isEnded = false;
  private readonly heads = createHash('sha256');
  private readonly problems: ExportProblem[] = [];

  take(text: string): void {
    this.number += 1;
    const line = this.parse(text);
    if (!line) return;
    if (this.isEnded) this.note('结尾之后还有内容', 'there is content after the end', null, null);
    else if (this.number === 1) this.header(line);
    else if (line.body && line.hash !== undefined) this.event({ body: line.body, hash: line.hash });
    else if (line.head) this.head(line.head);
    else if (line.end) this.end(line.end);
    else this.note('无法识别的行', 'a line of no known kind', null, null);
  }

  result(): ExportCheck {
    if (!this.isEnded) this.note('文件被截断,没有结尾行', 'the file is cut off: it has no end line', this.caseId, null);
    return { cases: this.cases, events: this.events, problems: this.problems };
  }

  /** Every line is written in canonical form, so that not even white space can change unseen. */
  private parse(text: string): ExportLine | undefined {
    try {
      const value = JSON.parse(text) as JsonValue;
      if (typeof value === 'object' && value !== null && canonicalJson(value) === text) return value as ExportLine;
    } catch {
      // Said below, as for text that reads but is not as it was written.
    }
    this.isBroken = true;
    this.note(
      '此行被改动,不是导出时的格式',
      'this line was changed: it is not in the form it was written',
      this.caseId,
      this.expected(),
    );
    return undefined;
  }

  private expected(): number {
    return (this.previous?.seq ?? 0) + 1;
  }

  private header({ format, exportedAt }: ExportLine): void {
    const isTime = typeof exportedAt === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/u.test(exportedAt);
    if (format !== 'rectify-audit-export/1' || !isTime)
      this.note('表头被改动或不是审计导出', 'the header was changed, or this is no audit export', null, null);
  }

  private event(event: AuditEvent): void {
    this.events += 1;
    this.caseId ??= typeof event.body?.caseId === 'string' ? event.body.caseId : null;
    if (this.isBroken) return;
    const problem = checkLink(this.caseId ?? '', this.previous, event, sha256);
    if (problem) {
      this.isBroken = true;
      const { zh, en } = chainProblemTexts[problem];
      this.note(zh, en, this.caseId, problem === 'missing_event' ? this.expected() : event.body.seq);
    }
    this.previous = { seq: event.body.seq, hash: event.hash };
  }

  private head({ caseId, seq, hash }: ChainHead & { readonly caseId: string }): void {
    const agrees = caseId === this.caseId && seq === this.previous?.seq && hash === this.previous.hash;
    if (!agrees && !this.isBroken) {
      const { zh, en } = chainProblemTexts.truncated;
      this.note(zh, en, caseId, this.expected());
    }
    this.cases += 1;
    this.heads.update(String(hash));
    this.caseId = null;
    this.previous = undefined;
    this.isBroken = false;
  }

  private end({ cases, events, digest }: NonNullable<ExportLine['end']>): void {
    this.isEnded = true;
    if (this.caseId !== null)
      this.note('最后一个事项没有结尾', 'the last case has no head', this.caseId, this.expected());
    if (cases !== this.cases || events !== this.events || digest !== this.heads.digest('hex')) {
      this.note(
        `结尾行载明${cases}个事项${events}条记录,实有${this.cases}个${this.events}条,或总摘要不符`,
        `the end line states ${cases} cases and ${events} events, the file holds ${this.cases} and ${this.events}, or the digest differs`,
        null,
        null,
      );
    }
  }

  private note(zh: string, en: string, caseId: string | null, seq: number | null): void {
    if (this.problems.length < MOST_PROBLEMS) this.problems.push({ line: this.number, caseId, seq, zh, en });
  }
}

/** Proves an export untouched, or names the places where it is not (AU-3). */
export async function verifyExport(lines: AsyncIterable<string> | Iterable<string>): Promise<ExportCheck> {
  const verifier = new ExportVerifier();
  for await (const line of lines) verifier.take(line);
  return verifier.result();
}
