import type { Bilingual } from '#domain';

/** Why a file is not taken, in both languages; each says what would help. */
const refusals = {
  file_empty: { zh: '文件是空的。', en: 'The file is empty.' },
  file_too_large: { zh: '文件超过 20 MB,请压缩或拆分。', en: 'The file is larger than 20 MB; compress or divide it.' },
  file_interrupted: {
    zh: '上传中断,请重新上传;什么都没有留下。',
    en: 'The upload was interrupted; send it again. Nothing was kept.',
  },
  file_name_invalid: {
    zh: '文件名须为1到200个可见字符。',
    en: 'A file name has 1 to 200 printable characters.',
  },
  file_type_not_allowed: {
    zh: '只收 JPEG、PNG、WebP 图片,PDF,DOCX,XLSX,以及纯文本和 CSV;请另存为其中一种。',
    en: 'Taken are JPEG, PNG, WebP, PDF, DOCX, XLSX, plain text and CSV; save it as one of these.',
  },
  file_name_misleads: {
    zh: '文件名的后缀与内容不符,请用真实的后缀。',
    en: 'The ending of the name is not that of the content; use the true one.',
  },
  file_damaged: { zh: '文件不完整或已损坏,无法打开。', en: 'The file is incomplete or damaged and cannot be opened.' },
  file_two_faced: {
    zh: '文件里藏有另一种文件(网页、脚本、压缩包或 PDF)。',
    en: 'Another file (a page, a script, an archive or a PDF) is hidden in this one.',
  },
  file_active: {
    zh: '文件含有宏、脚本、嵌入对象或附件,请去掉后再传。',
    en: 'The file has macros, scripts, embedded objects or attachments; remove them first.',
  },
  file_encrypted: { zh: '文件已加密,请去掉密码。', en: 'The file is encrypted; remove the password.' },
  file_flood: {
    zh: '文件展开后过大:图片不得超过 6700 万像素,文档展开后不得超过 256 MB。',
    en: 'The file unfolds too far: at most 67 million pixels in a picture, 256 MB in a document.',
  },
  file_being_removed: {
    zh: '同一文件正在清理,请一分钟后再传。',
    en: 'The same file is being removed just now; send it again in a minute.',
  },
} as const satisfies Record<string, Bilingual>;

export type FileRefusalCode = keyof typeof refusals;

/** A file that is not taken. */
export class FileRefused extends Error {
  readonly zh: string;
  readonly en: string;

  constructor(readonly code: FileRefusalCode) {
    super(refusals[code].en);
    this.name = 'FileRefused';
    this.zh = refusals[code].zh;
    this.en = refusals[code].en;
  }
}
