import { brokenLines } from './lines.js';
import { turnPage } from './sheet.js';
import type { Sheet } from './sheet.js';

const SIZE = 12;

interface TableShape {
  /** Shares of the width. */
  readonly widths: readonly number[];
  readonly head?: readonly string[];
  /** Columns that name what stands beside them. */
  readonly labels?: readonly number[];
  /** So many lines a cell has at most; what is longer ends in “…”. */
  readonly most?: number;
  /**
   * A row too long for the width stands in bands one below the other: how many columns lead it, as tall as all bands,
   * and how many stand in each band. The shares are those of the leading columns, then those of each band.
   */
  readonly bands?: { readonly leading: number; readonly counts: readonly number[] };
  /** Of the letters, in points. */
  readonly size?: number;
  /** Between letters and rules, and between lines, in points. */
  readonly pad?: number;
  readonly gap?: number;
  /** Rules of a hair inside rows, a grey head: for tables with many small cells. */
  readonly dense?: boolean;
}

interface Column {
  readonly x: number;
  readonly width: number;
  /** Null: as tall as the row. */
  readonly band: number | null;
}

/** The lines of each cell of a row. */
type Lines = readonly (readonly string[])[];

/** A ruled table over the type area that rows are added to. */
export class Table {
  private readonly columns: readonly Column[];
  private readonly size: number;
  private readonly pad: number;
  private readonly pitch: number;
  private readonly head: Lines | null;
  private hasCut = false;

  constructor(
    private readonly sheet: Sheet,
    private readonly shape: TableShape,
  ) {
    this.size = shape.size ?? SIZE;
    this.pad = shape.pad ?? 6;
    this.pitch = this.size * 1.2 + (shape.gap ?? 3);
    this.columns = columnsOf(sheet, shape);
    this.head = shape.head ? this.linesOf(shape.head, true) : null;
    if (this.head) this.draw(this.head, true);
  }

  /**
   * A row that does not fit goes to the next page whole, with the head repeated; one that is taller than a page is
   * continued there line by line. So many points are kept free below it for what belongs to it.
   */
  add(cells: readonly string[], below = 0): void {
    const lines = this.linesOf(cells, false);
    const height = this.heightOf(lines) + below;
    if (height > this.room()) {
      if (height > this.roomOfPage()) {
        this.addInPieces(lines);
        return;
      }
      this.turn();
    }
    this.draw(lines, false);
  }

  /** Whether some cell ended in “…”. */
  get wasCut(): boolean {
    return this.hasCut;
  }

  /** Whether a row has room on this page with so many points below it. */
  fits(cells: readonly string[], below: number): boolean {
    return this.heightFor(cells) + below <= this.room();
  }

  /** How tall a row comes out. */
  heightFor(cells: readonly string[]): number {
    return this.heightOf(this.linesOf(cells, false));
  }

  /** Band by band, as many lines as there is room for; the leading columns say on each piece whose it is. */
  private addInPieces(lines: Lines): void {
    const count = this.bandCount();
    for (let band = 0; band < count; band += 1) {
      const part = lines.map((cell, at) => {
        const own = this.columns[at]?.band ?? null;
        return own === null || own === band ? cell : [];
      });
      let from = 0;
      const isOfBand = (at: number): boolean => (this.columns[at]?.band ?? null) === band;
      const tallest = Math.max(1, ...part.map((cell, at) => (isOfBand(at) ? cell.length : 0)));
      while (from < tallest) {
        const room = Math.floor((this.room() - 2 * this.pad * count) / this.pitch) - (count - 1);
        if (room < 2) {
          this.turn();
          continue;
        }
        const until = from + room;
        this.draw(
          part.map((cell, at) => (isOfBand(at) ? cell.slice(from, until) : cell.slice(0, room))),
          false,
        );
        from = until;
        if (from < tallest) this.turn();
      }
    }
  }

  private turn(): void {
    turnPage(this.sheet);
    if (this.head) this.draw(this.head, true);
  }

  private room(): number {
    return this.sheet.page.maxY() - this.sheet.y;
  }

  private roomOfPage(): number {
    const { page } = this.sheet;
    return page.maxY() - page.margins.top - (this.head ? this.heightOf(this.head) : 0);
  }

  private bandCount(): number {
    return this.shape.bands?.counts.length ?? 1;
  }

