import { createRequire } from 'node:module';
import type { Sheet } from './sheet.js';

const require = createRequire(import.meta.url);
const font = (name: string): string => require.resolve(`@expo-google-fonts/noto-serif-sc/${name}.ttf`);

/** Registers the fonts of papers under `text`, `strong` and `title`. */
export function registerFonts(sheet: Sheet): void {
  sheet.registerFont('text', font('400Regular/NotoSerifSC_400Regular'));
  sheet.registerFont('strong', font('700Bold/NotoSerifSC_700Bold'));
  sheet.registerFont('title', font('900Black/NotoSerifSC_900Black'));
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

/** Draws below the type area of every page; what stands there must not begin another page. */
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
