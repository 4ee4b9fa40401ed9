/** Kinds of personal data that a text for the public may not carry (T20), with the shape each is known by. */
const shapes = {
  identity_number: /(?<!\d)\d{6}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?!\d)/u,
  mobile_number: /(?<!\d)1[3-9]\d{9}(?!\d)/u,
  bank_card: /(?<!\d)(?:62|4\d|5[1-5])\d{14,17}(?!\d)/u,
  named_person: /(?:户主|姓名|上访人|举报人|投诉人)[为是::\s]*[\u4e00-\u9fa5]{2,4}/u,
  street_address: /[\u4e00-\u9fa5]{2,}(?:路|街|巷|弄|小区|组|村)\d+(?:号|栋|幢|单元)/u,
  e_mail: /[\w.+-]+@[\w-]+\.[\w.]+/u,
} as const;

export type PersonalDataKind = keyof typeof shapes;

/** The kinds of personal data found in a text; empty when it may be published. */
export function disclosedPersonalData(text: string): readonly PersonalDataKind[] {
  const compact = text.replaceAll(/(?<=\d)[ -](?=\d)/gu, '');
  return (Object.keys(shapes) as PersonalDataKind[]).filter((kind) => shapes[kind].test(compact));
}

/** The text with what discloses a person blackened, for papers that leave the office. */
export function withoutPersonalData(text: string): string {
  return Object.values(shapes).reduce<string>(
    (shown, shape) => shown.replaceAll(new RegExp(shape.source, `${shape.flags}g`), '〔已隐去〕'),
    text,
  );
}
