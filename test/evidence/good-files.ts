import { randomBytes } from 'node:crypto';
import ExcelJS from 'exceljs';
import iconv from 'iconv-lite';
import { pdfOf, streamOf } from './pdf.js';
import { canvas, photo } from './pictures.js';
import { take } from './sample.js';
import type { Sample } from './sample.js';
import { docxOf, relationships, xlsxParts, zipOf } from './zip.js';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Files that are evidence, as cameras, scanners and office programs make them. */
export async function goodFiles(): Promise<Sample[]> {
  const jpeg = await photo();
  const png = await canvas().png().toBuffer();
  const book = await workbook();
  return [
    take('a photograph', '走访照片.jpg', jpeg, 'image/jpeg'),
    take('a photograph without an ending', 'IMG_0001', jpeg, 'image/jpeg'),
    take('a photograph with its ending in capitals', 'DSC1.JPG', jpeg, 'image/jpeg'),
    take(
      'a progressive photograph',
      'p.jpeg',
      await canvas(800, 600).jpeg({ progressive: true }).toBuffer(),
      'image/jpeg',
    ),
    take(
      'a photograph with a moving one behind it',
      'm.jpg',
      Buffer.concat([jpeg, randomBytes(300_000)]),
      'image/jpeg',
    ),
    take('a photograph in grey', 'g.jpg', await canvas().greyscale().jpeg().toBuffer(), 'image/jpeg'),
    take('a photograph of 50 million pixels', 'large.jpg', await canvas(8192, 6144).jpeg().toBuffer(), 'image/jpeg'),
    take('a PNG', '截图.png', png, 'image/png'),
    take('a PNG that a messenger called JPEG', '微信图片.jpg', png, 'image/png'),
    take('a PNG with transparency', 't.png', await canvas().ensureAlpha(0.5).png().toBuffer(), 'image/png'),
    take('a WebP', 'w.webp', await canvas().webp().toBuffer(), 'image/webp'),
    take('a lossless WebP', 'l.webp', await canvas().webp({ lossless: true }).toBuffer(), 'image/webp'),
    take('a PDF', '整改报告.pdf', pdfOf(), 'application/pdf'),
    take('a PDF that opens on its first page', 'o.pdf', pdfOf([], '/OpenAction [3 0 R /Fit]'), 'application/pdf'),
    take(
      'a PDF with a scan in it',
      's.pdf',
      pdfOf([streamOf(randomBytes(400_000), '/Subtype /Image')]),
      'application/pdf',
    ),
    take(
      'a PDF with its objects compressed',
      'c.pdf',
      pdfOf([streamOf('5 0 << /Type /Font >>', '/Type /ObjStm /N 1 /First 4')]),
      'application/pdf',
    ),
    take(
      'a PDF changed once after it was made',
      'u.pdf',
      Buffer.concat([pdfOf(), pdfOf().subarray(15)]),
      'application/pdf',
    ),
    take('a document', '会议纪要.docx', docxOf(), DOCX),
    take('a document with a picture', 'p.docx', docxOf([{ name: 'word/media/image1.png', content: png }]), DOCX),
    take(
      'a document with a chart and its table',
      't.docx',
      docxOf([{ name: 'word/embeddings/Sheet1.xlsx', content: book }]),
      DOCX,
    ),
    take(
      'a document with a link',
      'l.docx',
      docxOf([
        { name: 'word/_rels/document.xml.rels', content: relationships('hyperlink', 'https://www.gov.cn/', true) },
      ]),
      DOCX,
    ),
    take(
      'a document on a template of its own computer',
      'n.docx',
      docxOf([
        {
          name: 'word/_rels/settings.xml.rels',
          content: relationships('attachedTemplate', 'file:///C:\\Normal.dotm', true),
        },
      ]),
      DOCX,
    ),
    take('a workbook', '台账.xlsx', book, XLSX),
    take(
      'a workbook with printer settings',
      'p.xlsx',
      zipOf(xlsxParts([{ name: 'xl/printerSettings/printerSettings1.bin', content: randomBytes(200) }])),
      XLSX,
    ),
    take('a list in UTF-8', '名单.csv', '\uFEFF姓名,得分\r\n张三,-3\r\n', 'text/csv'),
    take('a list in GB18030', '名单.csv', iconv.encode('姓名,得分\r\n李四,95\r\n', 'gb18030'), 'text/csv'),
    take('a list in UTF-16', 'u.csv', Buffer.from('\uFEFF姓名\t得分\r\n', 'utf16le'), 'text/csv'),
    take('a note', '走访记录.txt', '走访12户,均表示满意。满意度 > 90%,a < b。\n', 'text/plain'),
    take('a note of one sign', 'a.txt', '好', 'text/plain'),
    take('a name with a path before it', 'C:\\照片\\a.txt', '好', 'text/plain'),
    take('a name with dots and spaces', '整改 报告 v1.2 (终稿).txt', '好', 'text/plain'),
  ];
}

async function workbook(): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  book.addWorksheet('台账').addRows([
    ['事项', '满意度'],
    ['配齐班子', 0.93],
  ]);
  return Buffer.from(await book.xlsx.writeBuffer());
}
