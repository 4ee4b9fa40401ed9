const LONGEST_SIDE = 1920;
const LONGEST_SIDE_SLOW = 1600;

interface Connection {
  readonly effectiveType?: string;
  readonly saveData?: boolean;
}

function longestSide(): number {
  // Not in the types of the DOM: Chromium and the browsers of telephones have it, others are taken for quick.
  const { connection } = navigator as { readonly connection?: Connection };
  const isSlow = connection?.saveData === true || /2g|3g/u.test(connection?.effectiveType ?? '');
  return isSlow ? LONGEST_SIDE_SLOW : LONGEST_SIDE;
}

/**
 * A picture no larger than evidence needs to be, anything else as it is. Decoding and encoding are the browser's own
 * threads: the page stays quick. Drawn anew, it has lost what the camera wrote into it.
 */
export async function resized(file: File): Promise<Blob> {
  if (!/^image\/(jpeg|png|webp)$/u.test(file.type)) return file;
  const picture = await createImageBitmap(file).catch(() => null);
  if (!picture) return file;
  const scale = longestSide() / Math.max(picture.width, picture.height);
  if (scale >= 1) return file;
  const [width, height] = [Math.round(picture.width * scale), Math.round(picture.height * scale)];
  if (typeof OffscreenCanvas === 'undefined') return file;
  const canvas = new OffscreenCanvas(width, height);
  canvas.getContext('2d')?.drawImage(picture, 0, 0, width, height);
  picture.close();
  return canvas.convertToBlob({ type: file.type, quality: 0.86 }).catch(() => file);
}
