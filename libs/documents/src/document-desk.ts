import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { Injectable } from '@nestjs/common';
import { CaseQueries, calendarOf, noteOnCase, readOnCase } from '#cases';
import { defaultPaperTemplates, paperKinds } from '#domain';
import type { Language, LocalDate, PaperKindName, PaperTemplate } from '#domain';
import type { FileStore } from '#evidence';
import type { Caller } from '#organisation';
import { UnitOfWork } from '#platform';
import type { Reader } from '#platform';
import { bulletinPaper } from './bulletin-paper.js';
import type { BookFacts } from './case-book.js';
import { caseBookPdf } from './case-book-pdf.js';
import { caseBookSql } from './case-book.sql.js';
import { caseSheetPdf } from './case-sheet-pdf.js';
import { composePaper } from './compose.js';
import { docxOf } from './docx.js';
import type { Dossier } from './dossier.js';
import { dossierSql, printedAtSql, templateSql } from './dossier.sql.js';
import { entriesOf } from './entries.js';
import type { Entry } from './entries.js';
import type { Paper } from './paper.js';
import { pdfOf } from './pdf.js';

export const documentFormats = ['pdf', 'docx'] as const;
export type DocumentFormat = (typeof documentFormats)[number];

/** A paper of a case in the list of them. */
export interface DocumentRow {
  readonly id: string;
  readonly kind: PaperKindName;
  readonly zh: string;
  readonly en: string;
  readonly number: string;
  readonly date: LocalDate;
  /** SHA-256 of the PDF once it was made: from then on it is the original, and the trail knows it. */
  readonly sha256: string | null;
}

export interface DocumentFile {
  readonly name: string;
  readonly bytes: Buffer;
  readonly sha256: string;
}

