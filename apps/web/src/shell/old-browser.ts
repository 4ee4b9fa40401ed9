/** Style layers are the floor (Chromium 99, Firefox 97, Safari 15.4): without them pages come out bare. */
export const isTooOld = (): boolean => !('CSSLayerBlockRule' in window);

export const tooOldText =
  '您的浏览器版本过旧,请使用 Chromium 99 以上内核的浏览器(Chrome、Edge、360、奇安信等的新版)。 ' +
  'This browser is too old; use one with Chromium 99 or later, or a recent Firefox or Safari.';

// Chromium has it from 110 on.
if (!('toSorted' in Array.prototype))
  Object.defineProperty(Array.prototype, 'toSorted', {
    value<T>(this: readonly T[], compare?: (a: T, b: T) => number): T[] {
      return [...this].sort(compare);
    },
  });
