import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  Max,
  Min,
  ValidateBy,
  ValidateNested,
} from 'class-validator';
import { parseLocalDate } from '#domain';

/** Messages carry both languages; the pipe splits them. */
const say = (zh: string, en: string): { message: string } => ({ message: `${zh}|${en}` });

export interface FieldOptions {
  readonly optional?: boolean;
  /** Null is a value of its own: none of it. */
  readonly nullable?: boolean;
}

const presence = ({ optional = false }: FieldOptions): PropertyDecorator[] => (optional ? [IsOptional()] : []);

function by(name: string, isValid: (value: unknown) => boolean, zh: string, en: string): PropertyDecorator {
  return ValidateBy({ name, validator: { validate: isValid, defaultMessage: () => `${zh}|${en}` } });
}

/** Control characters and lone surrogates, which no text of people holds and PostgreSQL refuses. */
const unprintable =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

/** Whether a text may be stored: printable, and of a length between the bounds. */
export function isText(value: unknown, min: number, max: number): value is string {
  return typeof value === 'string' && value.trim().length >= min && value.length <= max && !unprintable.test(value);
}

/** A text of `min` to `max` characters. */
export function Text({
  min = 1,
  max = 2000,
  ...options
}: FieldOptions & { min?: number; max?: number } = {}): PropertyDecorator {
  return applyDecorators(
    ApiProperty({ type: String, minLength: min, maxLength: max, required: !options.optional }),
    ...presence(options),
    by(
      'text',
      (value) => isText(value, min, max),
      `须为${min}到${max}字的文字`,
      `must be a text of ${min} to ${max} characters`,
    ),
  );
}

/** An address mail can be sent to; null where there may be none. */
export function Email({ nullable = false, ...options }: FieldOptions & { nullable?: boolean } = {}): PropertyDecorator {
  return applyDecorators(
    ApiProperty({ type: String, format: 'email', maxLength: 254, required: !options.optional, nullable }),
    ...presence(options),
    by(
      'email',
      (value) => isText(value, 3, 254) && /^[^\s@<>,;"]+@[^\s@<>,;"]+\.[^\s@<>,;"]+$/u.test(value),
      '须为邮箱地址',
      'must be a mail address',
    ),
  );
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/u;
/** Whether a value is an id as we give them: a UUID in lower case. */
export const isId = (value: unknown): value is string => typeof value === 'string' && uuid.test(value);

/** An id: a UUID in lower case. */
export function Id(options: FieldOptions = {}): PropertyDecorator {
  return applyDecorators(
    ApiProperty({ type: String, format: 'uuid', required: !options.optional }),
    ...presence(options),
    by('id', isId, '须为编号(UUID)', 'must be an id (UUID)'),
  );
}

/** The SHA-256 of a file, in lower-case hex. */
export function Hash(options: FieldOptions = {}): PropertyDecorator {
  const isHash = (value: unknown): boolean => typeof value === 'string' && /^[0-9a-f]{64}$/u.test(value);
  return applyDecorators(
    ApiProperty({ type: String, pattern: '^[0-9a-f]{64}$', required: !options.optional }),
    ...presence(options),
    by(
      'hash',
      isHash,
      '须为文件的 SHA-256(64位小写十六进制)',
      'must be the SHA-256 of a file (64 lower-case hex digits)',
    ),
  );
}

/** Up to `max` different ids. */
export function Ids({ max = 100, ...options }: FieldOptions & { max?: number } = {}): PropertyDecorator {
  const isValid = (value: unknown): boolean => Array.isArray(value) && value.length <= max && value.every(isId);
  return applyDecorators(
    ApiProperty({ type: [String], format: 'uuid', maxItems: max, required: !options.optional }),
    ...presence(options),
    by('ids', isValid, `须为最多${max}个编号的列表`, `must be a list of at most ${max} ids`),
  );
}

/** A Beijing day, `YYYY-MM-DD`. */
export function LocalDay(options: FieldOptions = {}): PropertyDecorator {
  const isDay = (value: unknown): boolean => typeof value === 'string' && parseLocalDate(value) !== undefined;
  return applyDecorators(
    ApiProperty({ type: String, format: 'date', required: !options.optional }),
    ...presence(options),
    by('day', isDay, '须为 YYYY-MM-DD 的日期', 'must be a day as YYYY-MM-DD'),
  );
}

/** A list of 1 to `max` Beijing days. */
export function LocalDays({ max, ...options }: FieldOptions & { max: number }): PropertyDecorator {
  const areDays = (value: unknown): boolean =>
    Array.isArray(value) &&
    value.length > 0 &&
    value.length <= max &&
    value.every((item) => typeof item === 'string' && parseLocalDate(item) !== undefined);
  return applyDecorators(
    ApiProperty({
      type: 'array',
      items: { type: 'string', format: 'date' },
      minItems: 1,
      maxItems: max,
      required: !options.optional,
    }),
    ...presence(options),
    by('days', areDays, `须为1到${max}个 YYYY-MM-DD 日期的列表`, `must be a list of 1 to ${max} days as YYYY-MM-DD`),
  );
}

const moment = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,3})?Z$/u;

