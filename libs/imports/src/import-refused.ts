import type { Bilingual } from '#domain';

const refusals = {
  not_found: { zh: '没有找到,或不在您的范围内。', en: 'Not found, or outside your scope.' },
  not_permitted: {
    zh: '原件含问题内容,只供导入人和审计员下载。',
    en: 'The original tells of cases: only who imported it and the auditor may have it.',
  },
  import_known: {
    zh: '此次导入已经收到,请在导入记录中查看结果。',
    en: 'This import has arrived already; its outcome stands in the history.',
  },
  import_cancelled: { zh: '导入已取消,一行未导入。', en: 'The import was cancelled; no row was imported.' },
  import_over: { zh: '导入已经结束,不能取消。', en: 'The import is over and cannot be cancelled.' },
} as const satisfies Record<string, Bilingual>;
export type ImportRefusalCode = keyof typeof refusals;

/** An import, or a question about one, that was refused. */
export class ImportRefused extends Error implements Bilingual {
  readonly zh: string;
  readonly en: string;

  constructor(readonly code: ImportRefusalCode) {
    super(code);
    this.zh = refusals[code].zh;
    this.en = refusals[code].en;
    this.name = 'ImportRefused';
  }
}
