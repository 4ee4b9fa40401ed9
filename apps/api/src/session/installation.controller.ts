import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { demoAccounts, demoPassword } from '#demonstration';
import { accountPosts, hasAccounts } from '#organisation';
import { UnitOfWork } from '#platform';
import type { Config } from '#platform';
import { CONFIG } from '../http/config.token.js';
import { Public } from '../http/permission.js';

@ApiTags('session')
@Controller('api/v1/installation')
export class InstallationController {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** What a page may tell before anybody signed in; the demonstration's accounts only where the whole of it is loaded. */
  @Get()
  @Public()
  @ApiOperation({ summary: '安装信息 About this installation' })
  async read() {
    const { production, sandboxClock } = this.config;
    const isEmpty = !(await this.unitOfWork.read(hasAccounts));
    if (production) return { demo: null, sandboxClock, isEmpty };
    const names = demoAccounts.map(({ username }) => username);
    const accounts = await this.unitOfWork.read((reader) => accountPosts(reader, names));
    return {
      demo: accounts.length === names.length ? { password: demoPassword, accounts } : null,
      sandboxClock,
      isEmpty,
    };
  }
}
