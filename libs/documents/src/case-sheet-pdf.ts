import { localDateOf, localTime } from '#domain';
import { MM, Table, brokenLines, drawQr, fullWidth, gathered, newSheet, onEachPage } from '#printing';
import type { Sheet } from '#printing';
import { aims, lightWords, measureRows, particulars, results, standing, titleOf } from './case-sheet.js';
import type { SheetFacts } from './case-sheet.js';
import { caseSheetTexts } from './case-sheet-texts.js';
import { officeOf } from './compose.js';

const LEFT = 18 * MM;
const TOP = 14 * MM;
const WIDTH = 174 * MM;
const BOTTOM = 20 * MM;
const SIZE = 10;
const QR = 27 * MM;
/** Room to write is left on every sheet, whatever the case has to say. */
const NOTES = 28 * MM;
const GAP = 2.5 * MM;

interface PrintedSheet extends SheetFacts {
  /** Where the QR leads. */
  readonly address: string;
  readonly by: string;
  /** Beijing time. */
  readonly printedAt: string;
}

/**
 * A case on one page to carry to a meeting or a village (conventions, row 26): where it stands, who answers, the plan,
 * room for notes, and a QR that opens it. What is too long for the page ends in “…” and says so.
 */
export function caseSheetPdf(printed: PrintedSheet): Promise<Buffer> {
  const { kase, dossier, language } = printed;
  const t = caseSheetTexts[language];
  const sheet = newSheet({
    size: 'A4',
    margins: { top: TOP, left: LEFT, right: LEFT, bottom: BOTTOM },
    title: `${kase.number} ${t.name}`,
    author: dossier.supervisor,
    made: new Date(localTime(localDateOf(kase.asOf), '00:00')),
    lang: language === 'en' ? 'en' : 'zh-CN',
  });
  const done = gathered(sheet);
  head(sheet, printed);
  stand(sheet, printed);
  const outcome = pairs(sheet, results(printed), 3);
  const isCut = [
    drawn(pairs(sheet, particulars(printed), 2, 2)),
    drawn(pairs(sheet, aims(printed), 4)),
    measures(sheet, printed, outcome.height + NOTES + 3 * GAP),
    drawn(outcome),
  ].includes(true);
  notes(sheet, printed);
  onEachPage(sheet, () => foot(sheet, printed, isCut));
  sheet.end();
  return done;
}

/** Marks as the language prints them. */
const shown = (text: string, { language }: PrintedSheet): string => (language === 'zh' ? fullWidth(text) : text);

/** The office, the name of the paper, number and title; the QR at the right. */
function head(sheet: Sheet, printed: PrintedSheet): void {
  const { kase, dossier, address } = printed;
  const t = caseSheetTexts[printed.language];
  const width = WIDTH - QR - 8 * MM;
  const x = LEFT + WIDTH - QR;
  drawQr(sheet, address, { x, y: TOP, side: QR });
  sheet.font('text').fontSize(8).fillColor('black');
  sheet.text(t.scan, x - 6 * MM, TOP + QR + 1.5 * MM, { width: QR + 12 * MM, align: 'center' });
  sheet.fontSize(10).text(officeOf(dossier.supervisor), LEFT, TOP, { width });
  sheet
    .font('title')
    .fontSize(22)
    .text(t.name, LEFT, sheet.y + 1 * MM, { width });
  sheet
    .font('strong')
    .fontSize(12)
    .text(kase.number, LEFT, sheet.y + 0.5 * MM, { width });
  const letters = { font: 'strong', size: 13 };
  const lines = brokenLines(sheet, fullWidth(titleOf(printed)), width, letters);
  sheet.font('strong').fontSize(13);
  const top = sheet.y + 1 * MM;
  for (const [at, line] of lines.slice(0, 2).entries())
    sheet.text(at === 1 && lines.length > 2 ? `${line.slice(0, -1)}…` : line, LEFT, top + at * 6 * MM, {
      lineBreak: false,
    });
  sheet.y = Math.max(top + Math.min(2, lines.length) * 6 * MM, TOP + QR + 6 * MM) + 2 * MM;
}

/** The light with its shape, the stage, the next move and the rung, in four boxes. */
function stand(sheet: Sheet, printed: PrintedSheet): void {
  const t = caseSheetTexts[printed.language];
  const cells = [[t.light, lightWords(printed.kase, printed.language)] as const, ...standing(printed)];
  const shares = [40, 34, 74, 26];
  const height = 16 * MM;
  const { y } = sheet;
  let x = LEFT;
  for (const [at, [name, value]] of cells.entries()) {
    const width = (shares[at] ?? 0) * MM;
    sheet.lineWidth(0.9).rect(x, y, width, height).stroke('black');
    sheet.font('text').fontSize(8).fillColor('black');
    sheet.text(name, x + 2 * MM, y + 1.5 * MM, { lineBreak: false });
    const mark = at === 0 ? 5 * MM : 0;
    if (mark) lightMark(sheet, printed.kase.light, x + 2 * MM, y + 7 * MM);
    const letters = { font: 'strong', size: 10.5 };
    const lines = brokenLines(sheet, shown(value, printed), width - 4 * MM - mark, letters).slice(0, 2);
    sheet.font('strong').fontSize(10.5);
    for (const [line, text] of lines.entries())
      sheet.text(text, x + 2 * MM + mark, y + 6 * MM + line * 4.5 * MM, { lineBreak: false });
    x += width;
  }
  sheet.x = LEFT;
  sheet.y = y + height + GAP;
}

