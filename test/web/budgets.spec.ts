import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { CDPSession, Page } from '@playwright/test';
import { EvaluationDesk } from '#evaluation';
import { UnitOfWork } from '#platform';
import { openWeb, see } from '../harness/browser.js';
import type { Visitor } from '../harness/browser.js';

const WEB = join(import.meta.dirname, '../../dist/apps/web');
const KB = 1024;
const ROWS = 100_000;

type Web = Awaited<ReturnType<typeof openWeb>>;
let web: Web;
let code: string;
let caseId: string;
beforeAll(async () => {
  web = await openWeb();
  const kase = await web.stage.take();
  caseId = kase.id;
  await kase.to('submitted');
  const desk = new EvaluationDesk(web.world.unitOfWork);
  await desk.enterRoster(kase.principal, kase.id, [{ name: '张三', group: 'representative' }]);
  code = (await desk.draw(kase.verifiers[0], kase.id)).codes[0]?.code ?? '';
}, 60_000);
afterAll(() => web.stop());

const zipped = (name: string): number => gzipSync(readFileSync(join(WEB, name)), { level: 9 }).length;
/** What a script brings with it before it runs: its imports at the top, and theirs. */
function withImports(name: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(name)) return seen;
  seen.add(name);
  const text = readFileSync(join(WEB, 'assets', name), 'utf8');
  for (const [, found] of text.matchAll(/(?:from|import)\s*["']\.\/([\w.-]+\.js)["']/gu))
    if (found) withImports(found, seen);
  return seen;
}
const sum = (names: Iterable<string>): number =>
  [...names].reduce((all, name) => all + zipped(join('assets', name)), 0);
const assets = readdirSync(join(WEB, 'assets'));
const entryOf = (html: string): string =>
  /<script[^>]*src="\/assets\/([\w.-]+\.js)"/u.exec(readFileSync(join(WEB, html), 'utf8'))?.[1] ?? '';

describe('What is sent', () => {
  const entry = withImports(entryOf('index.html'));
  const pages = assets.filter((name) => /-page-[\w-]+\.js$/u.test(name));

  test('the staff entry is 220 KB at most', () => {
    expect(sum(entry)).toBeLessThanOrEqual(220 * KB);
  });

  test.each(pages)('%s with all it needs is 300 KB at most', (page) => {
    expect(sum(new Set([...entry, ...withImports(page)]))).toBeLessThanOrEqual(300 * KB);
  });

  test('there is a page for every kind of work', () => {
    expect(pages.length).toBeGreaterThan(15);
  });

  test('style sheets together are 60 KB at most', () => {
    expect(sum(assets.filter((name) => name.endsWith('.css')))).toBeLessThanOrEqual(60 * KB);
  });

  test('no single script, charts among them, is above 195 KB', () => {
    const scripts = assets.filter((name) => name.endsWith('.js'));
    expect(scripts.filter((name) => zipped(join('assets', name)) > 195 * KB)).toEqual([]);
  });

  test('the public script is 75 KB at most', () => {
    expect(sum(withImports(entryOf('public.html')))).toBeLessThanOrEqual(75 * KB);
  });

  test('the public page as a phone loads it is 80 KB at most', async () => {
    const { page, context } = await web.visit({ size: 'phone' });
    let bytes = 0;
    page.on('requestfinished', async (request) => {
      const { responseBodySize, responseHeadersSize } = await request.sizes();
      bytes += responseBodySize + responseHeadersSize;
    });
    await page.goto(`/p/${code}`);
    await see(page.getByRole('button', { name: '提交评价' })).toBeVisible();
    await context.close();
    expect(bytes).toBeGreaterThan(20 * KB);
    expect(bytes).toBeLessThanOrEqual(80 * KB);
  });
});

/** Seconds the main thread of the page has worked so far: its own time, not that of a busy machine. */
async function threadSeconds(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return (
    metrics.find(({ name }) => name === 'ThreadTime')?.value ??
    metrics.find(({ name }) => name === 'TaskDuration')?.value ??
    0
  );
}
async function measuring(page: Page): Promise<CDPSession> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  return cdp;
}
const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

// Runs in the page, where our types do not reach.
const watchShift = `window.shifted = 0; new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.shifted += entry.value;
}).observe({ type: 'layout-shift', buffered: true });`;

/** Budgets of ui guide section 13, in milliseconds of the main thread; doubled, for one core may be half of another. */
const SLACK = 2;
const cold = [
  { name: 'inbox', as: 'village-principal', path: () => '/inbox', ready: '.work-link', budget: 300 },
  { name: 'case', as: 'city-supervisor', path: () => `/cases/${caseId}`, ready: '.timeline li', budget: 300 },
  { name: 'dashboard', as: 'city-supervisor', path: () => '/dashboard', ready: '.heat td', budget: 450 },
  { name: 'public', as: undefined, path: () => `/p/${code}`, ready: '.send', budget: 90 },
] as const;

describe('A cold start', () => {
  test.each(cold)(
    'of $name asks no more of the main thread than its budget, and nothing moves under the finger',
    async ({ as, path, ready, budget, name }) => {
      const took: number[] = [];
      let shifted = 0;
      for (let run = 0; run < 5; run += 1) {
        const visitor = await web.visit(as ? { as } : {});
        const { page } = visitor;
        await page.addInitScript(watchShift);
        const cdp = await measuring(page);
        const before = await threadSeconds(cdp);
        await page.goto(path());
        // Not an assertion: one that has to wait describes the whole page to itself, on the thread that is measured.
        await page.locator(ready).first().waitFor({ timeout: 15_000 });
        took.push(((await threadSeconds(cdp)) - before) * 1000);
        shifted = Math.max(shifted, await page.evaluate<number>('window.shifted'));
        await visitor.context.close();
      }
      console.info(
        `${name}: ${Math.round(median(took))} ms of the main thread, budget ${budget}; layout shift ${shifted.toFixed(3)}`,
      );
      expect(median(took)).toBeLessThanOrEqual(budget * SLACK);
      expect(shifted).toBeLessThanOrEqual(0.02);
    },
    120_000,
  );
});

// Runs in the page, where our types do not reach.
const watchPaint = `window.painted = 0; new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) window.painted = entry.startTime;
}).observe({ type: 'largest-contentful-paint', buffered: true });`;

describe('On a slow phone in a weak network', () => {
  // 4 times less CPU, 1.6 Mbit/s, 150 ms there and back; by the clock, so only what the public gets is held to it.
  test.each([
    { name: 'public', as: undefined, path: () => `/p/${code}`, ready: '.send', budget: 1.5 },
    { name: 'inbox', as: 'village-principal', path: () => '/inbox', ready: '.work-link', budget: undefined },
  ] as const)(
    'the largest part of $name is there in time',
    async ({ name, as, path, ready, budget }) => {
      const { page, context } = await web.visit({ size: 'phone', ...(as ? { as } : {}) });
      await page.addInitScript(watchPaint);
      const cdp = await context.newCDPSession(page);
      await cdp.send('Network.enable');
      const bytes = (1.6 * 1024 * 1024) / 8;
      const weak = { offline: false, latency: 150, downloadThroughput: bytes, uploadThroughput: bytes };
      await cdp.send('Network.emulateNetworkConditions', weak);
      await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
      await page.goto(path());
      await page.locator(ready).first().waitFor({ timeout: 30_000 });
      const seconds = (await page.evaluate<number>('window.painted')) / 1000;
      await context.close();
      console.info(`${name}: largest contentful paint after ${seconds.toFixed(1)} s`);
      expect(seconds).toBeGreaterThan(0);
      if (budget) expect(seconds).toBeLessThanOrEqual(budget * SLACK);
    },
    60_000,
  );
});

describe('A ledger of 100,000 lines', () => {
  let visitor: Visitor;
  beforeAll(async () => {
    await multiply(web.api.get(UnitOfWork));
    visitor = await web.visit({ as: 'city-supervisor' });
    await visitor.page.goto('/ledger');
    await see(visitor.page.locator('.ledger-body .ledger-row a').first()).toBeVisible();
  }, 120_000);

  const rows = (): Promise<number> => visitor.page.locator('.ledger-body .ledger-row').count();

  test('says how many there are, and holds 40 rows at most', async () => {
    const text = (await visitor.page.locator('.page-head .number').textContent()) ?? '';
    expect(Number(/\d+/u.exec(text)?.[0])).toBeGreaterThanOrEqual(ROWS);
    expect(await rows()).toBeLessThanOrEqual(40);
  });

  test('is scrolled through without growing, at a frame in less than a frame’s time', async () => {
    const { page } = visitor;
    const cdp = await measuring(page);
    const before = await threadSeconds(cdp);
    const begun = performance.now();
    let most = 0;
    const frames = 60;
    for (let frame = 0; frame < frames; frame += 1) {
      await page.evaluate(`new Promise((done) => {
        document.querySelector('.ledger').scrollTop += 300;
        requestAnimationFrame(() => requestAnimationFrame(done));
      })`);
      most = Math.max(most, await rows());
    }
    const each = (((await threadSeconds(cdp)) - before) * 1000) / frames;
    console.info(
      `scroll: ${each.toFixed(1)} ms of the main thread a step, ${((performance.now() - begun) / frames).toFixed(1)} ms by the clock`,
    );
    expect(most).toBeLessThanOrEqual(40);
    // 45 frames a second leave 22 ms each.
    expect(each).toBeLessThanOrEqual(22 * SLACK);
  }, 60_000);

  test('is entered at any line: the number typed, the last by a key', async () => {
    const { page } = visitor;
    const cdp = await measuring(page);
    await page.getByLabel('跳到第几行').fill('65432');
    const before = await threadSeconds(cdp);
    await page.getByLabel('跳到第几行').press('Enter');
    const row = page.locator('.ledger-row[aria-rowindex="65433"]');
    await row.locator('a').waitFor();
    const took = ((await threadSeconds(cdp)) - before) * 1000;
    console.info(`jump: ${took.toFixed(0)} ms of the main thread`);
    await see(row.locator('.col-no')).toHaveText('65432');
    expect(took).toBeLessThanOrEqual(80 * SLACK);
    await page.getByRole('region', { name: /整改台账/u }).focus();
    await page.keyboard.press('End');
    await see(page.locator('.ledger-body .ledger-row').last().getByRole('link')).toBeVisible();
    expect(await rows()).toBeLessThanOrEqual(40);
    expect(await visitor.axe()).toEqual([]);
    await visitor.picture('ledger-100k');
    expect(visitor.faults).toEqual([]);
  }, 60_000);
});

/** Copies one case until there are 100,000, all at once and closed: what the ledger reads is there, and nothing is due. */
async function multiply(unitOfWork: UnitOfWork): Promise<void> {
  await unitOfWork.run(async (tx) => {
    const columns = await tx.query<{ name: string }>(
      `select quote_ident(column_name) as name from information_schema.columns
       where table_name = 'kase' and column_name not in ('id', 'number', 'state', 'closed_on') order by ordinal_position`,
    );
    const names = columns.map(({ name }) => name).join(', ');
    await tx.query(
      `insert into kase (id, number, state, closed_on, ${names})
       select gen_random_uuid(), 'ZG-2026-4209-' || lpad((500000 + n)::text, 6, '0'), 'closed', issued_on, ${names}
       from kase cross join generate_series(1, $1) n where id = $2`,
      [ROWS, caseId],
    );
  });
  await unitOfWork.run((tx) => tx.query('analyze kase'));
}
