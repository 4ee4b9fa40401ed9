import { localTime } from '#domain';
import { MM, drawQr, drawTable, fullWidth, gathered, newSheet, onEachPage } from '#printing';
import type { Sheet } from '#printing';
import { coverRows, sectionsOf } from './case-book.js';
import type { BookFacts } from './case-book.js';
import { officeOf } from './compose.js';
import type { Dossier } from './dossier.js';
import type { Block } from './paper.js';

const LEFT = 20 * MM;
const TOP = 22 * MM;
const WIDTH = 170 * MM;
const BOTTOM = 24 * MM;
const SIZE = 10.5;
const QR = 34 * MM;

interface Printed {
  readonly dossier: Dossier;
  readonly book: BookFacts;
  /** Where the QR on the cover leads. */
  readonly address: string;
  /** Who printed it: stands on every page with the time. */
  readonly by: string;
}

/** The whole case as one PDF to file or hand on (RE-8): A4, a mark of who printed it when, page of pages. */
export function caseBookPdf(printed: Printed): Promise<Buffer> {
  const { dossier, book } = printed;
  const made = new Date(localTime(book.today, '00:00'));
  const sheet = newSheet({
    size: 'A4',
    margins: { top: TOP, left: LEFT, right: LEFT, bottom: BOTTOM },
    title: `${dossier.number} 案卷`,
    author: dossier.supervisor,
    made,
  });
  const done = gathered(sheet);
  cover(sheet, printed);
  for (const { title, blocks } of sectionsOf(dossier, book)) {
    heading(sheet, title);
    for (const block of blocks) draw(sheet, block);
  }
  onEachPage(sheet, (page, count) => mark(sheet, printed, `第 ${page} 页 共 ${count} 页`));
  sheet.end();
  return done;
}

function cover(sheet: Sheet, { dossier, book, address }: Printed): void {
  const middle = { width: WIDTH, align: 'center' } as const;
  sheet
    .font('text')
    .fontSize(14)
    .text(officeOf(dossier.supervisor), LEFT, TOP + 20 * MM, middle);
  sheet
    .font('title')
    .fontSize(30)
    .text('整改事项案卷', LEFT, sheet.y + 10 * MM, middle);
  sheet
    .font('strong')
    .fontSize(15)
    .text(dossier.number, LEFT, sheet.y + 6 * MM, middle);
  sheet
    .font('text')
    .fontSize(15)
    .text(fullWidth(dossier.title), LEFT, sheet.y + 3 * MM, middle);
  sheet.y += 10 * MM;
  draw(sheet, { kind: 'facts', rows: coverRows(dossier, book) });
  sheet.y += 6 * MM;
  drawQr(sheet, address, { x: (sheet.page.width - QR) / 2, y: sheet.y, side: QR });
  sheet.font('text').fontSize(9).fillColor('black');
  sheet.text('扫码打开本案(须有查阅权限)', LEFT, sheet.y + QR + 2 * MM, middle);
  sheet.addPage();
}

/** A heading keeps a few lines of its part below it. */
function heading(sheet: Sheet, title: string): void {
  if (sheet.y + 90 > sheet.page.maxY()) sheet.addPage();
  sheet.font('strong').fontSize(14).fillColor('black');
  sheet.text(title, LEFT, sheet.y + 8, { width: WIDTH });
}

function draw(sheet: Sheet, block: Block): void {
  switch (block.kind) {
    case 'facts':
      return drawTable(sheet, {
        widths: [18, 82],
        rows: block.rows.map(([name, value]) => [name, fullWidth(value)]),
        labels: [0],
        size: SIZE,
      });
    case 'table':
      return drawTable(sheet, {
        ...block,
        rows: block.rows.map((cells) => cells.map(fullWidth)),
        size: SIZE,
      });
    case 'heading':
    case 'addressee':
    case 'text':
      sheet.font('text').fontSize(SIZE).fillColor('black');
      sheet.text(fullWidth(block.text), LEFT, sheet.y + 6, { width: WIDTH, lineGap: 4 });
  }
}

/** Who printed it and when, the number, and the page, under a hairline. */
function mark(sheet: Sheet, { dossier, book, by }: Printed, pages: string): void {
  const y = sheet.page.height - BOTTOM + 6 * MM;
  sheet
    .moveTo(LEFT, y)
    .lineTo(LEFT + WIDTH, y)
    .lineWidth(0.5)
    .stroke('black');
  sheet.font('text').fontSize(9).fillColor('black');
  const line = { width: WIDTH, lineBreak: false } as const;
  sheet.text(`${dossier.number} 打印人:${by} ${book.printedAt}`, LEFT, y + 4, line);
  sheet.text(pages, LEFT, y + 4, { ...line, align: 'right' });
}
