import { fileTypeFromBuffer } from 'file-type';
import { FileRefused } from './file-refused.js';
import { endingOf, fileTypes, isFileType, mayBeCalled } from './file-types.js';
import type { FileType } from './file-types.js';
import { inspectImage } from './inspect-image.js';
import { inspectOffice } from './inspect-office.js';
import { inspectPdf } from './inspect-pdf.js';
import { inspectText } from './inspect-text.js';

/** Larger files are refused. */
export const MOST_BYTES = 20 * 1024 * 1024;

/** The type of a file by its content; throws `FileRefused` for what is not on the list or not only what it seems. */
export async function inspectFile(bytes: Buffer, name: string): Promise<FileType> {
  if (bytes.length === 0) throw new FileRefused('file_empty');
  if (bytes.length > MOST_BYTES) throw new FileRefused('file_too_large');
  const type = await typeOf(bytes, name);
  if (!mayBeCalled(name, type)) throw new FileRefused('file_name_misleads');
  return type;
}

async function typeOf(bytes: Buffer, name: string): Promise<FileType> {
  // PDF and zip by their first bytes, strictly: file-type skips what it takes for a preamble.
  if (bytes.toString('latin1', 0, 5) === '%PDF-') {
    inspectPdf(bytes);
    return 'application/pdf';
  }
  if (bytes.toString('latin1', 0, 4) === 'PK\u0003\u0004') return inspectOffice(bytes);
  const found = (await fileTypeFromBuffer(bytes))?.mime ?? '';
  if (isFileType(found) && fileTypes[found].kind === 'image') {
    await inspectImage(bytes);
    return found;
  }
  inspectText(bytes);
  return endingOf(name) === 'csv' || endingOf(name) === 'tsv' ? 'text/csv' : 'text/plain';
}
