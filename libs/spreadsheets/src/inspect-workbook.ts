import { promisify } from 'node:util';
import { fromBuffer } from 'yauzl';
import type { Entry, Options, ZipFile } from 'yauzl';
import { TableRefused } from './table-refused.js';

const openZip = promisify<Buffer, Options, ZipFile>(fromBuffer);

const MOST_ENTRIES = 1000;
/** What the parts of a workbook may unpack to, counted as they come out: sizes that a zip states may be lies. */
const MOST_UNPACKED = 100 * 1024 * 1024;
/** Texts that a workbook shares between its cells are all held in memory while it is read. */
const MOST_STRINGS = 400_000;
const LONGEST_TAG = 64;
const END = Buffer.alloc(0);

const unreadable = (): TableRefused =>
  new TableRefused('这不是可读的 XLSX 工作簿。', 'This is not a readable XLSX workbook.');

/** Cells that a sheet shows as one, by its number. */
export interface MergedCells {
  readonly sheet: number;
  readonly range: string;
  readonly lastRow: number;
}

/**
 * Looks through a workbook without building it, in constant memory: refuses bombs and floods of texts, answers which
 * cells are merged. Throws `TableRefused`.
 */
export async function inspectWorkbook(bytes: Buffer): Promise<readonly MergedCells[]> {
  const zip = await openZip(bytes, { lazyEntries: true, autoClose: false }).catch(() => {
    throw unreadable();
  });
  if (zip.entryCount > MOST_ENTRIES) throw unreadable();
  let unpacked = 0;
  const merged: MergedCells[] = [];
  try {
    for (let at = 0; at < zip.entryCount; at += 1) {
      const entry = await nextEntry(zip);
      const look = lookerFor(entry.fileName, merged);
      for await (const chunk of await openEntry(zip, entry)) {
        unpacked += chunk.length;
        if (unpacked > MOST_UNPACKED) throw new TableRefused('工作簿展开后过大。', 'The workbook unpacks to too much.');
        look?.(chunk);
      }
      look?.(END);
    }
  } catch (error) {
    throw error instanceof TableRefused ? error : unreadable();
  } finally {
    zip.close();
  }
  return merged;
}

/** What to look for in a part as its pieces come by; a tag may lie across two of them. */
function lookerFor(part: string, merged: MergedCells[]): ((chunk: Buffer) => void) | undefined {
  const sheet = /^xl\/worksheets\/sheet(\d+)\.xml$/u.exec(part)?.[1];
  if (sheet === undefined && part !== 'xl/sharedStrings.xml') return undefined;
  let rest = '';
  let strings = 0;
  return (chunk) => {
    const text = rest + chunk.toString('latin1');
    // A tag that begins near the end may go on in the next piece; one that begins earlier is whole.
    const tag = chunk === END ? -1 : text.indexOf('<', Math.max(0, text.length - LONGEST_TAG));
    const end = tag < 0 ? text.length : tag;
    const whole = text.slice(0, end);
    rest = text.slice(end);
    if (sheet === undefined) strings += whole.split('<si>').length + whole.split('<si ').length - 2;
    else merged.push(...mergedIn(whole, Number(sheet)));
    if (strings > MOST_STRINGS) throw new TableRefused('工作簿文字过多。', 'The workbook holds too many texts.');
  };
}

function mergedIn(xml: string, sheet: number): MergedCells[] {
  return [...xml.matchAll(/<mergeCell ref="([A-Z]+\d+:[A-Z]+(\d+))"/gu)].map(([, range = '', last]) => ({
    sheet,
    range,
    lastRow: Number(last),
  }));
}

function nextEntry(zip: ZipFile): Promise<Entry> {
  return new Promise((resolve, reject) => {
    const settle = (act: () => void): void => {
      zip.removeAllListeners();
      act();
    };
    zip.once('entry', (entry: Entry) => settle(() => resolve(entry)));
    zip.once('error', (error: Error) => settle(() => reject(error)));
    zip.once('end', () => settle(() => reject(unreadable())));
    zip.readEntry();
  });
}

const openEntry = (zip: ZipFile, entry: Entry): Promise<AsyncIterable<Buffer>> =>
  new Promise((resolve, reject) =>
    // A stream of yauzl gives buffers; its type does not say so.
    zip.openReadStream(entry, (error, stream) => (error ? reject(error) : resolve(stream as AsyncIterable<Buffer>))),
  );
