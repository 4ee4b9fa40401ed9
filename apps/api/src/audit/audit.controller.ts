import { Readable } from 'node:stream';
import { Controller, Get, Header, Inject, Query, StreamableFile } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { IsOptional, Matches } from 'class-validator';
import { ReadLog, exportLines } from '#audit';
import type { Caller } from '#organisation';
import { UnitOfWork } from '#platform';
import { DEFAULT_LIMIT, PageQuery } from '../http/paging.js';
import { CurrentCaller, RequiresRole } from '../http/permission.js';
import { notPermitted } from '../http/problem.js';

export class ReadsQuery extends PageQuery {
  /** The last id seen. */
  @Matches(/^\d{1,18}$/u, { message: '须为数字|must be a number' })
  @IsOptional()
  declare cursor?: string;
}

@ApiTags('audit')
@Controller('api/v1/audit')
export class AuditController {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(ReadLog) private readonly log: ReadLog,
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
