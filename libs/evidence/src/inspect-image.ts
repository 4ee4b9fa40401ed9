import sharp from 'sharp';
import { FileRefused } from './file-refused.js';
import { asLatin, hidesAnother } from './hidden-content.js';

/** A little above the largest pictures of telephones (8192 × 8192); a flood has thousands of millions. */
const MOST_PIXELS = 2 ** 26;
const WIDEST_PUBLIC = 2048;

/** Refuses a picture that cannot be decoded to its end, unfolds too far or hides another file. */
export async function inspectImage(bytes: Buffer): Promise<void> {
  const {
    width,
    height,
    pages = 1,
    pageHeight = height,
  } = await sharp(bytes, { limitInputPixels: false }).metadata().catch(refuseDamaged);
  if (width * pageHeight * pages > MOST_PIXELS) throw new FileRefused('file_flood');
  if (hidesAnother(bytes, asLatin(bytes), 'image')) throw new FileRefused('file_two_faced');
  await sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'error', sequentialRead: true })
    .resize(16, 16)
    .raw()
    .toBuffer()
    .catch(refuseDamaged);
}

/** A picture for the public: drawn anew, so that place, camera and owner of the original are gone (EV-5). */
export function publicRendition(bytes: Buffer): Promise<Buffer> {
  return sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'error' })
    .autoOrient()
    .resize(WIDEST_PUBLIC, WIDEST_PUBLIC, { fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#ffffff' })
    .jpeg({ quality: 82 })
    .toBuffer();
}

/** The most bytes of a picture on a public page, which is read on slow lines. */
const MOST_PUBLIC_BYTES = 60 * 1024;

/** The same for a public page: as good as fits into 60 KB. */
export async function publicThumbnail(bytes: Buffer): Promise<Buffer> {
  let made = bytes;
  for (const [side, quality] of [
    [960, 72],
    [800, 60],
    [640, 50],
    [480, 36],
  ] as const) {
    made = await sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'error' })
      .autoOrient()
      .resize(side, side, { fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#ffffff' })
      .jpeg({ quality, mozjpeg: true })
      .toBuffer();
    if (made.length <= MOST_PUBLIC_BYTES) break;
  }
  return made;
}

function refuseDamaged(): never {
  throw new FileRefused('file_damaged');
}
