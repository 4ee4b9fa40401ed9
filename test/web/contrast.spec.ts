import { expect, test } from '@jest/globals';
import { colours, contrast, contrasts } from '../../apps/web/src/theme/tokens.js';

test.each(contrasts)('%s on %s can be told apart by a ratio of %d or more', (front, ground, least) => {
  expect(contrast(colours[front], colours[ground])).toBeGreaterThanOrEqual(least);
});
