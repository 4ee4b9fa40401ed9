export { FileRefused } from './file-refused.js';
export type { FileRefusalCode } from './file-refused.js';
export { FileStore } from './file-store.js';
export { displayName, fileTypes } from './file-types.js';
export { MOST_BYTES, inspectFile } from './inspect-file.js';
export { publicRendition, publicThumbnail } from './inspect-image.js';
export { UploadDesk } from './upload-desk.js';
export type { TakenFile } from './upload-desk.js';
