import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import { paperKinds } from '#domain';
import { chineseDay } from './paper.js';
import type { Block, Paper } from './paper.js';

/** Twentieths of a point, as Word counts. */
const twips = (millimetres: number): number => Math.round((millimetres / 25.4) * 1440);
const WIDTH = twips(156);
const RED = 'D10000';
const line = { line: 29 * 20, lineRule: LineRuleType.EXACT } as const;

/** Offices have these fonts; where one is missing Word takes its own Chinese one. */
const fonts = {
  text: { ascii: 'FangSong', eastAsia: '仿宋', hAnsi: 'FangSong' },
  strong: { ascii: 'SimHei', eastAsia: '黑体', hAnsi: 'SimHei' },
  title: { ascii: 'FZXiaoBiaoSong-B05S', eastAsia: '方正小标宋简体', hAnsi: 'FZXiaoBiaoSong-B05S' },
};
type Face = keyof typeof fonts;

const run = (text: string, face: Face = 'text', size = 16, color?: string): TextRun[] =>
  text.split('\n').map(
    (part, at) =>
      new TextRun({
        text: part,
        font: fonts[face],
        size: size * 2,
        ...(at > 0 && { break: 1 }),
        ...(color && { color }),
      }),
  );

/** A paper as DOCX, to be worked on; the sealed original is the PDF. */
export function docxOf(paper: Paper): Promise<Buffer> {
  const isLetter = paperKinds[paper.kind].layout === 'letter';
  const children = [
    ...(isLetter ? redHead(paper) : formHead(paper)),
    ...paper.blocks.flatMap(blockOf),
    new Paragraph({ children: [] }),
    ...[...paper.signed, chineseDay(paper.date)].map(
      (text) =>
        new Paragraph({
          alignment: AlignmentType.RIGHT,
          indent: { right: 640 },
          spacing: line,
          keepLines: true,
          children: run(text),
        }),
    ),
    ...(paper.copies.length > 0
      ? [
          new Paragraph({
            border: { top: { style: BorderStyle.SINGLE, size: 6, color: '000000', space: 4 } },
            children: run(`抄送:${paper.copies.join('、')}`, 'text', 14),
          }),
        ]
      : []),
  ];
  const document = new Document({
    title: paper.title,
    creator: paper.head,
    sections: [
      {
        properties: {
          page: {
            size: { width: twips(210), height: twips(297) },
            margin: { top: twips(37), left: twips(28), right: twips(26), bottom: twips(35) },
          },
        },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                alignment: AlignmentType.CENTER,
                children: [new TextRun({ size: 28, children: ['— ', PageNumber.CURRENT, ' —'] })],
              }),
            ],
          }),
        },
        children,
      },
    ],
  });
  return Packer.toBuffer(document);
}

function redHead({ head, number, title }: Paper): Paragraph[] {
  // As wide as the type area allows: 442 points over its characters.
  const size = Math.min(40, Math.floor(442 / head.length));
  return [
    new Paragraph({
      alignment: AlignmentType.CENTER,
      spacing: { after: 240 },
      children: run(head, 'title', size, RED),
    }),
    new Paragraph({
      alignment: AlignmentType.CENTER,
      border: { bottom: { style: BorderStyle.SINGLE, size: 12, color: RED, space: 4 } },
      spacing: { after: 400 },
      children: run(number),
    }),
    titleOf(title),
  ];
}

const formHead = ({ number, title }: Paper): Paragraph[] => [
  titleOf(title),
  new Paragraph({ alignment: AlignmentType.RIGHT, children: run(`编号:${number}`, 'text', 12) }),
];

const titleOf = (title: string): Paragraph =>
  new Paragraph({ alignment: AlignmentType.CENTER, spacing: { after: 300 }, children: run(title, 'title', 22) });

function blockOf(block: Block): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'addressee':
      return [new Paragraph({ spacing: line, children: run(block.text) })];
    case 'text':
      return [new Paragraph({ spacing: line, indent: { firstLine: 640 }, children: run(block.text) })];
    case 'heading':
      return [new Paragraph({ spacing: line, keepNext: true, children: run(block.text, 'strong') })];
    case 'facts':
      return [tableOf([22, 78], block.rows, (_row, column) => column === 0), new Paragraph({ children: [] })];
    case 'table':
      return [
        tableOf(block.widths, [block.head, ...block.rows], (row) => row === 0, true),
        new Paragraph({ children: [] }),
      ];
  }
}

function tableOf(
  widths: readonly number[],
  rows: readonly (readonly string[])[],
  isStrong: (row: number, column: number) => boolean,
  hasHead = false,
): Table {
  const whole = widths.reduce((sum, one) => sum + one, 0);
  const columnWidths = widths.map((share) => Math.round((WIDTH * share) / whole));
  return new Table({
    width: { size: WIDTH, type: WidthType.DXA },
    columnWidths,
    rows: rows.map(
      (cells, row) =>
        new TableRow({
          cantSplit: true,
          tableHeader: hasHead && row === 0,
          children: cells.map(
            (text, column) =>
              new TableCell({
                width: { size: columnWidths[column] ?? 0, type: WidthType.DXA },
                verticalAlign: VerticalAlign.CENTER,
                margins: { top: 60, bottom: 60, left: 110, right: 110 },
                children: [new Paragraph({ children: run(text, isStrong(row, column) ? 'strong' : 'text', 12) })],
              }),
          ),
        }),
    ),
  });
}
