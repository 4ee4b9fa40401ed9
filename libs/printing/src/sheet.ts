import { createRequire } from 'node:module';
import PDFDocument from 'pdfkit';

/** The pages of a paper as they are drawn. */
export type Sheet = PDFKit.PDFDocument;

/** A millimetre in points. */
export const MM = 72 / 25.4;

interface NewSheet {
  readonly size: 'A4' | 'A3';
  readonly landscape?: boolean;
  /** In points. */
  readonly margins: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
  readonly title: string;
  readonly author: string;
  /** When it was made, as it says of itself. */
  readonly made: Date;
  readonly lang?: 'zh-CN' | 'en';
}

const require = createRequire(import.meta.url);
const font = (name: string): string => require.resolve(`@expo-google-fonts/noto-serif-sc/${name}.ttf`);

/** An empty paper with the fonts `text`, `strong` and `title` inside; its pages stay open until it has ended. */
export function newSheet({ size, landscape = false, margins, title, author, made, lang = 'zh-CN' }: NewSheet): Sheet {
  const sheet: Sheet = new PDFDocument({
    size,
    layout: landscape ? 'landscape' : 'portrait',
    margins,
    bufferPages: true,
    lang,
    displayTitle: true,
    info: { Title: title, Author: author, CreationDate: made, ModDate: made },
  });
  sheet.registerFont('text', font('400Regular/NotoSerifSC_400Regular'));
  sheet.registerFont('strong', font('700Bold/NotoSerifSC_700Bold'));
  sheet.registerFont('title', font('900Black/NotoSerifSC_900Black'));
  return sheet;
}

/** The bytes of a sheet once it has ended. */
export function gathered(sheet: Sheet): Promise<Buffer> {
  const parts: Buffer[] = [];
  return new Promise((resolve, reject) => {
    sheet.on('data', (part: Buffer) => parts.push(part));
    sheet.on('end', () => resolve(Buffer.concat(parts)));
    sheet.on('error', reject);
  });
}

/**
 * Begins another page. What stands on the last one is packed and written out at once, or a long table would hold
 * hundreds of megabytes; what is drawn on it later, its foot, goes to a second stream of the same page.
 */
export function turnPage(sheet: Sheet): void {
  const { page } = sheet;
  const drawn = page.content;
  page.content = sheet.ref({});
  Object.assign(page.dictionary.data, { Contents: [drawn, page.content] });
  drawn.end(undefined);
  sheet.addPage();
}

/** Draws outside the type area of every page; what stands there must not begin another page. */
export function onEachPage(sheet: Sheet, drawOn: (page: number, count: number) => void): void {
  const { start, count } = sheet.bufferedPageRange();
  for (let page = start; page < start + count; page += 1) {
    sheet.switchToPage(page);
    const { bottom } = sheet.page.margins;
    sheet.page.margins.bottom = 0;
    drawOn(page + 1, count);
    sheet.page.margins.bottom = bottom;
  }
}
