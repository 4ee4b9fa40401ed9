import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { chromium, expect } from '@playwright/test';
import type { Browser, BrowserContext, Page } from '@playwright/test';
import { createApi } from '../../apps/api/src/create-api.js';
import { demoPassword } from '#demonstration';
import type { LocalDate } from '#domain';
import { loadConfig } from '#platform';
import { createStage } from '../lifecycle/scenario.js';
import { createTestDatabase } from './database.js';
import { createStoryDatabase } from './story-database.js';

/** Looks until it sees it; two cores that run everything at once are slow now and then. */
export const see = expect.configure({ timeout: 15_000 });

/** A desk and a phone in a hand (ui guide, section 4). */
export const sizes = {
  desktop: { viewport: { width: 1440, height: 900 } },
  phone: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 },
} as const;
export type Size = keyof typeof sizes;

/** A name of the office's own network: opened by http, it is no secure page to the browser, which 127.0.0.1 is. */
const PLAIN_HOST = 'rectify.lan';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const systemChromium = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
// Runs in the page, where our types do not reach.
const tellViolations = `document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile, lineNumber }) =>
  console.error('policy: ' + [violatedDirective, blockedURI, sourceFile, lineNumber].join(' ')))`;
/** A refusal of the API is the page's to show, and a plain address knows no such header: the browser logs both. */
const harmless = /^Failed to load resource|^The Cross-Origin-Opener-Policy header has been ignored/u;
const WEB = join(import.meta.dirname, '../../dist/apps/web');

/** The API with the web client over bulletin 1 as issued, on a port of its own, and a browser to open it with. */
export async function openWeb() {
  const stage = await createStage();
  const { world } = stage;
  const served = await serve(world.url, () => world.close());
  return { world, stage, ...served };
}

/** The same over the story of bulletin 1 as it stands on a day: every state, light and rung there is. */
export async function openStory(day: LocalDate) {
  const database = await createStoryDatabase(day);
  return serve(database.url, () => database.drop());
}

/** An installation in which nobody has begun; it is set up with `setupCode`. */
export async function openEmpty() {
  const database = await createTestDatabase();
  return serve(database.url, () => database.drop());
}

/** What the first page of an empty installation asks for. */
export const setupCode = 'test-setup-code';

async function serve(url: string, close: () => Promise<void>) {
  const api = await createApi(
    loadConfig({
      DATABASE_URL: url,
      RECTIFY_CLOCK: 'sandbox',
      RECTIFY_SETUP_CODE: setupCode,
      LOG_LEVEL: 'silent',
      PORT: '0',
    }),
    WEB,
  );
  await api.listen(0, '127.0.0.1');
  const origin = await api.getUrl();
  const browser = await chromium.launch({
    executablePath: systemChromium,
    args: ['--no-sandbox', '--disable-dev-shm-usage', `--host-resolver-rules=MAP ${PLAIN_HOST} 127.0.0.1`],
  });
  const visitors: Visitor[] = [];
  return {
    origin,
    api,
    /** A fresh browser profile; with an account, signed in already. */
    async visit(options: VisitOptions = {}): Promise<Visitor> {
      const visitor = await visitorOf(browser, origin, options);
      visitors.push(visitor);
      return visitor;
    },
    async stop(): Promise<void> {
      await browser.close();
      await api.close();
      await close();
    },
  };
}

interface VisitOptions {
  readonly as?: string;
  readonly size?: Size;
  readonly language?: 'zh' | 'en';
  /** By a plain http address, as an office without a certificate opens it. */
  readonly isPlain?: boolean;
}

export interface Visitor {
  readonly page: Page;
  readonly context: BrowserContext;
  /** What the page did wrong so far: refused by the content policy, thrown, logged as an error, or a text without words. */
  readonly faults: readonly string[];
  /** What axe finds on the page as it stands; empty is right. */
  axe(): Promise<string[]>;
  /** Pixels by which the page is wider than its window. */
  overflow(): Promise<number>;
  /** Keeps a picture where RECTIFY_SCREENS names a folder. */
  picture(name: string): Promise<void>;
}

async function visitorOf(
  browser: Browser,
  origin: string,
  { as, size = 'desktop', language = 'zh', isPlain = false }: VisitOptions,
): Promise<Visitor> {
  const context = await browser.newContext({
    ...sizes[size],
    baseURL: isPlain ? origin.replace('127.0.0.1', PLAIN_HOST) : origin,
    locale: language === 'en' ? 'en-GB' : 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    reducedMotion: 'reduce',
  });
  if (as !== undefined) {
    const answer = await context.request.post(`${origin}/api/v1/session`, {
      data: { username: as, password: demoPassword },
    });
    if (!answer.ok()) throw new Error(`${as} was not signed in: ${await answer.text()}`);
    // Playwright itself asks by the number, for it knows nothing of the browser's names.
    if (isPlain)
      await context.addCookies((await context.cookies()).map((cookie) => ({ ...cookie, domain: PLAIN_HOST })));
  }
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const faults: string[] = [];
  await page.addInitScript(tellViolations);
  page.on('pageerror', (error) => faults.push(`thrown: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' && !harmless.test(message.text())) faults.push(message.text());
    if (/missingKey/u.test(message.text())) faults.push(message.text());
  });
  return {
    page,
    context,
    faults,
    async axe() {
      await page.evaluate(axe);
      const { violations } = await page.evaluate<AxeResult>(`axe.run(document, { resultTypes: ['violations'] })`);
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
    },
    overflow: () => page.evaluate<number>('document.documentElement.scrollWidth - window.innerWidth'),
    async picture(name) {
      const folder = process.env['RECTIFY_SCREENS'];
      if (!folder) return;
      mkdirSync(folder, { recursive: true });
      await page.screenshot({ path: join(folder, `${name}.jpg`), type: 'jpeg', quality: 80, scale: 'css' });
    },
  };
}

interface AxeResult {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
}
