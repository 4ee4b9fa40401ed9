import type { Sheet } from './sheet.js';

const noLineStart = /^[\uff0c\uff1a\uff1b\uff1f\uff01\uff09\u3001\u3002〕》”’…%\],.;:!?)]/u;
/** Whatever opens goes along with what it opens. */
const noLineEnd = /[\uff08“‘《〔(]$/u;

/** Widths of single characters by font, for letters of one point: asking the font for each line anew is slow. */
const known = new WeakMap<Sheet, Map<string, number>>();

/** How wide texts are in a font and size; letters are added up, so a line may come out narrower by its kerning. */
function measureIn(sheet: Sheet, font: string, size: number): (text: string) => number {
  const widths = known.get(sheet) ?? new Map<string, number>();
  known.set(sheet, widths);
  const widthOf = (sign: string): number => {
    const key = font + sign;
    let width = widths.get(key);
    if (width === undefined) {
      width = sheet.font(font).fontSize(100).widthOfString(sign) / 100;
      widths.set(key, width);
    }
    return width;
  };
  return (text) => {
    let sum = 0;
    for (const sign of text) sum += widthOf(sign);
    return sum * size;
  };
}

interface Letters {
  readonly font: string;
  readonly size: number;
}

/**
 * Text as lines no wider than given: after any character, but no closing mark begins a line, no opening one ends it, and
 * no number or word is cut that fits on a line.
 */
export function brokenLines(sheet: Sheet, text: string, width: number, { font, size }: Letters): string[] {
  const measure = measureIn(sheet, font, size);
  return text.split('\n').flatMap((paragraph) => {
    const words = paragraph.match(/\d+年\d+月\d+日|[A-Za-z0-9.\-〔〕%]{1,24}号?|./gu) ?? [''];
    const lines: string[] = [];
    let line = '';
    let filled = 0;
    for (const word of words.flatMap((one) => (measure(one) > width ? pieces(one, width, measure) : [one]))) {
      const wide = measure(word);
      if (line === '' || filled + wide <= width) {
        line += word;
        filled += wide;
      } else if (noLineStart.test(word)) {
        // The mark takes the character before it along, and marks between them.
        const kept = [...line];
        let along = word;
        do along = (kept.pop() ?? '') + along;
        while (noLineStart.test(along) && kept.length > 1);
        lines.push(kept.join(''));
        line = along;
        filled = measure(line);
      } else {
        const opening = noLineEnd.exec(line)?.[0] ?? '';
        lines.push(line.slice(0, line.length - opening.length).trimEnd());
        line = word === ' ' ? opening : opening + word;
        filled = measure(line);
      }
    }
    return [...lines, line];
  });
}

/** A word wider than a line, broken after its strokes, and where it has none, anywhere. */
function pieces(word: string, width: number, measure: (text: string) => number): string[] {
  return (word.match(/[^-]+-*|-+/gu) ?? []).flatMap((part) => (measure(part) > width ? [...part] : [part]));
}
