/** Stands in for `@rc-component/util/Dom/dynamicCSS`: the same calls on `adoptedStyleSheets`, which the policy allows. */
const sheets = new Map<string, CSSStyleSheet>();

function adopt(css: string, key: string): void {
  const sheet = sheets.get(key) ?? new CSSStyleSheet();
  sheet.replaceSync(css);
  if (sheets.has(key)) return;
  sheets.set(key, sheet);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

/** Whoever calls keeps what he gets; it belongs to no page. */
const nowhere = (): HTMLStyleElement => document.createElement('style');

interface Options {
  readonly attachTo?: Element | ShadowRoot;
}

/** What is meant for a container is antd's own styling, which was made before the build. */
export function updateCSS(css: string, key: string, { attachTo }: Options = {}): HTMLStyleElement {
  if (!attachTo) adopt(css, key);
  return nowhere();
}

export function injectCSS(css: string): HTMLStyleElement {
  adopt(css, css);
  return nowhere();
}

export function removeCSS(key: string): void {
  const sheet = sheets.get(key);
  if (!sheet) return;
  sheets.delete(key);
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
}

export function clearContainerCache(): void {
  sheets.clear();
}
