/** What a spreadsheet would run as a formula when a text begins with it. */
const runs = /^[=+\-@\t\r]/u;
const guarded = /^'+[=+\-@\t\r]/u;

/** A text that no spreadsheet runs: an apostrophe before what looks like a formula (and before one that has one). */
export const neutral = (text: string): string => (runs.test(text) || guarded.test(text) ? `'${text}` : text);

/** The text as it was before `neutral`. */
export const withoutGuard = (text: string): string => (guarded.test(text) ? text.slice(1) : text);
