import { Body, Controller, Delete, Get, HttpCode, Inject, Post, Put, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { hasDemonstration } from '#demonstration';
import { findCaller, postsOf, signIn, signOut, switchPost } from '#organisation';
import type { Caller } from '#organisation';
import { UnitOfWork } from '#platform';
import type { Config } from '#platform';
import { CONFIG } from '../http/config.token.js';
import { Id, Text } from '../http/fields.js';
import { BeforePasswordChange, CurrentCaller, Public, SESSION_COOKIE, SignedIn, tokenOf } from '../http/permission.js';
import { Problem } from '../http/problem.js';

export class SignInDto {
  @Text({ max: 100 })
  username!: string;

  @Text({ max: 200 })
  password!: string;
}

export class PostDto {
  /** One of the posts the caller holds. */
  @Id()
  postId!: string;
}

@ApiTags('session')
@Controller('api/v1/session')
export class SessionController {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Signs in: sets the session cookie and answers who that is. 401 never tells which of the two was wrong. */
  @Post()
  @HttpCode(200)
  @Public()
  @ApiOperation({ summary: '登录 Sign in' })
  async signIn(@Body() { username, password }: SignInDto, @Res({ passthrough: true }) reply: FastifyReply) {
    const answer = await this.unitOfWork.run((tx) => signIn(tx, username, password));
    if (answer.kind === 'locked') {
      void reply.header('retry-after', answer.seconds);
      throw new Problem({
        status: 429,
        code: 'locked',
        zh: `登录失败次数过多,请${answer.seconds}秒后再试。`,
        en: `Too many failed attempts; try again in ${answer.seconds} seconds.`,
        seconds: answer.seconds,
      });
    }
    if (answer.kind === 'wrong') {
      throw new Problem({
        status: 401,
        code: 'wrong_credentials',
        zh: '账号或密码不正确。',
        en: 'Account or password is wrong.',
      });
    }
    const secure = this.config.production ? '; Secure' : '';
    void reply.header(
      'set-cookie',
      `${SESSION_COOKIE}=${answer.token}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${answer.hours * 3600}${secure}`,
    );
    const caller = await this.unitOfWork.read((reader) => findCaller(reader, answer.token));
    if (!caller) throw new Error('A session that was just opened is not there.');
    return this.who(caller);
  }

  /** Who I am, in which post, and which others I hold. */
  @Get()
  @SignedIn()
  @BeforePasswordChange()
  @ApiOperation({ summary: '当前身份 Who I am' })
  current(@CurrentCaller() caller: Caller) {
    return this.who(caller);
  }

  /** Acts in another of my posts from now on. */
  @Put('post')
  @SignedIn()
  @ApiOperation({ summary: '切换岗位 Switch post' })
  async switch(@Req() request: FastifyRequest, @Body() { postId }: PostDto) {
    const token = tokenOf(request) ?? '';
    const isSwitched = await this.unitOfWork.run((tx) => switchPost(tx, token, postId));
    const caller = isSwitched && (await this.unitOfWork.read((reader) => findCaller(reader, token)));
    if (!caller)
      throw new Problem({
        status: 422,
        code: 'post_not_held',
        zh: '您未担任该岗位。',
        en: 'You do not hold that post.',
      });
    return this.who(caller);
  }

  /** Signs out: the session ends at once, everywhere. */
  @Delete()
  @HttpCode(204)
  @SignedIn()
  @BeforePasswordChange()
  @ApiOperation({ summary: '退出 Sign out' })
  async signOut(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    await this.unitOfWork.run((tx) => signOut(tx, tokenOf(request) ?? ''));
    void reply.header('set-cookie', `${SESSION_COOKIE}=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0`);
  }

  private async who(caller: Caller) {
    const [posts, isDemonstration] = await this.unitOfWork.read((reader) =>
      Promise.all([postsOf(reader, caller.personId), hasDemonstration(reader)]),
    );
    return {
      person: { id: caller.personId, name: caller.personName },
      post: { id: caller.postId, title: caller.postTitle, role: caller.role },
      /** Signed in with a one-time password: it is changed first. */
      mustChangePassword: caller.mustChangePassword ?? false,
      onBehalfOf: caller.onBehalfOf && { id: caller.onBehalfOf.personId, name: caller.onBehalfOf.personName },
      unit: { id: caller.unitId, name: caller.unitName, level: caller.unitLevel },
      posts,
      /** Sample data is loaded here: what is seen is no real case (AD-4). */
      isDemonstration,
    };
  }
}
