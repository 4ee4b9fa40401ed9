/** Full-width forms stand 0xfee0 above the marks of ASCII. */
const widened = (mark: string): string => String.fromCodePoint((mark.codePointAt(0) ?? 0) + 0xfee0);

/** Marks beside a Chinese character take its width, as offices print them; those in numbers and addresses stay. */
export const fullWidth = (text: string): string =>
  text
    .replace(/(?<=[\p{sc=Han}”》〕)%])[,;:?!]|[,;:?!](?=[\p{sc=Han}“《〔])/gu, widened)
    .replace(/\(([^()]*\p{sc=Han}[^()]*)\)/gu, (_whole, inner: string) => widened('(') + inner + widened(')'))
    // A mark after a bracket that was widened a moment ago.
    .replace(/(?<=[\uff09])[,;:?!]/gu, widened);
