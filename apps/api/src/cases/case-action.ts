import { HttpCode, Post, applyDecorators } from '@nestjs/common';
import { ApiHeader, ApiOperation } from '@nestjs/swagger';
import { actionTexts } from '#domain';
import type { CaseActionName } from '#domain';
import { SignedIn } from '../http/permission.js';

/** `file_plan` in code, `file-plan` in addresses. */
export const inAddress = (action: CaseActionName): string => action.replaceAll('_', '-');

/** Route, status, permission and OpenAPI text of a case action; who may do it is decided by `decide`. */
export const CaseAction = (action: CaseActionName, below = ''): MethodDecorator =>
  applyDecorators(
    Post(below === '' ? inAddress(action) : `${below}/${inAddress(action)}`),
    HttpCode(200),
    SignedIn(),
    ApiOperation({ summary: `${actionTexts[action].zh} ${actionTexts[action].en}` }),
    ApiHeader({
      name: 'Idempotency-Key',
      required: false,
      description: '重复请求得到相同答复 The same key gets the same answer',
    }),
  );
