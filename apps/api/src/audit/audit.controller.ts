import { Readable } from 'node:stream';
import { Controller, Get, Header, Inject, StreamableFile } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { exportLines } from '#audit';
import { UnitOfWork } from '#platform';
import { RequiresRole } from '../http/permission.js';

@ApiTags('audit')
@Controller('api/v1/audit')
export class AuditController {
  constructor(@Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork) {}

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
