import { join, resolve } from 'node:path';

/** A setting that cannot be used; the message is one sentence in both languages. */
export class ConfigError extends Error {
  constructor(
    readonly zh: string,
    readonly en: string,
  ) {
    super(`${zh} ${en}`);
    this.name = 'ConfigError';
  }
}

/** Everything a process is told from outside; read once at start. */
export interface Config {
  readonly port: number;
  readonly databaseUrl: string;
  readonly redisUrl: string | null;
  readonly production: boolean;
  readonly sandboxClock: boolean;
  readonly sweepEveryMs: number;
  readonly logLevel: string;
  readonly files: FileSettings;
  /** Proxies whose word on the sender's address is taken, as Fastify reads them; null: nobody's. */
  readonly trustProxy: string | null;
  /** Who may read the metrics from elsewhere; null: only this machine may. */
  readonly metricsToken: string | null;
  /** The mail server, `smtp://user:password@host:587`, and who writes; null: nobody is sent mail. */
  readonly mail: { readonly url: string; readonly from: string } | null;
  /** Where people reach this installation; links in mail begin with it. */
  readonly publicUrl: string;
  /** The key from which the secrets of webhooks are derived; null: there are no webhooks. */
  readonly secretKey: string | null;
  /** Whether webhooks may call this machine itself; for trying things out. */
  readonly webhooksMayLoop: boolean;
  /** What whoever sets up an empty installation must know; null: one is made at start and printed. */
  readonly setupCode: string | null;
  /** Called after every sweep, so that somebody outside notices when there are none (AD-6); null: nobody watches. */
  readonly heartbeatUrl: string | null;
}

/** Where evidence lies: a folder, or a bucket of any S3. */
export type FileSettings =
  | { readonly kind: 'folder'; readonly folder: string }
  | {
      readonly kind: 's3';
      readonly bucket: string;
      readonly region: string;
      /** Null is Amazon's own. */
      readonly endpoint: string | null;
      readonly accessKeyId: string;
      readonly secretAccessKey: string;
    };

function whole(env: NodeJS.ProcessEnv, name: string, fallback: number, least: number, most: number): number {
  const text = env[name];
  if (text === undefined || text === '') return fallback;
  const value = Number(text);
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  throw new ConfigError(
    `${name} 须为 ${least} 到 ${most} 的整数,现为“${text}”。`,
    `${name} must be a whole number from ${least} to ${most}, not "${text}".`,
  );
}

const logLevels = ['debug', 'info', 'warn', 'error', 'silent'];

function logLevel(env: NodeJS.ProcessEnv): string {
  const level = env['LOG_LEVEL'] ?? 'info';
  if (logLevels.includes(level)) return level;
  throw new ConfigError(`LOG_LEVEL 须为 ${logLevels.join('、')}。`, `LOG_LEVEL is one of ${logLevels.join(', ')}.`);
}

