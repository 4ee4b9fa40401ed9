import { afterAll, beforeAll } from '@jest/globals';
import { openStory } from '../harness/browser.js';
import { testEveryPage } from './look-over.js';
import { findCases } from './page-list.js';

let web: Awaited<ReturnType<typeof openStory>>;
beforeAll(async () => {
  web = await openStory('2026-06-16');
  await findCases(web.visit);
}, 240_000);
afterAll(() => web.stop());

testEveryPage(() => web, 'phone');
