const latin = new TextDecoder('latin1');

const markup = /<script[\s>/]|<html[\s>]|<!doctype\s+html|<iframe[\s>]|<\?php|__HALT_COMPILER\s*\(/iu;
const archives = ['Rar!\u001a\u0007', '7z\u00bc\u00af\u0027\u001c'];

/** What begins nothing of ours: a text that a browser, a shell or an office program would run. */
export const activeText = /^\s*(#!|%!PS|\{\\rtf|MIME-Version:|<\?xml|<svg[\s>]|<!--|X5O!P%@AP)|<svg[\s>]/iu;

/** The bytes one character each, so that what hides among them can be searched as text. */
export const asLatin = (bytes: Buffer): string => latin.decode(bytes);

/** Whether markup or script stands in a text. */
export const holdsMarkup = (text: string): boolean => markup.test(text);

/**
 * Whether a second file hides in one that begins as something else: a page, a script, a PDF (readers accept it in the
 * first KiB), an archive (readers look for it from the end, or anywhere).
 */
export function hidesAnother(bytes: Buffer, text: string, self: 'pdf' | 'zip' | 'image'): boolean {
  return (
    holdsMarkup(text) ||
    archives.some((signature) => text.includes(signature)) ||
    (self !== 'pdf' && text.slice(0, 1024 + 8).includes('%PDF-')) ||
    (self !== 'zip' && endsAsZip(bytes))
  );
}

/** A zip's last record with a directory where it says: four bytes alone come up by chance in a large picture. */
function endsAsZip(bytes: Buffer): boolean {
  const from = Math.max(0, bytes.length - 65_557);
  for (
    let at = bytes.indexOf('PK\u0005\u0006', from, 'latin1');
    at >= 0;
    at = bytes.indexOf('PK\u0005\u0006', at + 1, 'latin1')
  ) {
    if (at + 22 > bytes.length) continue;
    const directory = at - bytes.readUInt32LE(at + 12);
    if (directory >= 0 && (directory === at || bytes.toString('latin1', directory, directory + 4) === 'PK\u0001\u0002'))
      return true;
  }
  return false;
}
