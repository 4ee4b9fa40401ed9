import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';

/** A picture in one colour. */
export const canvas = (width = 64, height = 48) =>
  sharp({ create: { width, height, channels: 3, background: { r: 180, g: 30, b: 30 } } });

/** A photograph as a telephone makes it, with the place written into it. */
export const photo = (): Promise<Buffer> =>
  canvas(640, 480)
    .jpeg()
    .withExif({
      IFD0: { Make: 'Village', Model: 'Phone 1', Artist: '联络员' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '31/1 16/1 0/1', GPSLongitudeRef: 'E', GPSLongitude: '113/1 54/1 0/1' },
    })
    .toBuffer();

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data]);
  const head = Buffer.alloc(4);
  head.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([head, body, sum]);
}

/** A PNG that says it is that large and holds next to nothing. */
export function pngFlood(width: number, height: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.writeUInt8(1, 8);
  const rows = deflateSync(Buffer.alloc(100_000));
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', rows), chunk('IEND', Buffer.alloc(0))]);
}

/** The size in the frame header of a JPEG, overwritten. */
export function jpegOfSize(jpeg: Buffer, side: number): Buffer {
  const copy = Buffer.from(jpeg);
  const frame = copy.indexOf(Buffer.from([0xff, 0xc0]));
  copy.writeUInt16BE(side, frame + 5);
  copy.writeUInt16BE(side, frame + 7);
  return copy;
}

/** A JPEG with a text in its comment. */
export function jpegWithComment(jpeg: Buffer, text: string): Buffer {
  const length = Buffer.alloc(2);
  length.writeUInt16BE(text.length + 2);
  return Buffer.concat([jpeg.subarray(0, 2), Buffer.from([0xff, 0xfe]), length, Buffer.from(text), jpeg.subarray(2)]);
}
