/** Style layers (Chromium 99) and copies of lists that sort themselves (110): without them pages come out bare or break. */
export const isTooOld = (): boolean => !('CSSLayerBlockRule' in window) || !('toSorted' in Array.prototype);

export const tooOldText =
  '您的浏览器版本过旧,请使用 Chromium 110 以上内核的浏览器(Chrome、Edge、360、奇安信等的新版)。 ' +
  'This browser is too old; use one with Chromium 110 or later, or a recent Firefox or Safari.';
