import { Param } from '@nestjs/common';
import type { PipeTransform } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { isId } from './fields.js';
import { Problem } from './problem.js';

/** A problem with one field of a request, in both languages. */
export const invalidField = (field: string, zh: string, en: string): Problem =>
  new Problem({
    status: 400,
    code: 'invalid_fields',
    zh: `${field}:${zh}`,
    en: `${field}: ${en}`,
    fields: [{ field, zh, en }],
  });

class IdPipe implements PipeTransform<string, string> {
  constructor(private readonly name: string) {}

  transform(value: string): string {
    if (isId(value)) return value;
    throw invalidField(this.name, '须为编号(UUID)', 'must be an id (UUID)');
  }
}

/** An id in the path. */
export const IdParam = (name = 'id') => Param(name, new IdPipe(name));

/** The `Idempotency-Key` header: 1 to 200 printable characters; undefined without one. */
export function idempotencyKeyOf(request: FastifyRequest): string | undefined {
  const key = request.headers['idempotency-key'];
  if (key === undefined) return undefined;
  if (typeof key === 'string' && /^[\x21-\x7e]{1,200}$/u.test(key)) return key;
  throw invalidField('Idempotency-Key', '须为1到200个可见字符', 'must be 1 to 200 printable characters');
}