/** A moment in UTC, ISO 8601. */
export function Moment(options: FieldOptions = {}): PropertyDecorator {
  const isMoment = (value: unknown): boolean => {
    const found = typeof value === 'string' ? moment.exec(value) : null;
    return found !== null && parseLocalDate(found[1] ?? '') !== undefined;
  };
  return applyDecorators(
    ApiProperty({ type: String, format: 'date-time', required: !options.optional }),
    ...presence(options),
    by('moment', isMoment, '须为 2026-03-02T01:00:00Z 形式的时间', 'must be a time such as 2026-03-02T01:00:00Z'),
  );
}

/** One of a closed list. */
export function OneOf(list: readonly string[], options: FieldOptions = {}): PropertyDecorator {
  return applyDecorators(
    ApiProperty({ type: String, enum: [...list], required: !options.optional }),
    ...presence(options),
    IsIn([...list], say(`须为:${list.join('、')}`, `must be one of ${list.join(', ')}`)),
  );
}

/** A whole number between bounds. */
export function Whole({ min, max, ...options }: FieldOptions & { min: number; max: number }): PropertyDecorator {
  const text = say(`须为${min}到${max}的整数`, `must be a whole number from ${min} to ${max}`);
  return applyDecorators(
    ApiProperty({
      type: 'integer',
      minimum: min,
      maximum: max,
      required: !options.optional,
      nullable: options.nullable ?? false,
    }),
    ...presence(options),
    IsInt(text),
    Min(min, text),
    Max(max, text),
  );
}

/** Exactly so many whole numbers from 1 to 250; may be left out. */
export function Wholes({ count }: { readonly count: number }): PropertyDecorator {
  const areWhole = (value: unknown): boolean =>
    Array.isArray(value) &&
    value.length === count &&
    value.every((one) => Number.isInteger(one) && Number(one) >= 1 && Number(one) <= 250);
  return applyDecorators(
    ApiProperty({ type: 'integer', isArray: true, minItems: count, maxItems: count, required: false }),
    ...presence({ optional: true }),
    by('wholes', areWhole, `须为${count}个1到250的整数`, `must be ${count} whole numbers from 1 to 250`),
  );
}

/** A number that can be counted or measured. */
export function Quantity(options: FieldOptions = {}): PropertyDecorator {
  const isQuantity = (value: unknown): boolean =>
    typeof value === 'number' && Number.isFinite(value) && Math.abs(value) <= 1e12;
  return applyDecorators(
    ApiProperty({ type: Number, required: !options.optional }),
    ...presence(options),
    by('quantity', isQuantity, '须为数字', 'must be a number'),
  );
}

/** The version the caller last saw; a stale one is answered with 409. */
export function Version(): PropertyDecorator {
  return Whole({ min: 0, max: 2_147_483_647 });
}

