import { Body, Controller, Get, Header, HttpCode, Inject, Param, Post, Query, StreamableFile } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { TemplateDesk } from '#administration';
import { DocumentDesk, documentFormats } from '#documents';
import type { DocumentFile } from '#documents';
import type { Language } from '#domain';
import type { Caller } from '#organisation';
import { DecisionDto } from '../administration/notices.controller.js';
import { attachment } from '../evidence/attachment.js';
import { Id, OneOf, Text, Texts } from '../http/fields.js';
import { AnswerLanguage, languages } from '../http/language.js';
import { IdParam } from '../http/params.js';
import { CurrentCaller, RequiresRole, SignedIn } from '../http/permission.js';
import { notFound } from '../http/problem.js';

/** Words with placeholders such as `{unit}`, `{title}`, `{daysOver}`, `{answerBy}`; the facts come from the case. */
export class PaperTemplateDto {
  @Text({ max: 200 })
  title!: string;

  /** Paragraphs before the facts; a first one that ends in a colon names whom the paper is for. */
  @Texts({ max: 10, optional: true })
  opening?: string[];

  @Texts({ max: 10, optional: true })
  closing?: string[];
}

export class PreviewPaperDto extends PaperTemplateDto {
  /** A case that the caller may read and that has such a paper. */
  @Id()
  caseId!: string;
}

const types = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const;

function formatIn(text: string) {
  const format = documentFormats.find((one) => one === text);
  if (!format) throw notFound();
  return format;
}

const kindIn = (text: string): string => {
  if (!/^[a-z_]{1,50}$/u.test(text)) throw notFound();
  return text;
};

/** Of a paper that is made in both languages. */
export class LanguageQuery {
  /** Else what `Accept-Language` says. */
  @OneOf(languages, { optional: true })
  language?: Language;
}

/** A file under its own name; its hash stands in the header, to be compared with the trail. */
function sent(file: DocumentFile | null, format: keyof typeof types): StreamableFile {
  if (!file) throw notFound();
  return new StreamableFile(file.bytes, {
    type: types[format],
    length: file.bytes.length,
    disposition: attachment(file.name, types[format]),
  });
}

const templateOf = ({ title, opening, closing }: PaperTemplateDto) => ({
  title,
  opening: opening ?? [],
  closing: closing ?? [],
});

@ApiTags('documents')
@Controller('api/v1')
export class DocumentsController {
  constructor(
    @Inject(DocumentDesk) private readonly documents: DocumentDesk,
    @Inject(TemplateDesk) private readonly templates: TemplateDesk,
  ) {}

  /** The papers of a case, oldest first, each with its number; those that were opened once with the hash of the original. */
  @Get('cases/:id/documents')
  @SignedIn()
  @ApiOperation({ summary: '文书 Papers of a case' })
  async list(@CurrentCaller() caller: Caller, @IdParam() id: string) {
    const items = await this.documents.list(caller, id);
    return { items, next: null, total: items.length };
  }

  /** One paper as `pdf`, the original, or as `docx`, to be worked on; its hash is on the trail. */
  @Get('cases/:id/documents/:documentId/:format')
  @SignedIn()
  @Header('x-content-type-options', 'nosniff')
  @Header('cache-control', 'private, no-store')
  @ApiOperation({ summary: '下载文书 Download a paper' })
  async file(
    @CurrentCaller() caller: Caller,
    @IdParam() id: string,
    @IdParam('documentId') documentId: string,
    @Param('format') format: string,
  ) {
    const known = formatIn(format);
    return sent(await this.documents.file(caller, id, documentId, known), known);
  }

  /** The whole case as one PDF: cover, record, decisions, evidence with hashes, chain; marked with who printed it (RE-8). */
  @Get('cases/:id/dossier.pdf')
  @SignedIn()
  @Header('x-content-type-options', 'nosniff')
  @Header('cache-control', 'private, no-store')
  @ApiOperation({ summary: '案卷 The dossier of a case' })
  async dossier(@CurrentCaller() caller: Caller, @IdParam() id: string) {
    return sent(await this.documents.caseBook(caller, id), 'pdf');
  }

  /** The case on one A4 page with a QR that opens it; whoever may read the case may print it (conventions, row 26). */
  @Get('cases/:id/sheet.pdf')
  @SignedIn()
  @Header('x-content-type-options', 'nosniff')
  @Header('cache-control', 'private, no-store')
  @ApiOperation({ summary: '整改事项单 A case on one page' })
  async sheet(
    @CurrentCaller() caller: Caller,
    @IdParam() id: string,
    @Query() _query: LanguageQuery,
    @AnswerLanguage() language: Language,
  ) {
    const { name, bytes } = await this.documents.caseSheet(caller, id, language);
    const disposition = attachment(name, types.pdf, 'inline');
    return new StreamableFile(bytes, { type: types.pdf, length: bytes.length, disposition });
  }

  /** An issued bulletin as paper. */
  @Get('bulletins/:id/paper/:format')
  @SignedIn()
  @Header('x-content-type-options', 'nosniff')
  @Header('cache-control', 'private, no-store')
  @ApiOperation({ summary: '下载通报 Download a bulletin' })
  async bulletin(@CurrentCaller() caller: Caller, @IdParam() id: string, @Param('format') format: string) {
    const known = formatIn(format);
    return sent(await this.documents.bulletin(caller, id, known), known);
  }

  /** The words of every kind of paper, with all versions. */
  @Get('admin/paper-templates')
  @RequiresRole('supervisor', 'leader', 'admin', 'auditor')
  @ApiOperation({ summary: '文书模板 Templates of papers' })
  async listTemplates() {
    const items = await this.templates.papers();
    return { items, next: null, total: items.length };
  }

  /** How words would read in the newest paper of the kind in a real case, as PDF; nothing is kept. */
  @Post('admin/paper-templates/:kind/preview')
  @HttpCode(200)
  @RequiresRole('supervisor', 'leader')
  @ApiOperation({ summary: '以真实事项预览文书 Preview on a real case' })
  async preview(
    @CurrentCaller() caller: Caller,
    @Param('kind') kind: string,
    @Body() { caseId, ...template }: PreviewPaperDto,
  ) {
    return sent(await this.documents.preview(caller, caseId, kindIn(kind), templateOf(template)), 'pdf');
  }

  @Post('admin/paper-templates/:kind')
  @RequiresRole('supervisor')
  @ApiOperation({ summary: '提出文书模板 Propose other words' })
  propose(@CurrentCaller() caller: Caller, @Param('kind') kind: string, @Body() template: PaperTemplateDto) {
    return this.templates.proposePaper(caller, kindIn(kind), templateOf(template));
  }

  @Post('admin/paper-templates/:kind/:version/decision')
  @HttpCode(204)
  @RequiresRole('leader')
  @ApiOperation({ summary: '审批文书模板 Decide other words' })
  decide(
    @CurrentCaller() caller: Caller,
    @Param('kind') kind: string,
    @Param('version') version: string,
    @Body() { approved }: DecisionDto,
  ): Promise<void> {
    if (!/^[1-9]\d{0,5}$/u.test(version)) throw notFound();
    return this.templates.decide(caller, `paper:${kindIn(kind)}`, Number(version), approved ? 'approved' : 'refused');
  }
}
