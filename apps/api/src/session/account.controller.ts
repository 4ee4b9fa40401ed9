import { Body, Controller, Delete, Get, HttpCode, Inject, Put, Req } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { AccountDesk } from '#administration';
import type { Caller } from '#organisation';
import { Text } from '../http/fields.js';
import { BeforePasswordChange, CurrentCaller, SignedIn, tokenOf } from '../http/permission.js';
import { notFound } from '../http/problem.js';

export class PasswordDto {
  @Text({ max: 200 })
  current!: string;

  @Text({ min: 12, max: 200 })
  password!: string;
}

@ApiTags('session')
@Controller('api/v1/account')
export class AccountController {
  constructor(@Inject(AccountDesk) private readonly desk: AccountDesk) {}

  /** My account and where it is signed in. */
  @Get()
  @SignedIn()
  @BeforePasswordChange()
  @ApiOperation({ summary: '我的账号 My account' })
  async read(@Req() request: FastifyRequest) {
    const account = await this.desk.read(tokenOf(request) ?? '');
    if (!account) throw notFound();
    return account;
  }

  /** Another password, of twelve characters at least; every other session ends. */
  @Put('password')
  @HttpCode(204)
  @SignedIn()
  @BeforePasswordChange()
  @ApiOperation({ summary: '修改口令 Change my password' })
  change(
    @CurrentCaller() caller: Caller,
    @Req() request: FastifyRequest,
    @Body() { current, password }: PasswordDto,
  ): Promise<void> {
    return this.desk.changePassword(caller, tokenOf(request) ?? '', current, password);
  }

  /** Signs me out everywhere but here. */
  @Delete('sessions')
  @SignedIn()
  @ApiOperation({ summary: '退出其他登录 Sign out elsewhere' })
  endOthers(@CurrentCaller() caller: Caller, @Req() request: FastifyRequest) {
    return this.desk.endOthers(caller, tokenOf(request) ?? '');
  }
}
