import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { expect as see } from '@playwright/test';
import type { Page } from '@playwright/test';
import { openStory } from '../harness/browser.js';
import type { Size, Visitor } from '../harness/browser.js';
import { findCases, pages } from './page-list.js';
import type { PageToSee } from './page-list.js';
import { sweepScript } from './sweep-script.js';

type Web = Awaited<ReturnType<typeof openStory>>;
type Language = 'zh' | 'en';
let web: Web;
beforeAll(async () => {
  web = await openStory('2026-06-16');
  await findCases(web.visit);
}, 300_000);
afterAll(() => web.stop());

const WEB = join(import.meta.dirname, '../../apps/web/src');
const sources = readdirSync(WEB, { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/u.test(name));

/** Every text of the interface in Chinese, as the sources have it. */
const own = sources
  .filter((name) => name.endsWith('.ts'))
  .flatMap((name) =>
    [...readFileSync(join(WEB, name), 'utf8').matchAll(/(?:\[\s*|zh: )'([^'\n]*\p{Script=Han}[^'\n]*)'/gu)].map(
      ([, text = '']) => text,
    ),
  );

/** Names of things that have no Chinese one. */
const allowed = [
  'excel',
  'csv',
  'auditor', // an account of the demonstration
  'xlsx',
  'pdf',
  'docx',
  'word',
  'json',
  'https',
  'http',
  'enter',
  'esc',
  'ctrl',
  'sha',
  'webhook',
  'url',
  'rectify',
  'admin',
];

const more: readonly PageToSee[] = [
  { name: 'bulletins', as: 'city-supervisor', path: '/bulletins', ready: 'main table td' },
  { name: 'composer', as: 'city-supervisor', path: '/bulletins/new', ready: '.step' },
  { name: 'notices', as: 'city-supervisor', path: '/notices', ready: '.notice-cards li, main .empty' },
  { name: 'replicated', as: 'village-principal', path: '/replicated-checks', ready: 'main .card, main .empty' },
  { name: 'messages', as: 'village-principal', path: '/messages', ready: 'main li' },
  { name: 'account', as: 'city-supervisor', path: '/account', ready: '.who' },
  { name: 'calendar', as: 'city-supervisor', path: '/admin/calendar', ready: '.month' },
  { name: 'units', as: 'city-supervisor', path: '/admin/units', ready: '.tree-name' },
  { name: 'templates', as: 'city-supervisor', path: '/admin/templates', ready: '.name-list' },
  { name: 'health', as: 'city-supervisor', path: '/admin/health', ready: '.health' },
];
const everyPage = (): readonly PageToSee[] => {
  const listed = pages();
  return [...listed, ...more.filter(({ path }) => !listed.some((one) => one.path === path))];
};

/** One window a person, language and size; signing in again for each page would take longer than looking at it. */
function windows(size: Size, language: Language) {
  const open = new Map<string, Visitor>();
  return {
    async of(as: string | undefined): Promise<Visitor> {
      const visitor = open.get(as ?? '') ?? (await web.visit({ size, language, ...(as ? { as } : {}) }));
      open.set(as ?? '', visitor);
      return visitor;
    },
    async close(): Promise<void> {
      for (const { context } of open.values()) await context.close();
    },
  };
}

const sweep = (page: Page, size: Size, language: Language): Promise<string[]> =>
  page.evaluate<string[]>(
    `(${sweepScript})(${JSON.stringify({ least: size === 'phone' ? 44 : 24, language, own, allowed })})`,
  );

test.each([
  ['desktop', 'zh'],
  ['desktop', 'en'],
  ['phone', 'zh'],
  ['phone', 'en'],
] as const)(
  'on a %s in %s no page cuts a label, mixes languages or has a target too small; at 200 %% it does not scroll sideways',
  async (size, language) => {
    const wrong: string[] = [];
    const visitors = windows(size, language);
    for (const { name, as, path, ready } of everyPage()) {
      const { page, overflow } = await visitors.of(as);
      await page.goto(path);
      await see(page.locator(ready).first()).toBeVisible();
      wrong.push(...(await sweep(page, size, language)).map((one) => `${name}: ${one}`));
      if (size === 'phone') continue;
      // A window of 1440 × 900 at 200 %.
      await page.setViewportSize({ width: 720, height: 450 });
      const wide = await overflow();
      if (wide > 0) wrong.push(`${name}: ${wide} px too wide at 200 %`);
      await page.setViewportSize({ width: 1440, height: 900 });
    }
    await visitors.close();
    expect(wrong).toEqual([]);
  },
  240_000,
);

test('no word of the interface stands in a component: texts are in the texts, both languages side by side', () => {
  const wrong = sources
    .filter((name) => name.endsWith('.tsx'))
    .flatMap((name) =>
      readFileSync(join(WEB, name), 'utf8')
        .split('\n')
        .filter((line) => /\p{Script=Han}/u.test(line.replace(/(\/\/|\*).*$/u, '')))
        .filter((line) => !/^\s*\S+: \['/u.test(line))
        .map((line) => `${name}: ${line.trim()}`),
    );
  expect(wrong).toEqual([]);
});
