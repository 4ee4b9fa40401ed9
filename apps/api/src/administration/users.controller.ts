import { Body, Controller, Delete, Get, HttpCode, Inject, Post, Put, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { UserDesk, userStates } from '#administration';
import type { OneTimePassword, UserLine } from '#administration';
import type { Caller } from '#organisation';
import { Flag, Id, OneOf, Text } from '../http/fields.js';
import { DEFAULT_LIMIT, PageQuery } from '../http/paging.js';
import { IdParam } from '../http/params.js';
import { CurrentCaller, RequiresRole } from '../http/permission.js';

export class UserListQuery extends PageQuery {
  /** Part of a name, an account, a post or a unit. */
  @Text({ max: 50, optional: true })
  q?: string;

  @OneOf(userStates, { optional: true })
  state?: UserLine['state'];

  @Id({ optional: true })
  declare cursor?: string;
}

export class NewUserDto {
  @Text({ min: 2, max: 100 })
  username!: string;

  /** A person without an account; else `name`. */
  @Id({ optional: true })
  personId?: string;

  /** A new person; a post is proposed for him afterwards. */
  @Text({ max: 50, optional: true })
  name?: string;
}

export class LockDto {
  @Flag()
  locked!: boolean;
}

/** Accounts, entered by the administrator (section 8); each step is on the configuration log. */
@ApiTags('administration')
@Controller('api/v1/admin/users')
export class UsersController {
  constructor(@Inject(UserDesk) private readonly desk: UserDesk) {}

  /** People with and without an account, with posts, last sign-in and state. */
  @Get()
  @RequiresRole('admin', 'auditor')
  @ApiOperation({ summary: '用户 Users' })
  list(@Query() { limit, ...filter }: UserListQuery) {
    return this.desk.list({ ...filter, limit: limit ?? DEFAULT_LIMIT });
  }

  /** Makes an account; the answer holds a password for one sign-in, told this once. */
  @Post()
  @RequiresRole('admin')
  @ApiOperation({ summary: '开通账号 Create an account' })
  create(@CurrentCaller() caller: Caller, @Body() terms: NewUserDto): Promise<OneTimePassword> {
    return this.desk.create(caller, { ...terms, username: terms.username.trim() });
  }

  /** Another password for one sign-in; ends every session of the person. */
  @Post(':id/password')
  @HttpCode(200)
  @RequiresRole('admin')
  @ApiOperation({ summary: '重置口令 Reset a password' })
  reset(@CurrentCaller() caller: Caller, @IdParam() id: string): Promise<OneTimePassword> {
    return this.desk.resetPassword(caller, id);
  }

  /** Locks or unlocks the account of a person. */
  @Put(':id/lock')
  @HttpCode(204)
  @RequiresRole('admin')
  @ApiOperation({ summary: '停用或启用 Lock or unlock' })
  lock(@CurrentCaller() caller: Caller, @IdParam() id: string, @Body() { locked }: LockDto): Promise<void> {
    return this.desk.setLocked(caller, id, locked);
  }

  /** Signs a person out everywhere. */
  @Delete(':id/sessions')
  @RequiresRole('admin')
  @ApiOperation({ summary: '结束登录 End sessions' })
  endSessions(@CurrentCaller() caller: Caller, @IdParam() id: string) {
    return this.desk.endSessions(caller, id);
  }
}