@Injectable()
export class DocumentDesk {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly store: FileStore,
    private readonly publicUrl: string,
  ) {}

  /** The papers of a case, oldest first (section 13). Throws `CaseRefused` outside the caller's scope. */
  list(caller: Caller, caseId: string): Promise<readonly DocumentRow[]> {
    return this.unitOfWork.read(async (reader) => {
      await readOnCase(reader, caller, caseId);
      const sealed = await reader.query<{ entry_id: string; sha256: string }>(
        `select entry_id, sha256 from sealed_document where case_id = $1 and format = 'pdf'`,
        [caseId],
      );
      const hashes = new Map(sealed.map(({ entry_id, sha256 }) => [entry_id, sha256]));
      return entriesOf(await dossierOf(reader, caseId)).map(({ id, kind, number, day }) => {
        const { zh, en } = paperKinds[kind];
        return { id, kind, zh, en, number, date: day, sha256: hashes.get(id) ?? null };
      });
    });
  }

  /**
   * One paper. It is written once: the first who opens it has it made, its hash goes on the trail, and everybody after
   * gets the same bytes. Answers null where the case has no such paper; throws `CaseRefused` outside the scope.
   */
  async file(caller: Caller, caseId: string, entryId: string, format: DocumentFormat): Promise<DocumentFile | null> {
    const found = await this.unitOfWork.read(async (reader) => {
      await readOnCase(reader, caller, caseId);
      const dossier = await dossierOf(reader, caseId);
      const entry = entriesOf(dossier).find(({ id }) => id === entryId);
      if (!entry) return null;
      const [sealed] = await reader.query<{ sha256: string }>(
        'select sha256 from sealed_document where case_id = $1 and entry_id = $2 and format = $3',
        [caseId, entryId, format],
      );
      const paper = sealed ? null : await paperOf(reader, dossier, entry);
      return { entry, sealed, paper };
    });
    if (!found) return null;
    const { entry, sealed, paper } = found;
    const name = `${entry.number} ${paperKinds[entry.kind].zh}.${format}`;
    if (!paper) return { name, bytes: await this.store.readWhole(sealed?.sha256 ?? ''), sha256: sealed?.sha256 ?? '' };
    const bytes = format === 'pdf' ? await pdfOf(paper) : await docxOf(paper);
    const sha256 = await this.seal(caller, caseId, entry, format, bytes);
    return { name, bytes: await this.store.readWhole(sha256), sha256 };
  }

  /** The newest paper of a kind in a case with other words around its facts; nothing is kept. Null where there is none. */
  async preview(caller: Caller, caseId: string, kind: string, template: PaperTemplate): Promise<DocumentFile | null> {
    const paper = await this.unitOfWork.read(async (reader) => {
      await readOnCase(reader, caller, caseId);
      const dossier = await dossierOf(reader, caseId);
      const entry = entriesOf(dossier).findLast((one) => one.kind === kind);
      return entry ? composePaper(dossier, entry, template, await calendarFor(reader, dossier)) : null;
    });
    if (!paper) return null;
    const bytes = await pdfOf(paper);
    return { name: `${paper.number}.pdf`, bytes, sha256: digest(bytes) };
  }

  /** A bulletin that was issued, as paper; made anew each time from what cannot change any more. Null where there is none. */
  async bulletin(caller: Caller, bulletinId: string, format: DocumentFormat): Promise<DocumentFile | null> {
    const paper = await this.unitOfWork.read((reader) => bulletinPaper(reader, caller, bulletinId));
    if (!paper) return null;
    const bytes = format === 'pdf' ? await pdfOf(paper) : await docxOf(paper);
    return { name: `${paper.number} 问题通报.${format}`, bytes, sha256: digest(bytes) };
  }

  /**
   * The whole case as one PDF, as it stands, with the name of whoever prints it on every page (RE-8). Throws
   * `CaseRefused` outside the caller's scope.
   */
  async caseBook(caller: Caller, caseId: string): Promise<DocumentFile> {
    const { dossier, book } = await this.unitOfWork.read(async (reader) => {
      await readOnCase(reader, caller, caseId);
      const [facts] = await reader.query<BookFacts>(caseBookSql, [caseId]);
      if (!facts) throw new Error(`Case ${caseId} has no record.`);
      return { dossier: await dossierOf(reader, caseId), book: facts };
    });
    const bytes = await caseBookPdf({ dossier, book, by: whoPrints(caller), address: this.addressOf(caseId) });
    return { name: `${dossier.number} 案卷.pdf`, bytes, sha256: digest(bytes) };
  }

  /**
   * The case on one page with a QR that leads to it (conventions, row 26). Throws `CaseRefused` outside the caller's
   * scope.
   */
  async caseSheet(caller: Caller, caseId: string, language: Language): Promise<DocumentFile> {
    const { dossier, printedAt } = await this.unitOfWork.read(async (reader) => {
      await readOnCase(reader, caller, caseId);
      const [now] = await reader.query<{ printedAt: string }>(printedAtSql);
      return { dossier: await dossierOf(reader, caseId), printedAt: now?.printedAt ?? '' };
    });
    const queries = new CaseQueries(this.unitOfWork);
    const [kase, posts] = [await queries.find(caller, caseId), await queries.posts(caller, caseId)];
    if (!kase || !posts) throw new Error(`Case ${caseId} was seen and is not found.`);
    const facts = { kase, dossier, posts, language, printedAt };
    const bytes = await caseSheetPdf({ ...facts, by: whoPrints(caller), address: this.addressOf(caseId) });
    return { name: `${kase.number} 整改事项单.pdf`, bytes, sha256: digest(bytes) };
  }

  private addressOf(caseId: string): string {
    return `${this.publicUrl}/cases/${caseId}`;
  }

  /** Two who open a paper at once make it twice; one of them is kept, and both are given that one. */
  private async seal(
    caller: Caller,
    caseId: string,
    entry: Entry,
    format: DocumentFormat,
    bytes: Buffer,
  ): Promise<string> {
    const sha256 = digest(bytes);
    const { path, clear } = await this.store.reserve();
    try {
      await writeFile(path, bytes);
      await this.store.take(path, sha256);
    } finally {
      await clear();
    }
    return this.unitOfWork.run(async (tx) => {
      await tx.query('select id from kase where id = $1 for update', [caseId]);
      const [kept] = await tx.query<{ sha256: string }>(
        'select sha256 from sealed_document where case_id = $1 and entry_id = $2 and format = $3',
        [caseId, entry.id, format],
      );
      if (kept) return kept.sha256;
      await tx.query(
        `insert into sealed_document (case_id, entry_id, format, kind, number, sha256, size, sealed_at)
         values ($1, $2, $3, $4, $5, $6, $7, rectify_now())`,
        [caseId, entry.id, format, entry.kind, entry.number, sha256, bytes.length],
      );
      const payload = { number: entry.number, kind: entry.kind, format, sha256 };
      await noteOnCase(tx, caseId, caller, { action: 'seal_document', reason: null, payload });
      return sha256;
    });
  }
}

const digest = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

const whoPrints = ({ personName, unitName, postTitle }: Caller): string => `${personName}(${unitName}${postTitle})`;

async function dossierOf(reader: Reader, caseId: string): Promise<Dossier> {
  const [dossier] = await reader.query<Dossier>(dossierSql, [caseId]);
  if (!dossier) throw new Error(`Case ${caseId} has no dossier.`);
  return dossier;
}

async function paperOf(reader: Reader, dossier: Dossier, entry: Entry): Promise<Paper> {
  const [own] = await reader.query<{ data: PaperTemplate }>(templateSql, [entry.kind, entry.at]);
  const template = own?.data ?? defaultPaperTemplates[entry.kind];
  return composePaper(dossier, entry, template, await calendarFor(reader, dossier));
}

const calendarFor = (reader: Reader, { calendar_version, responsible_path }: Dossier) =>
  calendarOf(reader, calendar_version, responsible_path);
