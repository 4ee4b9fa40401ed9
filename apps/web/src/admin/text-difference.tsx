type Piece = readonly ['same' | 'gone' | 'new', string];

/** Letters, words and placeholders; a Chinese text has no spaces to cut at. */
const cut = (text: string): readonly string[] => text.match(/\{\w+\}|[A-Za-z0-9]+|\s+|[\s\S]/gu) ?? [];
/** Longer texts are shown whole, one after the other: nobody reads a difference of thousands of marks. */
const MOST = 600;

/** The longest common run of pieces, then what went and what came. */
export function differenceOf(before: string, now: string): readonly Piece[] {
  const old = cut(before);
  const fresh = cut(now);
  if (before === now) return [['same', now]];
  if (old.length > MOST || fresh.length > MOST)
    return [
      ['gone', before],
      ['new', now],
    ];
  const common = table(old, fresh);
  const pieces: Piece[] = [];
  const put = (kind: Piece[0], text: string): void => {
    const last = pieces.at(-1);
    if (last?.[0] === kind) pieces[pieces.length - 1] = [kind, last[1] + text];
    else pieces.push([kind, text]);
  };
  let at = 0;
  let to = 0;
  while (at < old.length || to < fresh.length) {
    const [was, is] = [old[at], fresh[to]];
    if (was !== undefined && was === is) {
      put('same', was);
      at += 1;
      to += 1;
    } else if (is === undefined || (was !== undefined && length(common, at + 1, to) >= length(common, at, to + 1))) {
      put('gone', was ?? '');
      at += 1;
    } else {
      put('new', is);
      to += 1;
    }
  }
  return pieces;
}

const length = (common: readonly (readonly number[])[], at: number, to: number): number => common[at]?.[to] ?? 0;

function table(old: readonly string[], fresh: readonly string[]): readonly (readonly number[])[] {
  const rows = Array.from({ length: old.length + 1 }, () => new Array<number>(fresh.length + 1).fill(0));
  for (let at = old.length - 1; at >= 0; at -= 1) {
    for (let to = fresh.length - 1; to >= 0; to -= 1) {
      const row = rows[at];
      if (!row) continue;
      row[to] =
        old[at] === fresh[to]
          ? length(rows, at + 1, to + 1) + 1
          : Math.max(length(rows, at + 1, to), length(rows, at, to + 1));
    }
  }
  return rows;
}

interface TextDifferenceProps {
  readonly before: string | undefined;
  readonly now: string;
}

/** A text with what it changes of the one before it: struck through what went, underlined what came. */
export function TextDifference({ before, now }: TextDifferenceProps) {
  if (before === undefined) return now;
  return (
    <span className="diff">
      {differenceOf(before, now).map(([kind, text], at) =>
        kind === 'same' ? (
          <span key={at}>{text}</span>
        ) : kind === 'gone' ? (
          <del key={at}>{text}</del>
        ) : (
          <ins key={at}>{text}</ins>
        ),
      )}
    </span>
  );
}
