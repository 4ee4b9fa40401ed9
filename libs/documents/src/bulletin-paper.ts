import { defaultPaperTemplates, fillPaper } from '#domain';
import type { LocalDate, PaperTemplate, PaperValues } from '#domain';
import type { Caller } from '#organisation';
import type { Reader } from '#platform';
import { chinese } from './chinese.js';
import { asPrinted, officeOf } from './compose.js';
import { templateSql } from './dossier.sql.js';
import { chineseDay } from './paper.js';
import type { Block, Paper } from './paper.js';

interface IssuedBulletin {
  readonly number: string;
  readonly title: string;
  readonly body: string;
  readonly source: string;
  readonly basis: string | null;
  readonly issuer: string;
  readonly issuedOn: LocalDate;
  readonly items: readonly {
    readonly category: string;
    readonly title: string;
    readonly problem: string;
    readonly units: number;
    readonly first: string;
    readonly due: LocalDate | null;
  }[];
}

const bulletinSql = `
select b.number, b.title, b.body, b.source, b.basis, u.name as issuer, b.issued_on::text as "issuedOn",
  (select jsonb_agg(jsonb_build_object('category', i.category_zh, 'title', i.title_zh, 'problem', i.problem,
      'units', c.units, 'first', c.first, 'due', c.due) order by i.position)
    from bulletin_item i cross join lateral (
      select count(*) as units, min(r.name) as first, max(k.original_due_date) as due
      from kase k join unit r on r.id = k.responsible_unit_id where k.item_id = i.id) c
    where i.bulletin_id = b.id) as items
from bulletin b join unit u on u.id = b.issuer_unit_id
where b.id = $1 and b.status = 'issued'
  and (b.issuer_unit_id = $2 or $3 = 'auditor' or $4 like u.path || '%' or $5 like u.line_path || '%')`;

/** An issued bulletin as a letter with its items by category; null where the caller sees none. */
export async function bulletinPaper(reader: Reader, caller: Caller, id: string): Promise<Paper | null> {
  const [bulletin] = await reader.query<IssuedBulletin>(bulletinSql, [
    id,
    caller.unitId,
    caller.role,
    caller.unitPath,
    caller.unitLinePath,
  ]);
  if (!bulletin) return null;
  const [own] = await reader.query<{ data: PaperTemplate }>(templateSql, [
    'bulletin',
    `${bulletin.issuedOn}T23:59:59+08:00`,
  ]);
  const template = own?.data ?? defaultPaperTemplates.bulletin;
  const office = officeOf(bulletin.issuer);
  const values = placeholders(bulletin, office);
  const text = (line: string): Block => ({ kind: 'text', text: fillPaper(line, values) });
  return asPrinted({
    kind: 'bulletin',
    number: bulletin.number,
    head: office,
    title: fillPaper(template.title, values),
    blocks: [
      { kind: 'addressee', text: '各县(市、区)党委,市直各有关单位党组织:' },
      ...bulletin.body
        .split('\n')
        .filter(Boolean)
        .map((line): Block => ({ kind: 'text', text: line })),
      text(`本次通报的问题来源于${chinese(bulletin.source)}${bulletin.basis ? `,依据${bulletin.basis}` : ''}。`),
      ...template.opening.map(text),
      ...itemBlocks(bulletin),
      ...template.closing.map(text),
    ],
    signed: [office],
    date: bulletin.issuedOn,
    copies: [],
  });
}

const ordinals = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

function itemBlocks({ items }: IssuedBulletin): readonly Block[] {
  const categories = [...new Set(items.map(({ category }) => category))];
  return categories.flatMap((category, at): Block[] => [
    { kind: 'heading', text: `${ordinals[at] ?? at + 1}、${category}` },
    {
      kind: 'table',
      head: ['方面', '问题', '责任单位', '整改期限'],
      widths: [3, 5.6, 3.2, 3.6],
      rows: items
        .filter((item) => item.category === category)
        .map(({ title, problem, units, first, due }) => [
          title,
          problem,
          units > 1 ? `${first}等${units}个单位` : first,
          due ? chineseDay(due) : '—',
        ]),
    },
  ]);
}

const placeholders = ({ number, title, issuedOn }: IssuedBulletin, supervisor: string): PaperValues => ({
  number,
  caseNumber: '',
  bulletin: number,
  title,
  unit: '',
  supervisor,
  principal: '',
  due: '',
  daysOver: '',
  answerBy: '',
  date: chineseDay(issuedOn),
});
