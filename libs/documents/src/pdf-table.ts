import type { Sheet } from './sheet.js';

const SIZE = 12;
const GAP = 3;
const PAD = 6;

interface TableOfSheet {
  /** Shares of the width. */
  readonly widths: readonly number[];
  readonly head?: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** The first column names what stands in the second. */
  readonly labelled: boolean;
  /** Of the letters, in points. */
  readonly size?: number;
}

/**
 * A ruled table over the type area. A row that does not fit goes to the next page whole, with the head repeated; one
 * that is taller than a page is continued there line by line.
 */
export function drawTable(sheet: Sheet, { widths, head, rows, labelled, size = SIZE }: TableOfSheet): void {
  const { left, right } = sheet.page.margins;
  const whole = sheet.page.width - left - right;
  const shares = widths.reduce((sum, one) => sum + one, 0);
  const columns = widths.map((share) => (whole * share) / shares);
  sheet.y += 6;
  const top = sheet.page.margins.top;
  const fontOf = (column: number, isHead: boolean): string =>
    isHead || (labelled && column === 0) ? 'strong' : 'text';
  const linesOf = (cells: readonly string[], isHead: boolean): string[][] =>
    cells.map((cell, at) => {
      sheet.font(fontOf(at, isHead)).fontSize(size);
      return broken(sheet, cell, (columns[at] ?? whole) - 2 * PAD);
    });
  const pitch = size * 1.2 + GAP;
  const drawRow = (lines: readonly (readonly string[])[], isHead: boolean): void => {
    const height = Math.max(1, ...lines.map(({ length }) => length)) * pitch + 2 * PAD;
    const { y } = sheet;
    let x = left;
    for (const [at, cell] of lines.entries()) {
      const width = columns[at] ?? 0;
      sheet.lineWidth(0.7).rect(x, y, width, height).stroke('black');
      sheet.font(fontOf(at, isHead)).fontSize(size).fillColor('black');
      for (const [line, text] of cell.entries())
        sheet.text(text, x + PAD, y + PAD + line * pitch, { lineBreak: false });
      x += width;
    }
    sheet.x = left;
    sheet.y = y + height;
  };
  const repeatHead = (): void => {
    if (head) drawRow(linesOf(head, true), true);
  };
  repeatHead();
  for (const cells of rows) {
    let lines = linesOf(cells, false);
    for (;;) {
      const tallest = Math.max(1, ...lines.map(({ length }) => length));
      const room = Math.floor((sheet.page.maxY() - sheet.y - 2 * PAD) / pitch);
      if (tallest <= room) break;
      const isFresh = sheet.y < top + 3 * pitch;
      if (isFresh || tallest * pitch > sheet.page.maxY() - top - 4 * pitch) {
        if (room >= 2) {
          drawRow(
            lines.map((cell) => cell.slice(0, room)),
            false,
          );
          lines = lines.map((cell) => cell.slice(room));
        }
      }
      sheet.addPage();
      repeatHead();
    }
    drawRow(lines, false);
  }
  sheet.y += 8;
}

const noLineStart = /^[\uff0c\uff1a\uff1b\uff1f\uff01\uff09\u3001\u3002〕》”’…%\],.;:!?)]/u;

/** Text as lines no wider than given: after any character, but no closing mark begins a line and no number is cut. */
function broken(sheet: Sheet, text: string, width: number): string[] {
  return text.split('\n').flatMap((paragraph) => {
    const words = paragraph.match(/\d+年\d+月\d+日|[A-Za-z0-9.\-〔〕%]{1,24}|./gu) ?? [''];
    const lines: string[] = [];
    let line = '';
    for (const word of words) {
      const wider = line + word;
      if (line === '' || sheet.widthOfString(wider) <= width) line = wider;
      else if (noLineStart.test(word)) {
        // The mark takes the character before it along.
        const kept = [...line];
        const last = kept.pop() ?? '';
        lines.push(kept.join(''));
        line = last + word;
      } else {
        lines.push(line);
        line = word;
      }
    }
    return [...lines, line];
  });
}
