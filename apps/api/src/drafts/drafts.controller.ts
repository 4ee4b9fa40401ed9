import { Body, Controller, Delete, Get, HttpCode, Inject, Param, Put } from '@nestjs/common';
import type { PipeTransform } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { DraftDesk, DraftRefused } from '#drafts';
import type { Caller } from '#organisation';
import { Loose, Whole } from '../http/fields.js';
import { CurrentCaller, SignedIn } from '../http/permission.js';
import { Problem, notFound } from '../http/problem.js';

const MOST_BYTES = 64 * 1024;

export class DraftDto {
  /** What was typed, by field; at most 64 KB. */
  @Loose({ maxBytes: MOST_BYTES })
  body!: Record<string, unknown>;

  /** The version it continues; left out for a new draft. */
  @Whole({ optional: true, min: 1, max: 2_147_483_647 })
  basedOn?: number;
}

class KeyPipe implements PipeTransform<string, string> {
  transform(value: string): string {
    if (/^[a-z0-9][a-z0-9._-]{0,99}$/u.test(value)) return value;
    throw notFound();
  }
}

@ApiTags('drafts')
@Controller('api/v1/drafts/:key')
export class DraftsController {
  constructor(@Inject(DraftDesk) private readonly drafts: DraftDesk) {}

  /** What I typed into a form, in this post, on whatever device (UX-4); `draft` is null when there is none. */
  @Get()
  @SignedIn()
  @ApiOperation({ summary: '草稿 A draft of mine' })
  async find(@CurrentCaller() caller: Caller, @Param('key', new KeyPipe()) key: string) {
    return { draft: await this.drafts.find(caller, key) };
  }

  /** Saves it; 409 with the other one when another device saved in between. Kept for 90 days, or until it is sent. */
  @Put()
  @SignedIn()
  @ApiOperation({ summary: '保存草稿 Save a draft' })
  async save(
    @CurrentCaller() caller: Caller,
    @Param('key', new KeyPipe()) key: string,
    @Body() { body, basedOn }: DraftDto,
  ) {
    try {
      return await this.drafts.save(caller, key, body, basedOn ?? null);
    } catch (error) {
      throw error instanceof DraftRefused ? problemOf(error) : error;
    }
  }

  /** Forgets it: it was sent, or given up. */
  @Delete()
  @HttpCode(204)
  @SignedIn()
  @ApiOperation({ summary: '删除草稿 Forget a draft' })
  forget(@CurrentCaller() caller: Caller, @Param('key', new KeyPipe()) key: string): Promise<void> {
    return this.drafts.forget(caller, key);
  }
}

function problemOf({ code, current }: DraftRefused): Problem {
  switch (code) {
    case 'draft_changed':
      return new Problem({
        status: 409,
        code,
        zh: '另一台设备上刚刚保存过这份草稿。',
        en: 'Another device has saved this draft in between.',
        current,
      });
    case 'too_many_drafts':
      return new Problem({
        status: 422,
        code,
        zh: '草稿过多,请先提交或删除一些。',
        en: 'You have too many drafts; send or delete some.',
      });
  }
}
