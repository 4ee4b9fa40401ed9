import { setImmediate } from 'node:timers/promises';
import type { Readable } from 'node:stream';
import { localTime } from '#domain';
import type { Language, LocalDate } from '#domain';
import { MM, Table, fullWidth, newSheet, onEachPage } from '#printing';
import type { Sheet } from '#printing';
import { ledgerColumns } from './ledger-columns.js';
import { ledgerPaperTexts } from './ledger-paper-texts.js';

export const ledgerPapers = ['a4', 'a3'] as const;
export type LedgerPaperSize = (typeof ledgerPapers)[number];

/** What a printed ledger says beside its lines. */
export interface LedgerPaper {
  readonly size: LedgerPaperSize;
  readonly language: Language;
  /** Whose it is: the unit of whoever prints it. */
  readonly unit: string;
  /** Scope and filter it was made for, in words. */
  readonly scope: string;
  readonly total: number;
  readonly by: string;
  /** Beijing time. */
  readonly printedAt: string;
  readonly today: LocalDate;
}

interface Layout {
  readonly letters: number;
  /** Shares of the width by column, in their order. */
  readonly widths: readonly number[];
  readonly bands?: { readonly leading: number; readonly counts: readonly number[] };
}

/** On A3 a case is one line; on A4 its columns stand in two bands, or nobody could read them. */
const layouts: Readonly<Record<LedgerPaperSize, Layout>> = {
  a3: {
    letters: 7.5,
    widths: [
      2.6, 4.9, 5.3, 4, 9.2, 5.4, 4.2, 5.4, 4.2, 4.4, 5.4, 10, 5.2, 7, 4.3, 5.4, 4.4, 6.2, 5.2, 5.2, 4.2, 5, 3.6,
    ],
  },
  a4: {
    letters: 7,
    widths: [
      ...[3, 6.8],
      ...[7.4, 6.8, 18, 9.5, 7, 9.5, 7, 6, 10, 17],
      ...[7.4, 13, 7, 12, 8, 12, 7.4, 7.4, 7, 7.4, 7],
    ],
    bands: { leading: 2, counts: [10, 11] },
  },
};

const SIDE = 10 * MM;
const TOP = 11 * MM;
const BOTTOM = 14 * MM;
const BOX = 24 * MM;

/**
 * The ledger to be filed and signed (section 12, RE-2): landscape, the head on every page, no line cut, page of pages,
 * and at the end room for those who sign. It is drawn line by line as the lines are read; a fault of theirs breaks it.
 */
export function ledgerPaper(paper: LedgerPaper, lines: AsyncIterable<readonly string[]>): Readable {
  const sheet = newSheet({
    size: paper.size === 'a3' ? 'A3' : 'A4',
    landscape: true,
    margins: { top: TOP, left: SIDE, right: SIDE, bottom: BOTTOM },
    title: `${ledgerPaperTexts[paper.language].title} ${paper.printedAt}`,
    author: paper.unit,
    made: new Date(localTime(paper.today, '00:00')),
    lang: paper.language === 'en' ? 'en' : 'zh-CN',
  });
  write(sheet, paper, lines).catch((error: Error) => sheet.destroy(error));
  return sheet;
}

async function write(sheet: Sheet, paper: LedgerPaper, lines: AsyncIterable<readonly string[]>): Promise<void> {
  const { letters, widths, bands } = layouts[paper.size];
  head(sheet, paper);
  const table = new Table(sheet, {
    widths,
    head: ledgerColumns.map(({ title, en }) => (paper.language === 'en' ? en : fullWidth(title))),
    size: letters,
    pad: 2.5,
    gap: 1.2,
    dense: true,
    ...(bands ? { bands } : {}),
  });
  // The last line is known by nothing coming after it; it takes the boxes along, so that they never stand alone.
  let waiting: readonly string[] | null = null;
  for await (const line of lines) {
    if (sheet.destroyed) return;
    if (waiting) table.add(waiting);
    waiting = line.map(fullWidth);
    // Drawing is work without a pause; others are let in after every line.
    await setImmediate();
  }
  if (waiting) table.add(waiting, BOX + 4 * MM);
  signBoxes(sheet, paper);
  onEachPage(sheet, (page, count) => foot(sheet, paper, page, count));
  sheet.end();
}

/** Marks as the language prints them. */
const marksIn = (language: Language): ((text: string) => string) => (language === 'zh' ? fullWidth : (text) => text);

/** Title, what it shows, when it was printed. */
function head(sheet: Sheet, { language, unit, scope, total, printedAt }: LedgerPaper): void {
  const t = ledgerPaperTexts[language];
  const marks = marksIn(language);
  const width = sheet.page.width - 2 * SIDE;
  sheet.font('title').fontSize(18).fillColor('black');
  sheet.text(t.title, SIDE, TOP, { width, align: 'center' });
  sheet.font('text').fontSize(9);
  const right = marks(`${t.printed(printedAt)}  ${t.total(total)}`);
  const rightWidth = sheet.widthOfString(right) + 2;
  const left = marks(`${t.unit(unit)}  ${t.scope(scope)}`);
  const y = sheet.y + 2 * MM;
  sheet.text(right, SIDE, y, { width, align: 'right', lineBreak: false });
  sheet.text(left, SIDE, y, { width: width - rightWidth - 6 * MM, lineGap: 2 });
  sheet.y += 1.5 * MM;
}

/** Those who answer for the figures sign and date them (section 12). */
function signBoxes(sheet: Sheet, { language }: LedgerPaper): void {
  const { signers, date, seal } = ledgerPaperTexts[language];
  const marks = marksIn(language);
  const width = (sheet.page.width - 2 * SIDE) / signers.length;
  const y = sheet.y + 4 * MM;
  for (const [at, signer] of signers.entries()) {
    const x = SIDE + at * width;
    sheet.lineWidth(0.9).rect(x, y, width, BOX).stroke('black');
    sheet.font('strong').fontSize(10).fillColor('black');
    sheet.text(marks(signer), x + 3 * MM, y + 3 * MM, { lineBreak: false });
    sheet.font('text').fontSize(9);
    if (at === signers.length - 1)
      sheet.text(marks(seal), x, y + 3 * MM, { width: width - 3 * MM, align: 'right', lineBreak: false });
    sheet.text(date, x, y + BOX - 7 * MM, { width: width - 3 * MM, align: 'right', lineBreak: false });
  }
  sheet.y = y + BOX;
}

/** Who printed it, and page of pages. */
function foot(sheet: Sheet, { language, by, printedAt }: LedgerPaper, page: number, count: number): void {
  const t = ledgerPaperTexts[language];
  const marks = marksIn(language);
  const line = { width: sheet.page.width - 2 * SIDE, lineBreak: false } as const;
  const y = sheet.page.height - BOTTOM + 4 * MM;
  sheet.font('text').fontSize(8).fillColor('black');
  sheet.text(marks(t.by(by, printedAt)), SIDE, y, line);
  sheet.fontSize(9).text(t.page(page, count), SIDE, y, { ...line, align: 'center' });
}
