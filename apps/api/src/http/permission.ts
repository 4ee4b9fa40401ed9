import { Inject, Injectable, SetMetadata, createParamDecorator } from '@nestjs/common';
import type { CanActivate, ExecutionContext, OnApplicationBootstrap } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import type { PostRole } from '#domain';
import { ReadLog } from '#audit';
import { findCaller } from '#organisation';
import type { Caller } from '#organisation';
import { UnitOfWork } from '#platform';
import { Problem } from './problem.js';

type Permission = 'public' | 'signed_in' | readonly PostRole[];
const PERMISSION = 'rectify:permission';

/** Open to anyone, signed in or not. */
export const Public = () => SetMetadata(PERMISSION, 'public' satisfies Permission);
/** Open to every signed-in person; what he sees and may do is decided by scope and rules. */
export const SignedIn = () => SetMetadata(PERMISSION, 'signed_in' satisfies Permission);
/** Open to posts of these roles only. */
export const RequiresRole = (...roles: readonly PostRole[]) => SetMetadata(PERMISSION, roles satisfies Permission);

const BEFORE_PASSWORD = 'rectify:before-password';
/** Open to who signed in with a one-time password and has not changed it yet. */
export const BeforePasswordChange = () => SetMetadata(BEFORE_PASSWORD, true);

export const SESSION_COOKIE = 'sid';

interface SignedRequest extends FastifyRequest {
  caller?: Caller;
}

/** The session token of a request; undefined without one. */
export function tokenOf(request: FastifyRequest): string | undefined {
  const pairs = (request.headers.cookie ?? '').split(';').map((pair) => pair.trim());
  return pairs.find((pair) => pair.startsWith(`${SESSION_COOKIE}=`))?.slice(SESSION_COOKIE.length + 1);
}

/** The signed-in caller; only behind a permission other than `Public`. */
export const CurrentCaller = createParamDecorator((_data: unknown, context: ExecutionContext): Caller => {
  const { caller } = context.switchToHttp().getRequest<SignedRequest>();
  if (!caller) throw new Error('A route asks for a caller and lets everyone in.');
  return caller;
});

/** Deny unless permitted: a route that states no permission opens for nobody. */
@Injectable()
export class PermissionGuard implements CanActivate {
  constructor(
    @Inject(Reflector) private readonly reflector: Reflector,
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(ReadLog) private readonly readLog: ReadLog,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const permission = this.reflector.get<Permission | undefined>(PERMISSION, context.getHandler());
    const request = context.switchToHttp().getRequest<SignedRequest>();
    if (isForeignWrite(request)) {
      throw new Problem({
        status: 403,
        code: 'cross_site',
        zh: '不接受来自其他网站的请求。',
        en: 'Requests from other sites are refused.',
      });
    }
    if (permission === 'public') return true;
    const token = tokenOf(request);
    const caller = token && (await this.unitOfWork.read((reader) => findCaller(reader, token)));
    if (!caller) throw new Problem({ status: 401, code: 'not_signed_in', zh: '请先登录。', en: 'Sign in first.' });
    request.caller = caller;
    const mayWait = this.reflector.get<boolean | undefined>(BEFORE_PASSWORD, context.getHandler()) ?? false;
    if (caller.mustChangePassword && !mayWait) {
      throw new Problem({
        status: 403,
        code: 'password_must_change',
        zh: '请先修改一次性口令。',
        en: 'Change the one-time password first.',
      });
    }
    if (permission === 'signed_in' || permission?.includes(caller.role)) {
      // Who may read everything is on record with what he read, before he reads it (AU-6).
      if (caller.role === 'auditor' && request.method === 'GET') await this.readLog.note(caller, request.url);
      return true;
    }
    throw new Problem({
      status: 403,
      code: 'not_permitted',
      zh: '您的岗位无权访问。',
      en: 'Your post may not do this.',
      roles: permission ?? [],
    });
  }
}

/** Browsers say where a request comes from; a write from another site is forged (CSRF). */
function isForeignWrite(request: FastifyRequest): boolean {
  const site = request.headers['sec-fetch-site'];
  return (
    !['GET', 'HEAD', 'OPTIONS'].includes(request.method) &&
    site !== undefined &&
    site !== 'same-origin' &&
    site !== 'none'
  );
}

/** Stops the start when some route states no permission. */
@Injectable()
export class PermissionCheck implements OnApplicationBootstrap {
  constructor(
    @Inject(DiscoveryService) private readonly discovery: DiscoveryService,
    @Inject(MetadataScanner) private readonly scanner: MetadataScanner,
    @Inject(Reflector) private readonly reflector: Reflector,
  ) {}

  onApplicationBootstrap(): void {
    const open = this.discovery.getControllers().flatMap(({ metatype, name }) => {
      const prototype = metatype?.prototype as Record<string, unknown> | undefined;
      if (!prototype) return [];
      return this.scanner.getAllMethodNames(prototype).flatMap((method) => {
        // Nest keeps what a route is as metadata of the method itself.
        const handler = prototype[method] as () => unknown;
        const isRoute = Reflect.getMetadata('path', handler) !== undefined;
        return isRoute && this.reflector.get(PERMISSION, handler) === undefined ? [`${name}.${method}`] : [];
      });
    });
    if (open.length > 0) throw new Error(`Routes without a permission: ${open.join(', ')}`);
  }
}
