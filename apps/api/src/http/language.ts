import { createParamDecorator } from '@nestjs/common';
import type { ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Language } from '#domain';

export const languages = ['zh', 'en'] as const satisfies readonly Language[];

/**
 * The language a request asks for. A link opens with the browser's own header, which need not be the language that was
 * chosen in the client: it says so with `language`.
 */
export function languageOf({ query, headers }: FastifyRequest): Language {
  const asked = (query as { language?: unknown } | undefined)?.language;
  const known = languages.find((one) => one === asked);
  return known ?? (/^en\b/u.test(headers['accept-language'] ?? '') ? 'en' : 'zh');
}

/** The language of the answer. */
export const AnswerLanguage = createParamDecorator((_data: unknown, context: ExecutionContext): Language =>
  languageOf(context.switchToHttp().getRequest<FastifyRequest>()),
);