/** Circle, triangle, square with “!”, ring: the shape of a light says in black what its colour says on screen. */
function lightMark(sheet: Sheet, light: SheetFacts['kase']['light'], x: number, y: number): void {
  const side = 3.6 * MM;
  const middle = x + side / 2;
  switch (light) {
    case 'green':
      sheet.circle(middle, y + side / 2, side / 2).fill('black');
      return;
    case 'yellow':
      sheet.polygon([middle, y], [x + side, y + side], [x, y + side]).fill('black');
      return;
    case 'red':
      sheet.roundedRect(x, y, side, side, 1).fill('black');
      sheet
        .lineWidth(1.2)
        .moveTo(middle, y + 2)
        .lineTo(middle, y + side * 0.6)
        .stroke('white');
      sheet.circle(middle, y + side * 0.78, 0.8).fill('white');
      return;
    case 'grey':
    case 'none':
      sheet
        .lineWidth(1.2)
        .circle(middle, y + side / 2, side / 2 - 0.6)
        .stroke('black');
  }
}

interface Pairs {
  readonly table: Table;
  readonly rows: readonly (readonly string[])[];
  readonly height: number;
}

/** Facts beside their names, one or two a row, each of so many lines at most; not drawn yet. */
function pairs(sheet: Sheet, facts: readonly (readonly [string, string])[], most: number, beside: 1 | 2 = 1): Pairs {
  const widths = beside === 2 ? [26, 61, 26, 61] : [26, 148];
  const table = new Table(sheet, { widths, labels: [0, 2], size: SIZE, pad: 4, gap: 2, dense: true, most });
  const cells = facts.map(([name, value]) => [name, fullWidth(value)]);
  const rows = cells.flatMap((row, at) =>
    at % beside === 0 ? [[...row, ...(beside === 2 ? (cells[at + 1] ?? ['', '']) : [])]] : [],
  );
  return { table, rows, height: rows.reduce((sum, row) => sum + table.heightFor(row), 0) };
}

/** Draws facts; answers whether something was cut. */
function drawn({ table, rows }: Pairs): boolean {
  for (const row of rows) table.add(row);
  return table.wasCut;
}

/** As many measures as leave so much room below them; answers whether something was cut. */
function measures(sheet: Sheet, printed: PrintedSheet, below: number): boolean {
  const t = caseSheetTexts[printed.language];
  const rows = measureRows(printed);
  sheet.y += GAP;
  if (rows.length === 0) {
    sheet.font('text').fontSize(SIZE).fillColor('black').text(t.noPlan, LEFT, sheet.y, { width: WIDTH });
    sheet.y += GAP;
    return false;
  }
  const table = new Table(sheet, {
    widths: [10, 58, 37, 28, 20.5, 20.5],
    head: t.measures,
    size: 9,
    pad: 3,
    gap: 2,
    dense: true,
    most: rows.length > 4 ? 2 : 3,
  });
  const many = rows.findIndex((row) => {
    const cells = row.map((cell) => fullWidth(cell));
    if (!table.fits(cells, below)) return true;
    table.add(cells);
    return false;
  });
  if (many >= 0) {
    sheet.font('text').fontSize(9).fillColor('black');
    sheet.text(shown(t.moreMeasures(rows.length - many), printed), LEFT, sheet.y + 1 * MM, { width: WIDTH });
  }
  sheet.y += GAP;
  return table.wasCut;
}

/** What is left of the page is there to be written on. */
function notes(sheet: Sheet, printed: PrintedSheet): void {
  const y = sheet.y + GAP;
  sheet
    .lineWidth(0.9)
    .rect(LEFT, y, WIDTH, sheet.page.maxY() - y)
    .stroke('black');
  sheet.font('strong').fontSize(SIZE).fillColor('black');
  sheet.text(caseSheetTexts[printed.language].notes, LEFT + 4, y + 4, { lineBreak: false });
}

/** Who printed it and when (conventions, row 26), and that it is all. */
function foot(sheet: Sheet, printed: PrintedSheet, isCut: boolean): void {
  const t = caseSheetTexts[printed.language];
  const y = sheet.page.height - BOTTOM + 3 * MM;
  const line = { width: WIDTH, lineBreak: false } as const;
  sheet.font('text').fontSize(8).fillColor('black');
  sheet.text(shown(t.by(printed.by, printed.printedAt), printed), LEFT, y, line);
  sheet.text(t.page, LEFT, y, { ...line, align: 'right' });
  if (isCut) sheet.text(shown(t.cut, printed), LEFT, y + 4.5 * MM, line);
}
