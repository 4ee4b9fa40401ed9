import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import type { Logger } from '#platform';

/** Where the build lays the web client: beside the compiled api. */
const BUILT = fileURLToPath(new URL('../../../web/', import.meta.url));

/** Pages of the staff app by name; any other address is a 404. */
const staffPages = [
  '/',
  '/setup',
  '/login',
  '/inbox',
  '/cases',
  '/cases/:id',
  '/cases/:id/check',
  '/cases/:id/evaluation',
  '/cases/:id/evidence',
  '/dashboard',
  '/ledger',
  '/ledger/import',
  '/bulletins',
  '/bulletins/new',
  '/bulletins/:id',
  '/notices',
  '/replicated-checks',
  '/messages',
];
const overseePages = ['/escalations', '/coverage', '/ratings', '/audit', '/wall'];
const queuePages = ['/verification', '/verification/route', '/look-backs', '/decisions', '/disputes', '/referrals'];
const adminPages = [
  '/admin/setup',
  '/admin/users',
  '/admin/units',
  '/admin/calendar',
  '/admin/templates',
  '/admin/flows',
  '/admin/imports',
  '/admin/health',
  '/account',
];
/** Pages for people without an account: a question sheet by its code, a notice by its link. */
const publicPages = ['/p/:token', '/n/:id'];

/** Nothing inline, nothing from elsewhere (ui guide, section 11). */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

const headers = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': policy,
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'cross-origin-opener-policy': 'same-origin',
} as const;

/** Serves the web client from the same origin as the API; a process without a build serves the API alone. */
export async function serveWeb(server: FastifyInstance, log: Logger, folder = BUILT): Promise<void> {
  if (!existsSync(join(folder, 'assets'))) {
    log.info({ folder }, 'no web client');
    return;
  }
  await server.register(fastifyStatic, {
    root: join(folder, 'assets'),
    prefix: '/assets/',
    // Names carry a digest of the content.
    immutable: true,
    maxAge: '365d',
    index: false,
    preCompressed: true,
    decorateReply: false,
    setHeaders: (reply) => {
      void reply.header('x-content-type-options', 'nosniff');
    },
  });
  const page = async (file: string, paths: readonly string[], referrer: string): Promise<void> => {
    const html = await readFile(join(folder, file));
    for (const path of paths)
      server.get(path, (_request, reply) => {
        void reply.headers({ ...headers, 'referrer-policy': referrer }).send(html);
      });
  };
  await page('index.html', [...staffPages, ...overseePages, ...queuePages, ...adminPages], 'same-origin');
  // The address of an evaluation is its code: it is told to nobody.
  await page('public.html', publicPages, 'no-referrer');
}
