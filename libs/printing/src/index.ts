export { MM, gathered, newSheet, onEachPage } from './sheet.js';
export type { Sheet } from './sheet.js';
export { Table, drawTable } from './table.js';
export { brokenLines } from './lines.js';
export { drawQr } from './qr.js';
export { fullWidth } from './full-width.js';
