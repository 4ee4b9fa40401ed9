const LONGEST_SIDE = 1920;
const QUALITY = 0.85;

/** A picture no larger than evidence needs to be, scaled off the main thread; anything else as it is. */
export async function resized(file: Blob): Promise<Blob> {
  if (!/^image\/(jpeg|png|webp)$/u.test(file.type)) return file;
  const picture = await createImageBitmap(file).catch(() => null);
  if (!picture) return file;
  const scale = LONGEST_SIDE / Math.max(picture.width, picture.height);
  if (scale >= 1) return file;
  const [width, height] = [Math.round(picture.width * scale), Math.round(picture.height * scale)];
  const canvas = new OffscreenCanvas(width, height);
  canvas.getContext('2d')?.drawImage(picture, 0, 0, width, height);
  picture.close();
  return canvas.convertToBlob({ type: file.type, quality: QUALITY });
}
