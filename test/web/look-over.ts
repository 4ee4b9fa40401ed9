import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { sizes, see } from '../harness/browser.js';
import type { openStory, Size, Visitor } from '../harness/browser.js';
import { pages } from './page-list.js';
import { sweepScript } from './sweep-script.js';

export type Language = 'zh' | 'en';
type Visit = Awaited<ReturnType<typeof openStory>>['visit'];

const WEB = join(import.meta.dirname, '../../apps/web/src');
export const sources = readdirSync(WEB, { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/u.test(name));
export const readSource = (name: string): string => readFileSync(join(WEB, name), 'utf8');

/** Every text of the interface in Chinese, as the sources have it. */
const own = sources
  .filter((name) => name.endsWith('.ts'))
  .flatMap((name) =>
    [...readSource(name).matchAll(/(?:\[\s*|zh: )'([^'\n]*\p{Script=Han}[^'\n]*)'/gu)].map(([, text = '']) => text),
  );

/** Names of things that have no Chinese one; `auditor` is an account of the demonstration. */
const allowed =
  'excel csv auditor xlsx pdf docx word json https http enter esc ctrl sha webhook url rectify admin'.split(' ');

/** One window a person, language and size; signing in again for each page would take longer than looking at it. */
function windows(visit: Visit, size: Size, language: Language) {
  const open = new Map<string, Visitor>();
  return {
    async of(as: string | undefined): Promise<Visitor> {
      const visitor = open.get(as ?? '') ?? (await visit({ size, language, ...(as ? { as } : {}) }));
      open.set(as ?? '', visitor);
      return visitor;
    },
    async close(): Promise<void> {
      for (const { context } of open.values()) await context.close();
    },
  };
}

/** Other windows the page must fit: 400 % zoom on a phone; on a desk 200 %, and the screen most offices have. */
const others = {
  phone: [[320, 700]],
  desktop: [
    [720, 450],
    [1366, 768],
  ],
} as const;

/**
 * Opens every page in one size and language and answers with what is wrong, in words: refused by the content policy,
 * thrown, logged, found by axe, a cut label, a text without words or in the other language, a target too small,
 * sideways scrolling in this or another window. Keeps a picture of each.
 */
async function lookOver(visit: Visit, size: Size, language: Language): Promise<string[]> {
  const wrong: string[] = [];
  const visitors = windows(visit, size, language);
  const given = JSON.stringify({ least: size === 'phone' ? 44 : 24, language, own, allowed });
  for (const { name, as, path, ready } of pages()) {
    const visitor = await visitors.of(as);
    const { page } = visitor;
    const say = (findings: readonly string[]): unknown => wrong.push(...findings.map((one) => `${name}: ${one}`));
    const before = visitor.faults.length;
    await page.goto(path);
    try {
      await see(page.locator(ready).first()).toBeVisible();
      await see(page.locator('.skeleton')).toHaveCount(0);
    } catch {
      say(['was not whole within 15 seconds']);
      await visitor.picture(`${name}-not-whole`);
      continue;
    }
    say(await page.evaluate<string[]>(`(${sweepScript})(${given})`));
    // What axe looks at is the same in both languages.
    if ((size === 'phone') === (language === 'en')) say(await visitor.axe());
    for (const [width, height] of [[], ...others[size]]) {
      if (width && height) await page.setViewportSize({ width, height });
      const wide = await visitor.overflow();
      if (wide > 0) say([`${wide} px wider than a window of ${width ?? sizes[size].viewport.width}`]);
      if (width === 1366) say(await page.evaluate<string[]>(`(${sweepScript})(${given})`));
    }
    await page.setViewportSize(sizes[size].viewport);
    say(visitor.faults.slice(before));
    await visitor.picture(`${name}-${size}${language === 'en' ? '-en' : ''}`);
  }
  await visitors.close();
  return wrong;
}

/** The test of one size in both languages; desk and phone are files of their own, so that they run side by side. */
export function testEveryPage(web: () => { readonly visit: Visit }, size: Size): void {
  test.each(['zh', 'en'] as const)(
    `on a ${size} in %s every page is whole: policy, axe, words, labels, targets, no sideways scrolling`,
    async (language) => {
      expect(await lookOver(web().visit, size, language)).toEqual([]);
    },
    240_000,
  );
}