/** True or false. */
export function Flag(options: FieldOptions = {}): PropertyDecorator {
  return applyDecorators(
    ApiProperty({ type: Boolean, required: !options.optional }),
    ...presence(options),
    IsBoolean(say('须为 true 或 false', 'must be true or false')),
  );
}

/** True or false as an address writes it; may be left out. */
export function QueryFlag(): PropertyDecorator {
  return applyDecorators(
    Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value)),
    Flag({ optional: true }),
  );
}

/** A list of short texts. */
export function Texts({
  max = 50,
  length = 1000,
  ...options
}: FieldOptions & { max?: number; length?: number } = {}): PropertyDecorator {
  const isValid = (value: unknown): boolean =>
    Array.isArray(value) && value.length <= max && value.every((item) => isText(item, 1, length));
  return applyDecorators(
    ApiProperty({ type: [String], maxItems: max, required: !options.optional }),
    ...presence(options),
    by(
      'texts',
      isValid,
      `须为最多${max}条文字的列表,每条不超过${length}字`,
      `must be a list of at most ${max} texts of up to ${length} characters`,
    ),
  );
}

/** A nested object of its own shape. */
export function Part(type: () => new () => object, options: FieldOptions = {}): PropertyDecorator {
  return applyDecorators(
    // Named `type`: only so does OpenAPI take it for a type to be resolved later.
    ApiProperty({ type: () => type(), required: !options.optional }),
    ...presence(options),
    by(
      'object',
      (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
      '须为对象',
      'must be an object',
    ),
    ValidateNested(say('内容有误', 'is not right')),
    Type(type),
  );
}

/** A list of nested objects. */
export function Parts(
  type: () => new () => object,
  { max = 100, ...options }: FieldOptions & { max?: number } = {},
): PropertyDecorator {
  const text = say(`须为最多${max}项的列表`, `must be a list of at most ${max}`);
  const areObjects = (value: unknown): boolean =>
    Array.isArray(value) && value.every((item) => typeof item === 'object' && item !== null && !Array.isArray(item));
  return applyDecorators(
    ApiProperty({ type: () => type(), isArray: true, maxItems: max, required: !options.optional }),
    ...presence(options),
    IsArray(text),
    ArrayMaxSize(max, text),
    by('objects', areObjects, '每项须为对象', 'each item must be an object'),
    ValidateNested({ each: true, ...say('内容有误', 'is not right') }),
    Type(type),
  );
}

/** Objects of any shape; what each must be is read where it is known what it is for. */
export function Objects({ max, ...options }: FieldOptions & { max: number }): PropertyDecorator {
  const areObjects = (value: unknown): boolean =>
    Array.isArray(value) &&
    value.length > 0 &&
    value.length <= max &&
    value.every((item) => typeof item === 'object' && item !== null && !Array.isArray(item));
  return applyDecorators(
    ApiProperty({ type: 'array', items: { type: 'object' }, minItems: 1, maxItems: max, required: !options.optional }),
    ...presence(options),
    by('objects', areObjects, `须为1到${max}个对象的列表`, `must be a list of 1 to ${max} objects`),
  );
}

/** One object of any shape, of texts that can be stored, at most `maxBytes` as JSON. */
export function Loose({ maxBytes, ...options }: FieldOptions & { maxBytes: number }): PropertyDecorator {
  const isLoose = (value: unknown): boolean =>
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    isStorable(value) &&
    Buffer.byteLength(JSON.stringify(value)) <= maxBytes;
  const kilobytes = Math.floor(maxBytes / 1024);
  return applyDecorators(
    ApiProperty({ type: Object, additionalProperties: true, required: !options.optional }),
    ...presence(options),
    by('loose', isLoose, `须为不超过 ${kilobytes} KB 的对象`, `must be an object of at most ${kilobytes} KB`),
  );
}

function isStorable(value: unknown): boolean {
  if (typeof value === 'string') return !unprintable.test(value);
  if (typeof value !== 'object' || value === null) return true;
  return Object.entries(value).every(([name, part]) => !unprintable.test(name) && isStorable(part));
}
