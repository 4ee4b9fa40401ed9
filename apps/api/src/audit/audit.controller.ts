import { Readable } from 'node:stream';
import { Controller, Get, Header, Inject, Query, StreamableFile } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { IsOptional, Matches } from 'class-validator';
import { AuditLog, ReadLog, exportLines, verifyExport } from '#audit';
import type { LocalDate } from '#domain';
import type { Caller } from '#organisation';
import { UnitOfWork } from '#platform';
import { LocalDay, OneOf, Text } from '../http/fields.js';
import { DEFAULT_LIMIT, PageQuery } from '../http/paging.js';
import { CurrentCaller, RequiresRole } from '../http/permission.js';
import { notPermitted } from '../http/problem.js';

export class ReadsQuery extends PageQuery {
  /** The last id seen. */
  @Matches(/^\d{1,18}$/u, { message: '须为数字|must be a number' })
  @IsOptional()
  declare cursor?: string;
}

export class AuditQuery extends PageQuery {
  /** Part of the name of the person who acted or was substituted. */
  @Text({ max: 50, optional: true })
  person?: string;

  /** Part of the title of the post or the name of its unit. */
  @Text({ max: 50, optional: true })
  post?: string;

  /** Part of the number or title of the case. */
  @Text({ max: 100, optional: true })
  object?: string;

  @Text({ max: 50, optional: true })
  action?: string;

  @OneOf(['accepted', 'refused'], { optional: true })
  outcome?: 'accepted' | 'refused';

  @LocalDay({ optional: true })
  from?: LocalDate;

  @LocalDay({ optional: true })
  to?: LocalDate;

  /** Where the last page ended. */
  @Matches(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z\|[0-9a-f-]{36}\|\d{1,10}$/u, {
    message: '须为上一页给出的位置|must be the place the last page gave',
  })
  @IsOptional()
  declare cursor?: string;
}

@ApiTags('audit')
@Controller('api/v1/audit')
export class AuditController {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(ReadLog) private readonly log: ReadLog,
    @Inject(AuditLog) private readonly trail: AuditLog,
  ) {}

  /** What auditors read, newest first: an auditor sees his own reads, a leader all of them (AU-6). */
  @Get('reads')
  @RequiresRole('auditor', 'leader')
  @ApiOperation({ summary: '审计查阅记录 What auditors read' })
  reads(@CurrentCaller() caller: Caller, @Query() { cursor, limit }: ReadsQuery) {
    if (caller.role === 'leader' && caller.unitLevel !== 'city') throw notPermitted();
    const own = caller.role === 'auditor' ? caller.personId : null;
    return this.log.list(own, { cursor, limit: limit ?? DEFAULT_LIMIT });
  }

  /** Everything that was done or refused in any case, newest first. */
  @Get('events')
  @RequiresRole('auditor')
  @ApiOperation({ summary: '审计日志 The trail of all cases' })
  events(@Query() { limit, ...filter }: AuditQuery) {
    return this.trail.list({ ...filter, limit: limit ?? DEFAULT_LIMIT });
  }

  /** Proves the chain of every case as it stands in the database, or names the places where it is broken (AU-3). */
  @Get('check')
  @RequiresRole('auditor')
  @ApiOperation({ summary: '校验审计链 Check the chain' })
  check() {
    return this.unitOfWork.read(async (reader) => verifyExport(bare(exportLines(reader))));
  }

  /** The whole trail as JSON Lines; `rectify audit verify` proves it without the database. */
  @Get('export')
  @RequiresRole('auditor')
  @Header('content-type', 'application/x-ndjson; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="audit.jsonl"')
  @ApiOperation({ summary: '导出审计日志 Export the trail' })
  async export(): Promise<StreamableFile> {
    const lines = await this.unitOfWork.read((reader) => Promise.resolve(exportLines(reader)));
    return new StreamableFile(Readable.from(lines, { objectMode: false }));
  }
}

async function* bare(lines: AsyncIterable<string>): AsyncGenerator<string> {
  for await (const line of lines) yield line.trimEnd();
}
