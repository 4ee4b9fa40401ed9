import { promisify } from 'node:util';
import { fromBuffer } from 'yauzl';
import type { Entry, Options, ZipFile } from 'yauzl';
import { FileRefused } from './file-refused.js';
import { DOCX, XLSX } from './file-types.js';
import { asLatin, hidesAnother } from './hidden-content.js';

const openZip = promisify<Buffer, Options, ZipFile>(fromBuffer);

const MOST_ENTRIES = 5000;
const MOST_UNFOLDED = 256 * 1024 * 1024;
/** Office files fold their XML about 10 to 1; past 100 to 1 nobody wrote what is in it. */
const MOST_FOLDED = 100;
const SMALL = 16 * 1024 * 1024;
/** A chart keeps its table as a workbook inside the document; one inside that one is a game. */
const DEEPEST = 2;

/** The parts an office file may have, by their endings; macros, controls and packages of others are none of them. */
const parts =
  /\.(xml|rels|vml|png|jpe?g|jfif|gif|bmp|tiff?|emf|wmf|wdp|webp|svg|odttf|ttf|fntdata|docx|xlsx)$|\/printerSettings\d*\.bin$|\/$/iu;
const activeParts = /vbaProject|vbaData|\/macrosheets\/|\/dialogsheets\/|\/activeX\/|\/ctrlProps\//iu;
const mainParts = [
  [DOCX, 'word/document.xml', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'],
  [XLSX, 'xl/workbook.xml', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'],
] as const;
/** What an office program fetches by itself on opening, from elsewhere. */
const fetched =
  /<Relationship\b(?=[^>]*TargetMode\s*=\s*["']External)(?=[^>]*Type\s*=\s*["'][^"']*\/(?:attachedTemplate|oleObject|frame|subDocument|package|afChunk))(?=[^>]*Target\s*=\s*["'](?:https?:|ftp:|\\\\|file:\/\/[^/]))/iu;

/** Which office type a zip is; refuses bombs, macros, objects, encryption, templates from elsewhere, other zips. */
export async function inspectOffice(bytes: Buffer, depth = 1): Promise<typeof DOCX | typeof XLSX> {
  if (depth > DEEPEST) throw new FileRefused('file_active');
  if (!endsWithDirectory(bytes)) throw new FileRefused('file_damaged');
  if (hidesAnother(bytes, asLatin(bytes), 'zip')) throw new FileRefused('file_two_faced');
  const zip = await openZip(bytes, { lazyEntries: true, autoClose: false }).catch(refuseDamaged);
  const names = new Set<string>();
  let contentTypes = '';
  let unfolded = 0;
  for await (const entry of entriesOf(zip)) {
    refuseActive(entry, names);
    const content = await readEntry(zip, entry, Math.max(SMALL, bytes.length * MOST_FOLDED, 0), unfolded);
    unfolded += content.length;
    if (entry.fileName === '[Content_Types].xml') contentTypes = content.toString('utf8');
    if (entry.fileName.endsWith('.rels') && fetched.test(content.toString('utf8')))
      throw new FileRefused('file_active');
    if (/\.(docx|xlsx)$/iu.test(entry.fileName)) await inspectOffice(content, depth + 1);
  }
  const main = mainParts.find(([, part, type]) => names.has(part) && contentTypes.includes(`"${type}"`));
  if (/macroEnabled/iu.test(contentTypes)) throw new FileRefused('file_active');
  if (!main || !names.has('_rels/.rels')) throw new FileRefused('file_type_not_allowed');
  return main[0];
}

/** Office files end with the directory of the zip, without a comment behind which something could lie. */
function endsWithDirectory(bytes: Buffer): boolean {
  return bytes.length > 22 && bytes.toString('latin1', bytes.length - 22, bytes.length - 18) === 'PK\u0005\u0006';
}

async function* entriesOf(zip: ZipFile): AsyncGenerator<Entry> {
  if (zip.entryCount > MOST_ENTRIES) throw new FileRefused('file_flood');
  try {
    for (let at = 0; at < zip.entryCount; at += 1) yield await nextEntry(zip);
  } finally {
    zip.close();
  }
}

/** The next entry; yauzl itself refuses names with `..`, absolute ones and those with backslashes. */
function nextEntry(zip: ZipFile): Promise<Entry> {
  return new Promise((resolve, reject) => {
    const settle = (act: () => void): void => {
      zip.removeAllListeners();
      act();
    };
    zip.once('entry', (entry: Entry) => settle(() => resolve(entry)));
    zip.once('error', () => settle(() => reject(new FileRefused('file_damaged'))));
    zip.once('end', () => settle(() => reject(new FileRefused('file_damaged'))));
    zip.readEntry();
  });
}

function refuseActive(entry: Entry, names: Set<string>): void {
  const { fileName } = entry;
  // Two parts of one name: which one counts depends on the program that opens it.
  if (names.has(fileName)) throw new FileRefused('file_two_faced');
  names.add(fileName);
  if (entry.isEncrypted()) throw new FileRefused('file_encrypted');
  if (activeParts.test(`/${fileName}`)) throw new FileRefused('file_active');
  // A zip that is no office file at all is told so; one with foreign parts is told which kind they are.
  if (!parts.test(fileName))
    throw new FileRefused(/^(word|xl)\//u.test(fileName) ? 'file_active' : 'file_type_not_allowed');
}

/** Unfolds an entry, counting what really comes out: the sizes that a zip states are what its maker wrote there. */
async function readEntry(zip: ZipFile, entry: Entry, mostOfFile: number, before: number): Promise<Buffer> {
  const most = Math.min(MOST_UNFOLDED, mostOfFile) - before;
  if (entry.uncompressedSize > most) throw new FileRefused('file_flood');
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of await openEntry(zip, entry)) {
      // A stream of yauzl gives buffers; its type does not say so.
      chunks.push(chunk as Buffer);
      size += (chunk as Buffer).length;
      if (size > most) throw new FileRefused('file_flood');
    }
  } catch (error) {
    throw error instanceof FileRefused ? error : new FileRefused('file_damaged');
  }
  return Buffer.concat(chunks);
}

const openEntry = (zip: ZipFile, entry: Entry): Promise<NodeJS.ReadableStream> =>
  new Promise((resolve, reject) =>
    zip.openReadStream(entry, (error, stream) => (error ? reject(error) : resolve(stream))),
  );

function refuseDamaged(): never {
  throw new FileRefused('file_damaged');
}