  private linesOf(cells: readonly string[], isHead: boolean): Lines {
    return cells.map((cell, at) => {
      const width = (this.columns[at]?.width ?? 0) - 2 * this.pad;
      const lines = brokenLines(this.sheet, cell, width, { font: this.fontOf(at, isHead), size: this.size });
      const { most } = this.shape;
      if (isHead || most === undefined || lines.length <= most) return lines;
      this.hasCut = true;
      return [...lines.slice(0, most - 1), `${[...(lines[most - 1] ?? '')].slice(0, -1).join('')}…`];
    });
  }

  private fontOf(column: number, isHead: boolean): string {
    return isHead || this.shape.labels?.includes(column) ? 'strong' : 'text';
  }

  /** The heights of the bands; a leading column taller than all of them stretches the last. */
  private bandsOf(lines: Lines): number[] {
    const tallest = (band: number | null): number =>
      Math.max(1, ...lines.map((cell, at) => ((this.columns[at]?.band ?? null) === band ? cell.length : 0)));
    const height = (count: number): number => count * this.pitch + 2 * this.pad;
    const bands = Array.from({ length: this.bandCount() }, (_, band) => height(tallest(band)));
    const sum = bands.reduce((one, other) => one + other, 0);
    const last = bands.length - 1;
    bands[last] = (bands[last] ?? 0) + Math.max(0, height(tallest(null)) - sum);
    return bands;
  }

  private heightOf(lines: Lines): number {
    return this.bandsOf(lines).reduce((one, other) => one + other, 0);
  }

  private draw(lines: Lines, isHead: boolean): void {
    const { sheet, pad, pitch, size, shape } = this;
    const bands = this.bandsOf(lines);
    const whole = this.heightOf(lines);
    const { y } = sheet;
    const topOf = (band: number): number => bands.slice(0, band).reduce((sum, one) => sum + one, y);
    for (const [at, cell] of lines.entries()) {
      const { x, width, band } = this.columns[at] ?? { x: 0, width: 0, band: null };
      const top = band === null ? y : topOf(band);
      const height = band === null ? whole : (bands[band] ?? whole);
      if (isHead && shape.dense) sheet.rect(x, top, width, height).fill('#ececec');
      sheet
        .lineWidth(shape.dense ? 0.35 : 0.7)
        .rect(x, top, width, height)
        .stroke('black');
      sheet.font(this.fontOf(at, isHead)).fontSize(size).fillColor('black');
      for (const [line, text] of cell.entries())
        if (text) sheet.text(text, x + pad, top + pad + line * pitch, { lineBreak: false });
    }
    const { left, right } = sheet.page.margins;
    if (shape.dense)
      sheet
        .lineWidth(0.9)
        .rect(left, y, sheet.page.width - left - right, whole)
        .stroke('black');
    sheet.x = left;
    sheet.y = y + whole;
  }
}

function columnsOf(sheet: Sheet, { widths, bands }: TableShape): readonly Column[] {
  const { left, right } = sheet.page.margins;
  const whole = sheet.page.width - left - right;
  const { leading, counts } = bands ?? { leading: 0, counts: [widths.length] };
  const sum = (some: readonly number[]): number => some.reduce((one, other) => one + other, 0);
  const lead = widths.slice(0, leading);
  const columns: Column[] = [];
  const place = (shares: readonly number[], from: number, unit: number, band: number | null): number => {
    let x = from;
    for (const share of shares) {
      columns.push({ x, width: share * unit, band });
      x += share * unit;
    }
    return x;
  };
  const first = widths.slice(leading, leading + (counts[0] ?? 0));
  const unit = whole / sum([...lead, ...first]);
  const start = place(lead, left, unit, null);
  let at = leading;
  for (const [band, count] of counts.entries()) {
    const shares = widths.slice(at, at + count);
    place(shares, start, (left + whole - start) / sum(shares), band);
    at += count;
  }
  return columns;
}

/** A ruled table over the type area with a little air around it. */
export function drawTable(
  sheet: Sheet,
  { rows, ...shape }: TableShape & { readonly rows: readonly (readonly string[])[] },
): void {
  sheet.y += 6;
  const table = new Table(sheet, shape);
  for (const cells of rows) table.add(cells);
  sheet.y += 8;
}
