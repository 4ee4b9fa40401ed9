import { Body, Controller, Inject } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Id, Text } from '../http/fields.js';
import { IdParam } from '../http/params.js';
import { CaseAction } from './case-action.js';
import { ActionDto, CaseDesk, Context } from './case-desk.js';
import type { ActionContext } from './case-desk.js';

export class ClaimDto extends ActionDto {
  /** The post that signs; the caller's own when left out. Its holder must be the caller. */
  @Id({ optional: true })
  signedBy?: string;

  /** The post of the leader who is responsible; the principal's when left out (AS-2). */
  @Id({ optional: true })
  responsibleLeader?: string;

  /** The post that handles the case; the principal's when left out (AS-2). */
  @Id({ optional: true })
  handler?: string;

  @Text({ optional: true })
  statement?: string;
}

@ApiTags('case actions')
@Controller('api/v1/cases/:id/actions')
export class ClaimingController {
  constructor(@Inject(CaseDesk) private readonly desk: CaseDesk) {}

  /** T02: the principal accepts the problem as the unit's own. */
  @CaseAction('claim')
  claim(@IdParam() id: string, @Context() context: ActionContext, @Body() { version, signedBy, ...rest }: ClaimDto) {
    return this.desk.execute(
      id,
      { type: 'claim', signedBy: signedBy ?? context.caller.postId, ...rest },
      version,
      context,
    );
  }
}
