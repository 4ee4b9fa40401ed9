import { Body, Controller, Delete, HttpCode, Inject, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { actionTexts } from '#domain';
import { PresenceDesk } from '#live';
import type { Caller } from '#organisation';
import { OneOf } from '../http/fields.js';
import { IdParam } from '../http/params.js';
import { CurrentCaller, SignedIn } from '../http/permission.js';
import { notFound } from '../http/problem.js';

const actions = Object.keys(actionTexts).map((action) => action.replaceAll('_', '-'));

export class PresenceDto {
  /** The action whose form is being filled in; left out: only looking. */
  @OneOf(actions, { optional: true })
  action?: string;
}

@ApiTags('live')
@Controller('api/v1/cases/:id/presence/:viewId')
export class PresenceController {
  constructor(@Inject(PresenceDesk) private readonly presence: PresenceDesk) {}

  /** I have this case open, in a page that has given itself the id `viewId`; answers who else has (UX-10). Holds a minute. */
  @Put()
  @SignedIn()
  @ApiOperation({ summary: '正在查看 I have this case open' })
  async beat(
    @CurrentCaller() caller: Caller,
    @IdParam() id: string,
    @IdParam('viewId') viewId: string,
    @Body() { action }: PresenceDto,
  ) {
    const items = await this.presence.beat(caller, id, { id: viewId, action: action ?? null });
    if (!items) throw notFound();
    return { items, next: null, total: items.length };
  }

  /** I have closed it. */
  @Delete()
  @HttpCode(204)
  @SignedIn()
  @ApiOperation({ summary: '不再查看 I have closed this case' })
  leave(@CurrentCaller() caller: Caller, @IdParam() id: string, @IdParam('viewId') viewId: string): Promise<void> {
    return this.presence.leave(caller, id, viewId);
  }
}
