import { Controller, Get, Header, HttpCode, Inject, Post, Query, Req, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { BulletinDesk, optionalColumns, requiredColumns } from '#bulletins';
import { ImportDesk } from '#imports';
import type { Caller } from '#organisation';
import { QueryFlag, Text } from '../http/fields.js';
import { IdParam } from '../http/params.js';
import { CurrentCaller, RequiresRole, SignedIn } from '../http/permission.js';
import { CSV, XLSX, tableOf } from '../http/table-body.js';
import { importOf } from '../imports/import-of.js';

export class ImportQuery {
  /** Reads and answers, writes nothing. */
  @QueryFlag()
  dryRun?: boolean;

  /** Imports the good rows and answers the errors of the others. */
  @QueryFlag()
  goodRowsOnly?: boolean;

  /** The name the file has with its sender. What has none was typed or pasted: it is no file, and no line of the history. */
  @Text({ max: 500, optional: true })
  fileName?: string;
}

@ApiTags('bulletins')
@Controller('api/v1/bulletins')
export class ImportController {
  constructor(
    @Inject(BulletinDesk) private readonly desk: BulletinDesk,
    @Inject(ImportDesk) private readonly imports: ImportDesk,
  ) {}

  /** The columns a file needs, as a CSV with its header. */
  @Get('import-template.csv')
  @SignedIn()
  @Header('content-type', `${CSV}; charset=utf-8`)
  @ApiOperation({ summary: '导入模板 Import template' })
  template(): StreamableFile {
    const bom = '\uFEFF';
    return new StreamableFile(Buffer.from(`${bom}${[...requiredColumns, ...optionalColumns].join(',')}\r\n`));
  }

  /** Imports items from CSV or XLSX, given as the body. Every error names row, column and what would be accepted. */
  @Post(':id/items/import')
  @HttpCode(200)
  @RequiresRole('supervisor')
  @ApiOperation({ summary: '导入问题事项 Import items' })
  @ApiConsumes(CSV, XLSX)
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  import(
    @CurrentCaller() caller: Caller,
    @IdParam() id: string,
    @Query() query: ImportQuery,
    @Req() request: FastifyRequest,
  ) {
    const { dryRun = false, goodRowsOnly = false, fileName } = query;
    if (fileName === undefined) return this.desk.importItems(caller, id, tableOf(request), { dryRun, goodRowsOnly });
    const file = importOf(request, { kind: 'bulletin', isTrial: dryRun, fileName });
    return this.imports.run(caller, file, (watch) =>
      this.desk.importItems(caller, id, file, { dryRun, goodRowsOnly }, watch),
    );
  }
}
