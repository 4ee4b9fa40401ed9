import { Controller, Get, Header, HttpCode, Inject, Post, Query, Req, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import type { FastifyRequest } from 'fastify';
import { caseStates } from '#domain';
import type { CaseState, Language, LocalDate } from '#domain';
import { ImportDesk } from '#imports';
import type { Caller } from '#organisation';
import { LedgerDesk, LedgerQueries, ledgerPapers, templateColumns } from '#reports';
import type { LedgerPaperSize } from '#reports';
import { Id, LocalDay, OneOf, QueryFlag, Text, Whole } from '../http/fields.js';
import { AnswerLanguage, languages } from '../http/language.js';
import { importOf } from '../imports/import-of.js';
import { DEFAULT_LIMIT, PageQuery } from '../http/paging.js';
import { CurrentCaller, RequiresRole } from '../http/permission.js';
import { CSV, XLSX } from '../http/table-body.js';

const PDF = 'application/pdf';

export class LedgerQuery extends PageQuery {
  /** `json` a page, `xlsx` or `csv` the whole as a file, `pdf` the whole as paper to sign. */
  @OneOf(['json', 'xlsx', 'csv', 'pdf'], { optional: true })
  format?: 'json' | 'xlsx' | 'csv' | 'pdf';

  /** On which paper, landscape; A4 when left out. */
  @OneOf(ledgerPapers, { optional: true })
  paper?: LedgerPaperSize;

  /** Of a PDF; else what `Accept-Language` says. */
  @OneOf(languages, { optional: true })
  language?: Language;

  @OneOf(caseStates, { optional: true })
  state?: CaseState;

  /** This unit and all below it. */
  @Id({ optional: true })
  unit?: string;

  @Id({ optional: true })
  bulletin?: string;

  @QueryFlag()
  open?: boolean;

  @QueryFlag()
  overdue?: boolean;

  /** The last case number seen. */
  @Text({ max: 60, optional: true })
  declare cursor?: string;

  /** Instead of a cursor: from this line on, counted from 0. */
  @Type(() => Number)
  @Whole({ min: 0, max: 10_000_000, optional: true })
  from?: number;
}

export class LedgerImportQuery {
  /** Reads and answers, writes nothing. */
  @QueryFlag()
  dryRun?: boolean;

  /** Imports the good rows and answers the errors of the others. */
  @QueryFlag()
  goodRowsOnly?: boolean;

  /** The day of issue of rows that name none. */
  @LocalDay({ optional: true })
  issuedOn?: LocalDate;

  /** The name the file has with its sender; for the history. */
  @Text({ max: 500, optional: true })
  fileName?: string;
}

/** Who may read the ledger (the matrix of section 8). */
const readers = [
  'liaison',
  'principal',
  'deputy',
  'organisation_department',
  'supervisor',
  'leader',
  'auditor',
] as const;

@ApiTags('ledger 整改台账')
@Controller('api/v1/ledger')
export class LedgerController {
  constructor(
    @Inject(LedgerQueries) private readonly ledger: LedgerQueries,
    @Inject(LedgerDesk) private readonly desk: LedgerDesk,
    @Inject(ImportDesk) private readonly imports: ImportDesk,
  ) {}

  /** The ledger with the columns of section 12: a page of it, or all of it as a file or as paper to sign (RE-2). */
  @Get()
  @RequiresRole(...readers)
  @ApiOperation({ summary: '整改台账 The ledger' })
  async get(@CurrentCaller() caller: Caller, @Query() query: LedgerQuery, @AnswerLanguage() language: Language) {
    const { format = 'json', paper = 'a4', state, unit, bulletin, open, overdue, cursor, from, limit } = query;
    const filter = { state, unitId: unit, bulletinId: bulletin, open, overdue };
    if (format === 'json') return this.ledger.list(caller, filter, { cursor, from, limit: limit ?? DEFAULT_LIMIT });
    const name = `filename="ledger.${format}"; filename*=UTF-8''${encodeURIComponent('整改台账')}.${format}`;
    if (format === 'pdf') {
      const pdf = await this.ledger.print(caller, filter, paper, language);
      return new StreamableFile(pdf, { type: PDF, disposition: `inline; ${name}` });
    }
    return new StreamableFile(this.ledger.export(caller, filter, format), {
      type: format === 'csv' ? `${CSV}; charset=utf-8` : XLSX,
      disposition: `attachment; ${name}`,
    });
  }

  /** The columns to fill in, as a CSV with its header. */
  @Get('import-template.csv')
  @RequiresRole(...readers)
  @Header('content-type', `${CSV}; charset=utf-8`)
  @ApiOperation({ summary: '台账模板 Ledger template' })
  template(): StreamableFile {
    return new StreamableFile(Buffer.from(`\uFEFF${templateColumns.map(({ title }) => title).join(',')}\r\n`));
  }

  /** Takes over a ledger from CSV or XLSX, given as the body; says how every deadline was understood. */
  @Post('import')
  @HttpCode(200)
  @RequiresRole('supervisor')
  @ApiOperation({ summary: '导入台账 Import a ledger' })
  @ApiConsumes(CSV, XLSX)
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  import(@CurrentCaller() caller: Caller, @Query() query: LedgerImportQuery, @Req() request: FastifyRequest) {
    const { dryRun = false, goodRowsOnly = false, issuedOn, fileName } = query;
    const file = importOf(request, { kind: 'ledger', isTrial: dryRun, fileName });
    return this.imports.run(caller, file, (watch) =>
      this.desk.import(caller, file, { dryRun, goodRowsOnly, issuedOn }, watch),
    );
  }
}
