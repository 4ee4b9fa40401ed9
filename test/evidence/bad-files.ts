import { randomBytes } from 'node:crypto';
import { pdfOf, streamOf } from './pdf.js';
import { canvas, jpegOfSize, jpegWithComment, photo, pngFlood } from './pictures.js';
import { take } from './sample.js';
import type { Sample } from './sample.js';
import { docxOf, relationships, xlsxParts, zipOf } from './zip.js';

const html = '<html><body><script>alert(1)</script></body></html>';

/** Files that are none, or not only what they seem. */
export async function badFiles(): Promise<Sample[]> {
  const jpeg = await photo();
  const png = await canvas().png().toBuffer();
  const gif = await canvas().gif().toBuffer();
  const zip = zipOf([{ name: 'run.js', content: 'alert(1)' }]);
  const gifScript = Buffer.concat([Buffer.from('GIF89a/*'), gif.subarray(8), Buffer.from('*/=1;alert(1)')]);
  const rels = (type: string, target: string) =>
    docxOf([{ name: 'word/_rels/settings.xml.rels', content: relationships(type, target, true) }]);
  const script = '<< /S /JavaScript /JS (app.alert(1)) >>';
  return [
    take('nothing', 'a.jpg', '', 'file_empty'),
    take('zeros', 'a.txt', Buffer.alloc(4096), 'file_type_not_allowed'),
    take('zeros called PDF', 'a.pdf', Buffer.alloc(4096), 'file_type_not_allowed'),
    take('noise', 'a.txt', randomBytes(4096), 'file_type_not_allowed'),
    take('one byte too many', 'a.txt', Buffer.alloc(20 * 1024 * 1024 + 1, 'a'), 'file_too_large'),
    take(
      'a program',
      'a.jpg',
      Buffer.concat([Buffer.from('MZ\u0090\u0000'), Buffer.alloc(500)]),
      'file_type_not_allowed',
    ),
    take(
      'a program of Linux',
      'a.png',
      Buffer.concat([Buffer.from('\u007fELF\u0002\u0001'), Buffer.alloc(500)]),
      'file_type_not_allowed',
    ),
    take('a shell script', 'a.txt', '#!/bin/sh\nrm -rf /\n', 'file_type_not_allowed'),
    take('a page', 'a.txt', html, 'file_type_not_allowed'),
    take('a page called JPEG', 'a.jpg', html, 'file_type_not_allowed'),
    take('a page behind blanks', 'a.csv', `\n\n  ${html}`, 'file_type_not_allowed'),
    take('a page in UTF-16', 'a.txt', Buffer.from(`\uFEFF${html}`, 'utf16le'), 'file_type_not_allowed'),
    take(
      'a drawing in SVG',
      'a.png',
      '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>',
      'file_type_not_allowed',
    ),
    take('XML', 'a.txt', '<?xml version="1.0"?><a/>', 'file_type_not_allowed'),
    take('PHP', 'a.txt', 'ok <?php system($_GET[0]);', 'file_type_not_allowed'),
    take('RTF', 'a.docx', '{\\rtf1 {\\object\\objocx}}', 'file_type_not_allowed'),
    take('PostScript', 'a.txt', '%!PS-Adobe-3.0\n(x) run', 'file_type_not_allowed'),
    take('a mail with a page', 'a.txt', 'MIME-Version: 1.0\nContent-Type: text/html\n\nx', 'file_type_not_allowed'),
    take(
      'the test virus',
      'a.txt',
      'X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*',
      'file_type_not_allowed',
    ),
    take('a list that starts a program', 'a.csv', "姓名,得分\n张三,=cmd|'/c calc'!A1\n", 'file_active'),
    take('a GIF', 'a.gif', gif, 'file_type_not_allowed'),
    take('a GIF that is a script', 'a.jpg', gifScript, 'file_type_not_allowed'),
    take('a GIF that is a script, called text', 'a.txt', gifScript, 'file_type_not_allowed'),
    take('a TIFF', 'a.tiff', await canvas().tiff().toBuffer(), 'file_type_not_allowed'),
    take('a bare zip', 'a.zip', zip, 'file_type_not_allowed'),
    take('a bare zip called DOCX', 'a.docx', zip, 'file_type_not_allowed'),
    take(
      'an old Word document',
      'a.doc',
      Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(2048)]),
      'file_type_not_allowed',
    ),
    take('a gzip', 'a.txt', Buffer.from('1f8b0800000000000003', 'hex'), 'file_type_not_allowed'),
    take('a PNG called document', 'a.docx', png, 'file_name_misleads'),
    take('a PNG called program', 'a.exe', png, 'file_name_misleads'),
    take('a JPEG called page', 'a.html', jpeg, 'file_name_misleads'),
    take('a document called picture', 'a.jpg', docxOf(), 'file_name_misleads'),
    take('a document called workbook', 'a.xlsx', docxOf(), 'file_name_misleads'),
    take('a PDF called picture', 'a.png', pdfOf(), 'file_name_misleads'),
    take('a note called script', 'a.bat', '好', 'file_name_misleads'),
    take('a note with two endings', 'a.txt.js', '好', 'file_name_misleads'),
    take('a JPEG with a zip behind it', 'a.jpg', Buffer.concat([jpeg, zip]), 'file_two_faced'),
    take('a PNG with a zip behind it', 'a.png', Buffer.concat([png, zip]), 'file_two_faced'),
    take(
      'a JPEG with a RAR behind it',
      'a.jpg',
      Buffer.concat([jpeg, Buffer.from('Rar!\u001a\u0007\u0000')]),
      'file_two_faced',
    ),
    take('a JPEG with a page behind it', 'a.jpg', Buffer.concat([jpeg, Buffer.from(html)]), 'file_two_faced'),
    take('a JPEG with a page in its comment', 'a.jpg', jpegWithComment(jpeg, html), 'file_two_faced'),
    take('a JPEG with PHP in its comment', 'a.jpg', jpegWithComment(jpeg, '<?php system(1);'), 'file_two_faced'),
    take(
      'a JPEG with a PDF in its comment',
      'a.jpg',
      jpegWithComment(jpeg, pdfOf().toString('latin1')),
      'file_two_faced',
    ),
    take(
      'a PNG with a script behind it',
      'a.png',
      Buffer.concat([png, Buffer.from('<script>1</script>')]),
      'file_two_faced',
    ),
    take('half a JPEG', 'a.jpg', jpeg.subarray(0, jpeg.length / 2), 'file_damaged'),
    take(
      'half a PNG',
      'a.png',
      (await canvas(300, 300).png({ compressionLevel: 0 }).toBuffer()).subarray(0, 20_000),
      'file_damaged',
    ),
    take(
      'the beginning of a JPEG and noise',
      'a.jpg',
      Buffer.concat([Buffer.from('ffd8ffe000104a464946', 'hex'), randomBytes(900)]),
      'file_damaged',
    ),
    take('a PNG of 10 thousand million pixels', 'a.png', pngFlood(100_000, 100_000), 'file_flood'),
    take('a PNG of 90 million pixels', 'a.png', pngFlood(10_000, 9000), 'file_flood'),
    take('a JPEG of 4 thousand million pixels', 'a.jpg', jpegOfSize(jpeg, 65_000), 'file_flood'),
    take('a PDF with a page before it', 'a.pdf', Buffer.concat([Buffer.from(html), pdfOf()]), 'file_type_not_allowed'),
    take('a PDF with a page in it', 'a.pdf', pdfOf([`(${html})`]), 'file_two_faced'),
    take('a PDF with a page behind it', 'a.pdf', Buffer.concat([pdfOf(), Buffer.from(html)]), 'file_two_faced'),
    take('a PDF with a zip behind it', 'a.pdf', Buffer.concat([pdfOf(), zip]), 'file_two_faced'),
    take('a PDF with a script', 'a.pdf', pdfOf([script], '/OpenAction 4 0 R'), 'file_active'),
    take(
      'a PDF with a script under a name in disguise',
      'a.pdf',
      pdfOf(['<< /S /J#61vaScript /JS (1) >>']),
      'file_active',
    ),
    take(
      'a PDF with a script among compressed objects',
      'a.pdf',
      pdfOf([streamOf(`4 0 ${script}`, '/Type /ObjStm /N 1 /First 4')]),
      'file_active',
    ),
    take(
      'a PDF with a script under an object stream in disguise',
      'a.pdf',
      pdfOf([streamOf(`4 0 ${script}`, '/Type /Obj#53tm /N 1 /First 4')]),
      'file_active',
    ),
    take('a PDF that starts a program', 'a.pdf', pdfOf(['<< /S /Launch /F (calc.exe) >>']), 'file_active'),
    take('a PDF with an attachment', 'a.pdf', pdfOf([], '/Names << /EmbeddedFiles 4 0 R >>'), 'file_active'),
    take('a PDF with a password', 'a.pdf', pdfOf([], '', '/Encrypt 4 0 R'), 'file_encrypted'),
    take(
      'a PDF that unfolds without end',
      'a.pdf',
      pdfOf([streamOf(Buffer.alloc(80_000_000), '/Type /ObjStm')]),
      'file_flood',
    ),
    take('half a PDF', 'a.pdf', pdfOf().subarray(0, 120), 'file_damaged'),
    take('a document with macros', 'a.docx', docxOf([{ name: 'word/vbaProject.bin', content: 'x' }]), 'file_active'),
    take(
      'a document that says it has macros',
      'a.docx',
      docxOf([], 'application/vnd.ms-word.document.macroEnabled.main+xml'),
      'file_active',
    ),
    take(
      'a workbook with old macros',
      'a.xlsx',
      zipOf(xlsxParts([{ name: 'xl/macrosheets/sheet1.xml', content: '<x/>' }])),
      'file_active',
    ),
    take(
      'a document with a control',
      'a.docx',
      docxOf([{ name: 'word/activeX/activeX1.xml', content: '<x/>' }]),
      'file_active',
    ),
    take(
      'a document with a package in it',
      'a.docx',
      docxOf([{ name: 'word/embeddings/oleObject1.bin', content: 'x' }]),
      'file_active',
    ),
    take(
      'a document with a macro workbook in it',
      'a.docx',
      docxOf([
        { name: 'word/embeddings/a.xlsx', content: zipOf(xlsxParts([{ name: 'xl/vbaProject.bin', content: 'x' }])) },
      ]),
      'file_active',
    ),
    take(
      'a document with a program in it',
      'a.docx',
      docxOf([{ name: 'word/media/a.exe', content: 'MZ' }]),
      'file_active',
    ),
    take(
      'a document that fetches its template',
      'a.docx',
      rels('attachedTemplate', 'https://example.org/t.dotm'),
      'file_active',
    ),
    take('a document that fetches an object', 'a.docx', rels('oleObject', 'http://example.org/a'), 'file_active'),
    take(
      'a zip bomb in a document',
      'a.docx',
      docxOf([{ name: 'word/media/a.png', content: Buffer.alloc(60_000_000) }]),
      'file_flood',
    ),
    take(
      'a zip bomb that lies about its size',
      'a.docx',
      docxOf([{ name: 'word/media/a.png', content: Buffer.alloc(60_000_000), statedSize: 10 }]),
      'file_damaged',
    ),
    take(
      'a document with a path upwards in it',
      'a.docx',
      docxOf([{ name: '../../etc/cron.d/x.xml', content: 'x' }]),
      'file_damaged',
    ),
    take(
      'a document with two texts of one name',
      'a.docx',
      docxOf([{ name: 'word/document.xml', content: '<x/>' }]),
      'file_two_faced',
    ),
    take(
      'a document with a password',
      'a.docx',
      docxOf([{ name: 'word/a.xml', content: 'x', encrypted: true }]),
      'file_encrypted',
    ),
    take('a document with a page behind it', 'a.docx', Buffer.concat([docxOf(), Buffer.from(html)]), 'file_damaged'),
    take('a document with a page in the comment of its zip', 'a.docx', zipOf(xlsxParts(), html), 'file_damaged'),
    take('half a document', 'a.docx', docxOf().subarray(0, 300), 'file_damaged'),
  ];
}
