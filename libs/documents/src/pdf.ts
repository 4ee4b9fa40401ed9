import { localTime, paperKinds } from '#domain';
import { MM, drawTable, gathered, newSheet, onEachPage } from '#printing';
import type { Sheet } from '#printing';
import { chineseDay } from './paper.js';
import type { Block, Paper } from './paper.js';

/** GB/T 9704-2012 in points: A4, 37 mm top, 28 mm left, a type area of 156 × 225 mm. */
const TOP = 37 * MM;
const LEFT = 28 * MM;
const WIDTH = 156 * MM;
const BOTTOM = (297 - 37 - 225) * MM;
const BODY = 16;
const PITCH = 29;
const RED = '#d10000';

/** A paper as PDF with its font inside. The same paper gives the same bytes, so that its hash can be checked anew. */
export function pdfOf(paper: Paper): Promise<Buffer> {
  const made = new Date(localTime(paper.date, '00:00'));
  const sheet = newSheet({
    size: 'A4',
    margins: { top: TOP, left: LEFT, right: 210 * MM - LEFT - WIDTH, bottom: BOTTOM },
    title: `${paper.title} ${paper.number}`,
    author: paper.head,
    made,
  });
  const done = gathered(sheet);
  if (paperKinds[paper.kind].layout === 'letter') redHead(sheet, paper);
  else formHead(sheet, paper);
  for (const block of paper.blocks) draw(sheet, block);
  signature(sheet, paper);
  pageNumbers(sheet);
  sheet.end();
  return done;
}

/** The office's name in red, fitted to the type area, the number, a red rule, the title. */
function redHead(sheet: Sheet, { head, number, title }: Paper): void {
  sheet.font('title').fontSize(10);
  const size = Math.min(40, (10 * WIDTH) / sheet.widthOfString(head));
  sheet
    .fillColor(RED)
    .fontSize(size)
    .text(head, LEFT, TOP, { width: WIDTH + 2, align: 'center', lineBreak: false });
  const below = TOP + size * 1.5 + PITCH;
  sheet.fillColor('black').font('text').fontSize(BODY).text(number, LEFT, below, { width: WIDTH, align: 'center' });
  const rule = below + BODY * 1.5 + 4;
  sheet
    .moveTo(LEFT, rule)
    .lineTo(LEFT + WIDTH, rule)
    .lineWidth(1.5)
    .stroke(RED);
  sheet.y = rule + PITCH;
  titleOf(sheet, title);
}

function formHead(sheet: Sheet, { number, title }: Paper): void {
  sheet.y = TOP;
  titleOf(sheet, title);
  sheet.font('text').fontSize(12).text(`编号:${number}`, LEFT, sheet.y, { width: WIDTH, align: 'right' });
  sheet.moveDown(0.4);
}

function titleOf(sheet: Sheet, title: string): void {
  sheet.font('title').fontSize(22);
  const lines = sheet.widthOfString(title) <= WIDTH ? [title] : halves(title);
  for (const line of lines) sheet.text(line, LEFT, sheet.y, { width: WIDTH, align: 'center', lineGap: 2 });
  sheet.y += PITCH * 0.6;
}

/** A long title as two lines, broken where a phrase ends and not before one character. */
function halves(title: string): readonly string[] {
  const signs = [...title];
  const middle = signs.length / 2;
  const ends = signs.flatMap((sign, at) => ('”的、》'.includes(sign) && at < signs.length - 2 ? [at + 1] : []));
  const at = ends.sort((one, other) => Math.abs(one - middle) - Math.abs(other - middle))[0] ?? Math.ceil(middle);
  return [signs.slice(0, at).join(''), signs.slice(at).join('')];
}

function draw(sheet: Sheet, block: Block): void {
  switch (block.kind) {
    case 'addressee':
    case 'text':
      return paragraph(sheet, block.text, block.kind === 'text' ? 2 * BODY : 0);
    case 'heading':
      sheet.y += 6;
      keepTogether(sheet, 3 * PITCH);
      sheet
        .font('strong')
        .fontSize(BODY)
        .text(block.text, LEFT, sheet.y, { width: WIDTH, lineGap: lineGap(sheet) });
      return;
    case 'facts':
      return drawTable(sheet, { widths: [22, 78], rows: block.rows, labels: [0] });
    case 'table':
      return drawTable(sheet, block);
  }
}

function paragraph(sheet: Sheet, text: string, indent: number): void {
  sheet.font('text').fontSize(BODY);
  sheet.text(text, LEFT, sheet.y, { width: WIDTH, indent, lineGap: lineGap(sheet) });
}

/** What makes lines stand 29 points apart. */
const lineGap = (sheet: Sheet): number => PITCH - sheet.currentLineHeight();

/** Begins a new page unless so much is left of this one. */
function keepTogether(sheet: Sheet, height: number): void {
  if (sheet.y + height > sheet.page.maxY()) sheet.addPage();
}

/** Whoever signs and the day, right, never alone on a page by half. */
function signature(sheet: Sheet, { signed, date, copies }: Paper): void {
  const height = (signed.length + 1) * PITCH + (copies.length > 0 ? 36 : 0);
  sheet.font('text').fontSize(BODY);
  const room = sheet.page.maxY() - sheet.y;
  if (room < height) {
    sheet.addPage();
    paragraph(sheet, '(此页无正文)', 0);
  }
  if (room < height || room > height + PITCH) sheet.y += PITCH;
  const right = { width: WIDTH - 2 * BODY, align: 'right', lineGap: lineGap(sheet) } as const;
  for (const line of [...signed, chineseDay(date)]) sheet.text(line, LEFT, sheet.y, right);
  if (copies.length === 0) return;
  sheet.y += 8;
  sheet
    .moveTo(LEFT, sheet.y)
    .lineTo(LEFT + WIDTH, sheet.y)
    .lineWidth(0.7)
    .stroke('black');
  sheet.y += 4;
  sheet.fontSize(14).text(`抄送:${copies.join('、')}`, LEFT + 14, sheet.y, { width: WIDTH - 28 });
}

/** — 1 —, below the type area. */
function pageNumbers(sheet: Sheet): void {
  onEachPage(sheet, (page) => {
    sheet.font('text').fontSize(14).fillColor('black');
    sheet.text(`— ${page} —`, LEFT, sheet.page.height - BOTTOM + 7 * MM, {
      width: WIDTH,
      align: 'center',
      lineBreak: false,
    });
  });
}
