import { FileRefused } from './file-refused.js';
import { activeText, holdsMarkup } from './hidden-content.js';

const encodings = ['utf-8', 'gb18030'] as const;
/** A cell that starts a program when a spreadsheet opens it (DDE); formulas as such are left to the reader. */
const startsProgram = /(^|[,;\t\r\n])"?[=+@-][^,;\r\n]{0,200}\|[^,\r\n]{0,400}!/u;

/** Refuses bytes that are no text of people in UTF-8, UTF-16 or GB18030, and text that is a page or a script. */
export function inspectText(bytes: Buffer): void {
  const text = decoded(bytes);
  if (text === undefined) throw new FileRefused('file_type_not_allowed');
  if (activeText.test(text) || holdsMarkup(text)) throw new FileRefused('file_type_not_allowed');
  if (startsProgram.test(text)) throw new FileRefused('file_active');
}

function decoded(bytes: Buffer): string | undefined {
  const mark = bytes.toString('latin1', 0, 2);
  const list = mark === '\u00ff\u00fe' ? ['utf-16le'] : mark === '\u00fe\u00ff' ? ['utf-16be'] : encodings;
  for (const encoding of list) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      if (!/[\u0000-\u0008\u000B\u000E-\u001F\u007F\uFFFE\uFFFF]/u.test(text)) return text;
    } catch {
      // Not this encoding; the next one is tried.
    }
  }
  return undefined;
}
