import { Controller, Get, Header, HttpCode, Inject, Post, Query, StreamableFile } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { FileStore } from '#evidence';
import { ImportQueries, importKinds, importStates } from '#imports';
import type { ImportKind, ImportLine, ImportState } from '#imports';
import type { Caller } from '#organisation';
import { attachment } from '../evidence/attachment.js';
import { Id, OneOf, QueryFlag } from '../http/fields.js';
import { DEFAULT_LIMIT, PageQuery } from '../http/paging.js';
import { IdParam } from '../http/params.js';
import { CurrentCaller, RequiresRole } from '../http/permission.js';

export class ImportListQuery extends PageQuery {
  @OneOf(importKinds, { optional: true })
  kind?: ImportKind;

  @OneOf(importStates, { optional: true })
  state?: ImportState;

  /** Only trials, or only real runs. */
  @QueryFlag()
  trial?: boolean;

  @Id({ optional: true })
  declare cursor?: string;
}

/** The history of imports (section 12): whose, of what file, trial or real, and how it ended. */
@ApiTags('imports 导入记录')
@Controller('api/v1/imports')
export class ImportsController {
  constructor(
    @Inject(ImportQueries) private readonly imports: ImportQueries,
    @Inject(FileStore) private readonly store: FileStore,
  ) {}

  /** Imports, newest first: all for the administrator and the auditor, a supervisor's own for him. */
  @Get()
  @RequiresRole('admin', 'auditor', 'supervisor')
  @ApiOperation({ summary: '导入记录 The history of imports' })
  list(@CurrentCaller() caller: Caller, @Query() { limit, trial, ...filter }: ImportListQuery) {
    return this.imports.list(caller, { ...filter, isTrial: trial, limit: limit ?? DEFAULT_LIMIT });
  }

  /** One import as it stands; asked while it runs, how many rows of how many are done. */
  @Get(':id')
  @RequiresRole('admin', 'auditor', 'supervisor')
  @ApiOperation({ summary: '一次导入 One import' })
  find(@CurrentCaller() caller: Caller, @IdParam() id: string): Promise<ImportLine> {
    return this.imports.find(caller, id);
  }

  /** The file as it was sent. It may tell of cases: for who imported it and the auditor, of units for the administrator too. */
  @Get(':id/file')
  @RequiresRole('admin', 'auditor', 'supervisor')
  @Header('x-content-type-options', 'nosniff')
  @Header('content-security-policy', "default-src 'none'; sandbox")
  @Header('cache-control', 'private, no-store')
  @ApiOperation({ summary: '导入原件 The original' })
  async file(@CurrentCaller() caller: Caller, @IdParam() id: string) {
    const { sha256, fileName, size, type } = await this.imports.original(caller, id);
    return new StreamableFile(await this.store.read(sha256), {
      type,
      length: size,
      disposition: attachment(fileName, type),
    });
  }

  /** Stops a running import: all it wrote is taken back. One that is over already answers 409. */
  @Post(':id/cancellation')
  @HttpCode(204)
  @RequiresRole('admin', 'supervisor')
  @ApiOperation({ summary: '取消导入 Cancel an import' })
  async cancel(@CurrentCaller() caller: Caller, @IdParam() id: string): Promise<void> {
    await this.imports.cancel(caller, id);
  }
}
