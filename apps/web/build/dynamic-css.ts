/** Stands in for `@rc-component/util/Dom/dynamicCSS`: the same calls on `adoptedStyleSheets`, which the policy allows. */
const sheets = new Map<string, CSSStyleSheet>();

function adopt(css: string, key: string): void {
  const sheet = sheets.get(key) ?? new CSSStyleSheet();
  sheet.replaceSync(css);
  if (sheets.has(key)) return;
  sheets.set(key, sheet);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

export function updateCSS(css: string, key: string): null {
  adopt(css, key);
  return null;
}

export function injectCSS(css: string): null {
  adopt(css, css);
  return null;
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
