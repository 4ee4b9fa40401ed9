export { columnName, readTable } from './read-table.js';
export type { TableFormat, TableRow } from './read-table.js';
export { TableRefused } from './table-refused.js';
export type { RowError } from './table-refused.js';
export { writeTable } from './write-table.js';
export type { TableColumn } from './write-table.js';
