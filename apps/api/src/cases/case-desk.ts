import { Inject, Injectable, createParamDecorator } from '@nestjs/common';
import type { ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { CaseExecutor } from '#cases';
import type { CommandContext } from '#cases';
import type { CaseCommand } from '#domain';
import type { Caller } from '#organisation';
import { Whole } from '../http/fields.js';
import { idempotencyKeyOf } from '../http/params.js';
import { caseView } from './case.view.js';

/** What every action carries. */
export class ActionDto {
  /** The version the caller last saw; a stale one is answered with 409. */
  @Whole({ min: 0, max: 2_147_483_647 })
  version!: number;
}

/** Who acts, with which key, in which request; the version comes with the body. */
export type ActionContext = Omit<CommandContext, 'version'>;

export const Context = createParamDecorator((_data: unknown, context: ExecutionContext): ActionContext => {
  const request = context.switchToHttp().getRequest<FastifyRequest & { caller?: Caller }>();
  if (!request.caller) throw new Error('An action is open to callers nobody knows.');
  return { caller: request.caller, idempotencyKey: idempotencyKeyOf(request), requestId: request.id };
});

/** The one way from a body to the executor and back to what the caller may see. */
@Injectable()
export class CaseDesk {
  constructor(@Inject(CaseExecutor) private readonly executor: CaseExecutor) {}

  async execute(id: string, command: CaseCommand, version: number, context: ActionContext) {
    return caseView(await this.executor.execute(id, command, { ...context, version }));
  }
}
