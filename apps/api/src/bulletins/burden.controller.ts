import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { BulletinQueries } from '#bulletins';
import type { Caller } from '#organisation';
import { BurdenQueries } from '#reports';
import { IdParam } from '../http/params.js';
import { CurrentCaller, SignedIn } from '../http/permission.js';

@ApiTags('bulletins')
@Controller('api/v1/bulletins/:id/burden')
export class BurdenController {
  constructor(
    @Inject(BulletinQueries) private readonly bulletins: BulletinQueries,
    @Inject(BurdenQueries) private readonly burden: BurdenQueries,
  ) {}

  /** How many questions, forms, files and messages a bulletin asks of its units, before issue and after (N11). */
  @Get()
  @SignedIn()
  @ApiOperation({ summary: '减负表 Burden of a bulletin' })
  async read(@CurrentCaller() caller: Caller, @IdParam() id: string) {
    // Whoever may not read the bulletin is refused here.
    await this.bulletins.get(caller, id);
    return this.burden.ofBulletin(id);
  }
}
