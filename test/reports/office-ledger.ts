import type { TableRow } from '#spreadsheets';

const states = ['待认领', '整改中', '已完成', '公示中', '已销号', '暂缓', '已认领', '验收通过', '已撤销'];
const phrases = [
  '2026年6月底前',
  '12月31日',
  '年底前',
  '长期坚持',
  '立行立改',
  '2026年9月30日前完成,今后长期坚持',
  '20个工作日内',
];

/** A ledger as an office keeps it: words for states and deadlines, texts with commas, breaks and signs. */
export function officeLedger(rows: number, codes: readonly string[]): string {
  const header = [
    '序号',
    '案件编号',
    '问题描述',
    '责任单位',
    '整改时限(原/现)',
    '进展情况',
    '完成情况',
    '销号日期和类型',
    '督办记录(最高梯次)',
    '备注',
    '交办日期',
  ];
  const lines = Array.from({ length: rows }, (_, index) => {
    const state = states[index % states.length] ?? '';
    return [
      String(index + 1),
      `ZG-2025-4209-${String(index + 1).padStart(5, '0')}`,
      `第${index + 1}项问题:“三会一课”记录不全,\n群众反映=强烈`,
      codes[index % codes.length] ?? '',
      phrases[index % phrases.length] ?? '',
      index % 5 === 0 ? '=HYPERLINK("http://example.test")' : `已完成${index % 100}%`,
      state,
      state === '已销号' ? '2026-02-20 最终销号' : '',
      index % 11 === 0 ? '第2级 督办' : '',
      index % 3 === 0 ? '-' : '需持续关注',
      '2026-01-05',
    ];
  });
  return csvOf([header, ...lines]);
}

/** Rows as a CSV file with a byte order mark. */
export function csvOf(rows: readonly (readonly string[])[]): string {
  const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;
  return `\uFEFF${rows.map((cells) => cells.map(quoted).join(',')).join('\r\n')}\r\n`;
}

/** What rows say, by column. */
export const cellsOf = (table: readonly TableRow[]) => table.map(({ cells }) => cells);
