import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipPart {
  readonly name: string;
  readonly content: Buffer | string;
  /** What the zip says of its size, where that is a lie. */
  readonly statedSize?: number;
  readonly encrypted?: boolean;
  /** The content as it lies in the zip, for what is too large to be made whole. */
  readonly packed?: Buffer;
}

/** A zip made by hand, so that it can be wrong in any way a test needs. */
export function zipOf(parts: readonly ZipPart[], comment = ''): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content, statedSize, encrypted = false, ...given } of parts) {
    const plain = Buffer.from(content);
    const packed = given.packed ?? deflateRawSync(plain);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE((encrypted ? 1 : 0) | 0x0800, 2);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt16LE(0x5a21, 8);
    fields.writeUInt32LE(crc32(plain), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(statedSize ?? plain.length, 18);
    fields.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), fields, Buffer.from(name), packed]);
    const attributes = Buffer.alloc(14);
    attributes.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\u0000'), fields, attributes, Buffer.from(name)]));
    bodies.push(local);
    offset += local.length;
  }
  const entries = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.length, 4);
  end.writeUInt16LE(parts.length, 6);
  end.writeUInt32LE(entries.length, 8);
  end.writeUInt32LE(offset, 12);
  end.writeUInt16LE(comment.length, 16);
  return Buffer.concat([...bodies, entries, Buffer.from('PK\u0005\u0006'), end, Buffer.from(comment)]);
}

const ooxml = 'application/vnd.openxmlformats-officedocument';
const relationship = `http://schemas.openxmlformats.org/officeDocument/2006/relationships`;

/** A document with nothing but a sentence in it, and whatever else a test puts in. */
export function docxOf(more: readonly ZipPart[] = [], mainType = `${ooxml}.wordprocessingml.document.main+xml`) {
  return zipOf(officeParts('word/document.xml', mainType, more));
}

export function xlsxParts(more: readonly ZipPart[] = []): ZipPart[] {
  return officeParts('xl/workbook.xml', `${ooxml}.spreadsheetml.sheet.main+xml`, more);
}

function officeParts(main: string, type: string, more: readonly ZipPart[]): ZipPart[] {
  const override = `<Override PartName="/${main}" ContentType="${type}"/>`;
  return [
    { name: '[Content_Types].xml', content: `<?xml version="1.0"?><Types>${override}</Types>` },
    { name: '_rels/.rels', content: relationships('officeDocument', main) },
    { name: main, content: '<?xml version="1.0"?><body>整改完成,群众满意。</body>' },
    ...more,
  ];
}

/** A part that says what belongs together, or what is to be fetched from elsewhere. */
export function relationships(type: string, target: string, external = false): string {
  const mode = external ? ' TargetMode="External"' : '';
  return `<?xml version="1.0"?><Relationships><Relationship Id="r1" Type="${relationship}/${type}" Target="${target}"${mode}/></Relationships>`;
}