/** The bucket when one is named, otherwise `evidence` in the data folder; half a bucket is refused. */
function files(env: NodeJS.ProcessEnv): FileSettings {
  const of = (name: string): string => env[name] ?? '';
  const names = ['S3_BUCKET', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY'];
  const missing = names.filter((name) => of(name) === '');
  const isAsked = [...names, 'S3_ENDPOINT', 'S3_REGION'].some((name) => of(name) !== '');
  if (!isAsked) return { kind: 'folder', folder: join(resolve(of('RECTIFY_DATA') || '.data'), 'evidence') };
  if (missing.length > 0) {
    throw new ConfigError(
      `用 S3 存放佐证还缺 ${missing.join('、')}。`,
      `Evidence in S3 also needs ${missing.join(', ')}.`,
    );
  }
  const endpoint = of('S3_ENDPOINT');
  if (endpoint !== '' && !/^https?:\/\/[^/]/u.test(endpoint)) {
    throw new ConfigError(
      'S3_ENDPOINT 须以 https:// 或 http:// 开头。',
      'S3_ENDPOINT must begin with https:// or http://.',
    );
  }
  return {
    kind: 's3',
    bucket: of('S3_BUCKET'),
    region: of('S3_REGION') || 'us-east-1',
    endpoint: endpoint === '' ? null : endpoint,
    accessKeyId: of('S3_ACCESS_KEY_ID'),
    secretAccessKey: of('S3_SECRET_ACCESS_KEY'),
  };
}

function mail(env: NodeJS.ProcessEnv): Config['mail'] {
  const [url = '', from = ''] = [env['RECTIFY_SMTP_URL'], env['RECTIFY_MAIL_FROM']];
  if (url === '' && from === '') return null;
  if (!/^smtps?:\/\/[^/]/u.test(url) || !from.includes('@')) {
    throw new ConfigError(
      '发送邮件须同时设置 RECTIFY_SMTP_URL(smtp:// 开头)和 RECTIFY_MAIL_FROM(邮箱地址)。',
      'Mail needs both RECTIFY_SMTP_URL (beginning with smtp://) and RECTIFY_MAIL_FROM (an address).',
    );
  }
  return { url, from };
}

function webAddress(env: NodeJS.ProcessEnv, name: string): string | null {
  const text = (env[name] ?? '').replace(/\/+$/u, '');
  if (text === '') return null;
  if (/^https?:\/\/[^/]/u.test(text)) return text;
  throw new ConfigError(`${name} 须以 https:// 或 http:// 开头。`, `${name} must begin with https:// or http://.`);
}

function secretKey(env: NodeJS.ProcessEnv): string | null {
  const key = env['RECTIFY_SECRET'] ?? '';
  if (key === '') return null;
  if (key.length >= 32) return key;
  throw new ConfigError('RECTIFY_SECRET 至少 32 个字符。', 'RECTIFY_SECRET has at least 32 characters.');
}

function setupCode(env: NodeJS.ProcessEnv): string | null {
  const code = env['RECTIFY_SETUP_CODE'] ?? '';
  if (code === '') return null;
  if (code.length >= 12) return code;
  throw new ConfigError('RECTIFY_SETUP_CODE 至少 12 个字符。', 'RECTIFY_SETUP_CODE has at least 12 characters.');
}

/** Reads the environment; throws `ConfigError` for a value that cannot be used. */
export function loadConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const production = env['NODE_ENV'] === 'production';
  const clock = env['RECTIFY_CLOCK'] ?? '';
  if (clock !== '' && clock !== 'sandbox') {
    throw new ConfigError('RECTIFY_CLOCK 只能为空或 sandbox。', 'RECTIFY_CLOCK is either empty or sandbox.');
  }
  if (production && clock === 'sandbox') {
    throw new ConfigError('生产环境不得使用沙盒时钟。', 'The sandbox clock is refused when NODE_ENV=production.');
  }
  const databaseUrl = env['DATABASE_URL'] ?? '';
  if (!/^postgres(ql)?:\/\//u.test(databaseUrl)) {
    throw new ConfigError('DATABASE_URL 须以 postgres:// 开头。', 'DATABASE_URL must begin with postgres://.');
  }
  const redisUrl = env['REDIS_URL'] ?? '';
  if (redisUrl !== '' && !/^rediss?:\/\//u.test(redisUrl)) {
    throw new ConfigError('REDIS_URL 须以 redis:// 开头。', 'REDIS_URL must begin with redis://.');
  }
  return Object.freeze({
    port: whole(env, 'PORT', 3000, 0, 65_535),
    databaseUrl,
    redisUrl: redisUrl === '' ? null : redisUrl,
    production,
    sandboxClock: clock === 'sandbox',
    logLevel: logLevel(env),
    files: Object.freeze(files(env)),
    trustProxy: env['RECTIFY_TRUST_PROXY'] || null,
    metricsToken: env['RECTIFY_METRICS_TOKEN'] || null,
    mail: mail(env),
    publicUrl: webAddress(env, 'RECTIFY_PUBLIC_URL') ?? `http://localhost:${whole(env, 'PORT', 3000, 0, 65_535)}`,
    secretKey: secretKey(env),
    setupCode: setupCode(env),
    webhooksMayLoop: env['RECTIFY_WEBHOOK_LOOPBACK'] === 'allow',
    heartbeatUrl: webAddress(env, 'RECTIFY_HEARTBEAT_URL'),
    sweepEveryMs: whole(env, 'RECTIFY_SWEEP_MS', 1000, 50, 60_000),
  });
}
