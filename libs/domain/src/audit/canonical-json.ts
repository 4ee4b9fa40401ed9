export type JsonValue = null | boolean | number | string | readonly JsonValue[] | { readonly [key: string]: JsonValue };

const loneSurrogate = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

function text(value: string): string {
  if (loneSurrogate.test(value)) throw new Error('A lone surrogate has no canonical form.');
  return JSON.stringify(value);
}

/** RFC 8785: one text for equal values, so that equal values have equal digests. Throws for what JSON cannot hold. */
export function canonicalJson(value: JsonValue): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return text(value);
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new Error(`${value} has no canonical form.`);
    return JSON.stringify(value);
  }
  if (Array.isArray(value)) return `[${value.map((item: JsonValue) => canonicalJson(item)).join(',')}]`;
  if (typeof value !== 'object') throw new Error(`A ${typeof value} has no canonical form.`);
  const object = value as { readonly [key: string]: JsonValue }; // an array is ruled out above
  // The default order compares UTF-16 code units, which is what RFC 8785 asks for.
  const members = Object.keys(object)
    .sort()
    .map((key) => `${text(key)}:${canonicalJson(object[key] as JsonValue)}`);
  return `{${members.join(',')}}`;
}
