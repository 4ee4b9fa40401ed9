export { DocumentDesk, documentFormats } from './document-desk.js';
export type { DocumentFile, DocumentFormat, DocumentRow } from './document-desk.js';
