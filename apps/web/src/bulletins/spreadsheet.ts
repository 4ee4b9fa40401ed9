import { refuse } from '../api/client.ts';
import type { paths } from '../api/schema.d.ts';

export type ImportAnswer =
  paths['/api/v1/bulletins/{id}/items/import']['post']['responses'][200]['content']['application/json'];

/** A table as bytes and type, ready to be read by the server. */
export interface TableFile {
  readonly body: BodyInit;
  readonly type: string;
  /** Of a file; what was typed or pasted has none and no line in the history of imports. */
  readonly name?: string;
}

const CSV = 'text/csv';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Cells as spreadsheets put them on the clipboard: tabs between, quotes round what holds a line break. */
function cellsOf(text: string): string[][] {
  const rows: string[][] = [[]];
  const pattern = /(?:"((?:[^"]|"")*)"|([^\t\n]*))(\t|\n|$)/gy;
  for (let match = pattern.exec(text); match && match.index < text.length; match = pattern.exec(text)) {
    rows.at(-1)?.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === '\n') rows.push([]);
  }
  return rows.filter((row) => row.some((cell) => cell.trim() !== ''));
}

const csvOf = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\r\n');

/** What was pasted, as a CSV; text without a tab is taken for one already. */
export function pastedTable(text: string): TableFile {
  const lines = text.replaceAll('\r\n', '\n');
  return { type: CSV, body: lines.includes('\t') ? csvOf(cellsOf(lines)) : lines };
}

export const fileTable = (file: File): TableFile => ({
  type: file.name.toLowerCase().endsWith('.xlsx') ? XLSX : CSV,
  body: file,
  name: file.name,
});

/** One item as a table of one row. */
export const itemTable = (item: Readonly<Record<string, string>>): TableFile => ({
  type: CSV,
  body: csvOf([Object.keys(item), Object.values(item)]),
});

/** Has the server read a table into a draft; a dry run writes nothing. */
export async function importItems(
  id: string,
  { body, type, name }: TableFile,
  how: { readonly dryRun?: boolean; readonly goodRowsOnly?: boolean },
): Promise<ImportAnswer> {
  const query = new URLSearchParams(Object.entries(how).map(([option, value]) => [option, String(value)]));
  if (name !== undefined) query.set('fileName', name);
  const response = await fetch(`/api/v1/bulletins/${id}/items/import?${query}`, {
    method: 'POST',
    headers: { 'content-type': type },
    body,
  });
  if (!response.ok) return refuse(response);
  // The API documents what it answers.
  return (await response.json()) as ImportAnswer;
}
