import { ValidationPipe } from '@nestjs/common';
import type { ValidationError } from 'class-validator';
import { Problem } from './problem.js';
import type { FieldProblem } from './problem.js';

function fieldsOf(errors: readonly ValidationError[], path = ''): readonly FieldProblem[] {
  return errors.flatMap(({ property, constraints = {}, children = [] }) => {
    const field = path === '' ? property : `${path}.${property}`;
    const own = Object.entries(constraints)
      .filter(([name]) => name !== 'nestedValidation' || children.length === 0)
      .slice(0, 1)
      .map(([name, message]): FieldProblem => {
        if (name === 'whitelistValidation') return { field, zh: '没有这个字段', en: 'is not a field here' };
        const [zh = message, en = message] = message.split('|');
        return { field, zh, en };
      });
    return [...own, ...fieldsOf(children, field)];
  });
}

/** The one pipe: unknown fields are refused, types are not guessed, every wrong field is named. */
export const validationPipe = (): ValidationPipe =>
  new ValidationPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    transform: true,
    exceptionFactory: (errors) => {
      const fields = fieldsOf(errors).slice(0, 50);
      const names = fields.map(({ field }) => field.slice(0, 60)).join('、');
      return new Problem({
        status: 400,
        code: 'invalid_fields',
        zh: `字段有误:${names}。`,
        en: `Fields are not right: ${names}.`,
        fields: fields.map((problem) => ({ ...problem, field: problem.field.slice(0, 200) })),
      });
    },
  });
