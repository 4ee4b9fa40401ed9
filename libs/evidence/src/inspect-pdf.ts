import { inflateSync } from 'node:zlib';
import { codeOf } from './error-code.js';
import { FileRefused } from './file-refused.js';
import { asLatin, hidesAnother } from './hidden-content.js';

/** Names that make a reader run, start or unpack something; a script action always has its /JavaScript. */
const active = /\/(JavaScript|Launch|EmbeddedFiles?|RichMedia|XFA|ImportData|SubmitForm)(?![A-Za-z0-9])/u;
const encrypted = /\/Encrypt(?![A-Za-z0-9])/u;
const objectStream = /\/ObjStm(?![A-Za-z0-9])[^]{0,1000}?stream\r?\n/gu;
const MOST_UNFOLDED = 64 * 1024 * 1024;

/** Refuses a PDF that is cut off, encrypted, acts by itself, carries attachments or hides another file. */
export function inspectPdf(bytes: Buffer): void {
  const text = asLatin(bytes);
  const isWhole = /^%PDF-[12]\.\d/u.test(text) && /startxref\s+\d+\s+%%EOF/u.test(text.slice(-4096));
  if (!isWhole) throw new FileRefused('file_damaged');
  if (hidesAnother(bytes, text, 'pdf')) throw new FileRefused('file_two_faced');
  const names = withoutEscapes(text);
  if (encrypted.test(names)) throw new FileRefused('file_encrypted');
  if (active.test(names)) throw new FileRefused('file_active');
  // An object stream under a name in disguise would be read by viewers and missed by us.
  if (count(names) !== count(text)) throw new FileRefused('file_active');
  let unfolded = 0;
  for (const { index, 0: head } of text.matchAll(objectStream)) {
    if (/\/Predictor|\/(LZW|ASCII85|ASCIIHex|RunLength|Crypt)/u.test(head)) throw new FileRefused('file_active');
    if (!text.slice(Math.max(0, index - 1000), index + head.length).includes('/FlateDecode')) continue;
    const objects = inflate(bytes.subarray(index + head.length), MOST_UNFOLDED - unfolded);
    unfolded += objects.length;
    if (active.test(withoutEscapes(asLatin(objects)))) throw new FileRefused('file_active');
  }
}

const count = (text: string): number => text.split('/ObjStm').length;

/** `/J#61vaScript` is the same name as `/JavaScript`. */
const withoutEscapes = (text: string): string =>
  text.replace(/#([2-7][0-9a-f])/giu, (_all, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

/** The objects that a PDF keeps compressed; what cannot be read by us could still be read by a viewer. */
function inflate(bytes: Buffer, most: number): Buffer {
  try {
    return inflateSync(bytes, { maxOutputLength: Math.max(1, most) });
  } catch (error) {
    throw new FileRefused(codeOf(error) === 'ERR_BUFFER_TOO_LARGE' ? 'file_flood' : 'file_damaged');
  }
}
