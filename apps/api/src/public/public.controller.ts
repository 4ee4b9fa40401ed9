import { Body, Controller, Get, Header, HttpCode, Inject, Post, Query, StreamableFile } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { FileStore, publicThumbnail } from '#evidence';
import { PublicVoices } from '#evaluation';
import { AnswerDto } from '../evaluation/evaluation.controller.js';
import { Id, Text } from '../http/fields.js';
import { DEFAULT_LIMIT, PageQuery } from '../http/paging.js';
import { IdParam } from '../http/params.js';
import { Public } from '../http/permission.js';

/** A person needs few of these; whoever guesses codes needs many. */
const perMinute = (max: number) => RouteConfig({ rateLimit: { max, timeWindow: 60_000 } });

export class CodeDto {
  @Text({ max: 64 })
  code!: string;
}

export class ReceiptDto {
  @Text({ max: 64 })
  receipt!: string;
}

export class ObjectionDto {
  @Text()
  claim!: string;

  @Text({ max: 60, optional: true })
  name?: string;

  /** How to be reached; seen by those who check, never by the unit. */
  @Text({ max: 100, optional: true })
  contact?: string;
}

export class NoticesQuery extends PageQuery {
  @Id({ optional: true })
  declare cursor?: string;
}

@ApiTags('public')
@Controller('api/v1/public')
export class PublicController {
  constructor(
    @Inject(PublicVoices) private readonly voices: PublicVoices,
    @Inject(FileStore) private readonly store: FileStore,
  ) {}

  /** The question sheet of a code. */
  @Post('evaluation/open')
  @HttpCode(200)
  @Public()
  @perMinute(60)
  @ApiOperation({ summary: '打开评议 Open a question sheet' })
  open(@Body() { code }: CodeDto) {
    return this.voices.sheet(code);
  }

  /** One answer, once, without a name. */
  @Post('evaluation/answer')
  @HttpCode(204)
  @Public()
  @perMinute(60)
  @ApiOperation({ summary: '提交评议 Answer once' })
  async answer(@Body() form: AnswerDto): Promise<void> {
    await this.voices.answer({ ...form, reasons: form.reasons ?? [] });
  }

  /** A photo that was cleared for the public, drawn anew without what the camera wrote into it, 60 KB at most (PU-1). */
  @Get('pictures/:id')
  @Public()
  @perMinute(300)
  @Header('x-content-type-options', 'nosniff')
  @Header('cache-control', 'public, max-age=600')
  @ApiOperation({ summary: '公开照片 A photo cleared for the public' })
  async picture(@IdParam() id: string) {
    const bytes = await publicThumbnail(await this.store.readWhole(await this.voices.picture(id)));
    return new StreamableFile(bytes, { type: 'image/jpeg', length: bytes.length });
  }

  @Get('notices')
  @Public()
  @perMinute(300)
  @ApiOperation({ summary: '公示列表 Notices that run now' })
  notices(@Query() { cursor, limit }: NoticesQuery) {
    return this.voices.notices({ cursor, limit: limit ?? DEFAULT_LIMIT });
  }

  @Get('notices/:id')
  @Public()
  @perMinute(300)
  @ApiOperation({ summary: '公示 A notice by its link' })
  notice(@IdParam() id: string) {
    return this.voices.notice(id);
  }

  /** Answers a receipt: the only way to ask later what became of it. */
  @Post('notices/:id/objections')
  @HttpCode(201)
  @Public()
  @perMinute(10)
  @ApiOperation({ summary: '对公示提出异议 Object to a notice' })
  object(@IdParam() id: string, @Body() form: ObjectionDto) {
    return this.voices.object(id, form);
  }

  @Post('objections/status')
  @HttpCode(200)
  @Public()
  @perMinute(60)
  @ApiOperation({ summary: '查询异议办理情况 What became of an objection' })
  status(@Body() { receipt }: ReceiptDto) {
    return this.voices.objection(receipt);
  }
}
