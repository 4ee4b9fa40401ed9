import { Body, Controller, Get, HttpCode, Inject, Post, Put, Query, Req } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiBody, ApiConsumes, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { SetupDesk, alreadySetUp, packPresets, wrongSetupCode } from '#administration';
import type { FirstPasswords, SetupProgress, UnitsAnswer } from '#administration';
import { readData } from '#demonstration';
import { ImportDesk } from '#imports';
import type { Caller } from '#organisation';
import { OneOf, Part, QueryFlag, Text } from '../http/fields.js';
import { CurrentCaller, Public, RequiresRole } from '../http/permission.js';
import { CSV, XLSX } from '../http/table-body.js';
import { importOf } from '../imports/import-of.js';

const CALENDAR = 'cn-holidays-2024-2026.csv';

export class FirstUnitDto {
  /** The four digits of the city in the statistical code. */
  @Text({ min: 4, max: 4 })
  code!: string;

  @Text({ max: 100 })
  name!: string;
}

export class FirstAccountDto {
  @Text({ max: 50 })
  name!: string;

  @Text({ min: 2, max: 100 })
  username!: string;
}

export class FirstAdminDto extends FirstAccountDto {
  @Text({ min: 12, max: 200 })
  password!: string;
}

export class SetupDto {
  /** Printed by the server at start, or chosen by who runs it. */
  @Text({ max: 200 })
  code!: string;

  @Part(() => FirstUnitDto)
  unit!: FirstUnitDto;

  @Part(() => FirstAdminDto)
  admin!: FirstAdminDto;

  @Part(() => FirstAccountDto)
  supervisor!: FirstAccountDto;

  @Part(() => FirstAccountDto)
  leader!: FirstAccountDto;
}

export class UnitsImportQuery {
  /** Reads and checks the file and keeps nothing. */
  @QueryFlag()
  dryRun?: boolean;

  /** The heading of the column, where it is not one of the usual. */
  @Text({ max: 100, optional: true })
  code?: string;

  @Text({ max: 100, optional: true })
  name?: string;

  @Text({ max: 100, optional: true })
  level?: string;

  @Text({ max: 100, optional: true })
  parent_code?: string;

  /** The name the file has with its sender; for the history. */
  @Text({ max: 500, optional: true })
  fileName?: string;
}

export class PresetDto {
  @OneOf(packPresets)
  pack!: string;
}

/** The first run: an empty installation becomes one that can issue its first bulletin (AD-4). */
@ApiTags('administration')
@Controller('api/v1/setup')
export class SetupController {
  constructor(
    @Inject(SetupDesk) private readonly desk: SetupDesk,
    @Inject(ImportDesk) private readonly imports: ImportDesk,
  ) {}

  /** The city with its administrator, supervisor and leader; possible only while there is no account at all. */
  @Post()
  @Public()
  @RouteConfig({ rateLimit: { max: 20, timeWindow: 60_000 } })
  @ApiOperation({ summary: '初始化 Set up an empty installation' })
  async begin(@Body() { code, ...people }: SetupDto): Promise<FirstPasswords> {
    if (!(await this.desk.isOpen())) throw alreadySetUp();
    if (!(await this.desk.isCode(code))) throw wrongSetupCode();
    return this.desk.begin(people);
  }

  /** How far it came, read from what is there. */
  @Get()
  @RequiresRole('admin')
  @ApiOperation({ summary: '初始化进度 How far the setup came' })
  async progress(): Promise<SetupProgress> {
    return this.desk.progress(await readData(CALENDAR));
  }

  /** The tree of units from a spreadsheet; all of it or nothing, and only before the first bulletin is issued. */
  @Post('units')
  @HttpCode(200)
  @RequiresRole('admin')
  @ApiOperation({ summary: '导入单位 Import the units' })
  @ApiConsumes(CSV, XLSX)
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  units(
    @CurrentCaller() caller: Caller,
    @Query() { dryRun = false, fileName, ...columns }: UnitsImportQuery,
    @Req() request: FastifyRequest,
  ): Promise<UnitsAnswer> {
    const file = importOf(request, { kind: 'units', isTrial: dryRun, fileName });
    return this.imports.run(caller, file, (watch) => this.desk.importUnits(caller, file, { dryRun, columns }, watch));
  }

  /** The official years that come with the program. */
  @Post('calendar')
  @HttpCode(204)
  @RequiresRole('admin')
  @ApiOperation({ summary: '采用随附日历 Take the calendar shipped' })
  async calendar(@CurrentCaller() caller: Caller): Promise<void> {
    await this.desk.takeCalendar(caller, await readData(CALENDAR));
  }

  /** Which pack new bulletins follow. */
  @Put('pack')
  @HttpCode(204)
  @RequiresRole('admin')
  @ApiOperation({ summary: '选用参数包 Choose the parameter pack' })
  async pack(@CurrentCaller() caller: Caller, @Body() { pack }: PresetDto): Promise<void> {
    await this.desk.choosePack(caller, pack);
  }
}
