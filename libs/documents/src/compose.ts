import { fillPaper, paperKinds, workingDaysBetween } from '#domain';
import type { PaperKindName, PaperTemplate, PaperValues, WorkCalendar } from '#domain';
import { fullWidth } from '#printing';
import { factsOf } from './facts.js';
import { chineseDay } from './paper.js';
import type { Block, Paper } from './paper.js';
import type { Dossier } from './dossier.js';
import type { Entry } from './entries.js';

/** The office of a unit that supervises: it signs letters, and stands in their red head. */
export const officeOf = (unit: string): string => `${unit}整改工作领导小组办公室`;

/** Which clock a ladder climbs over. */
const clockOfLadder: Readonly<Record<string, string>> = { rectify: 'rectify', unclaimed: 'claim', reply: 'reply' };

function valuesOf(dossier: Dossier, entry: Entry, calendar: WorkCalendar): PaperValues {
  const { rung, day } = entry;
  const running = (kind: string) => dossier.clocks.findLast((one) => one.kind === kind && one.startsOn <= day);
  const over = rung && running(clockOfLadder[rung.ladder] ?? 'rectify');
  const reply = dossier.clocks.find(({ kind, startsOn }) => kind === 'reply' && startsOn === day);
  return {
    number: entry.number,
    caseNumber: dossier.number,
    bulletin: dossier.bulletin ?? '工作安排',
    title: dossier.title,
    unit: dossier.unit,
    supervisor: officeOf(dossier.supervisor),
    principal: `${dossier.principal_post ?? ''}${dossier.principal ?? ''}`,
    due: dossier.due_date ? chineseDay(dossier.due_date) : '—',
    daysOver: over ? `${Math.max(0, workingDaysBetween(calendar, over.due, day))}个工作日` : '—',
    answerBy: reply ? chineseDay(reply.due) : '规定期限',
    date: chineseDay(day),
  };
}

/** What the unit above gets a copy of (section 6). */
const copied: readonly PaperKindName[] = ['urging_letter', 'supervision_letter', 'listing_notice'];

/** A paper of a case, whole: the words in force when it was made around the facts of its day. */
export function composePaper(dossier: Dossier, entry: Entry, template: PaperTemplate, calendar: WorkCalendar): Paper {
  const values = valuesOf(dossier, entry, calendar);
  const isLetter = paperKinds[entry.kind].layout === 'letter';
  const office = officeOf(dossier.supervisor);
  const filer = entry.filed?.unit ?? dossier.unit;
  return asPrinted({
    kind: entry.kind,
    number: entry.number,
    head: office,
    title: fillPaper(template.title, values),
    blocks: [...opening(template.opening, values), ...factsOf(dossier, entry), ...texts(template.closing, values)],
    signed: [isLetter ? office : filer],
    date: entry.day,
    copies: copied.includes(entry.kind) && dossier.parent ? [dossier.parent] : [],
  });
}

const texts = (lines: readonly string[], values: PaperValues): readonly Block[] =>
  lines.map((line) => ({ kind: 'text', text: fillPaper(line, values) }));

/** A first line that ends in a colon names whom the paper is for. */
function opening(lines: readonly string[], values: PaperValues): readonly Block[] {
  return lines.map((line, at) => {
    const text = fillPaper(line, values);
    return { kind: at === 0 && /:$/u.test(text) ? 'addressee' : 'text', text };
  });
}

/** The paper with its marks as offices print them. */
export function asPrinted(paper: Paper): Paper {
  const rowOf = (cells: readonly string[]): readonly string[] => cells.map(fullWidth);
  return {
    ...paper,
    title: fullWidth(paper.title),
    blocks: paper.blocks.map((block): Block => {
      if (block.kind === 'facts')
        return { ...block, rows: block.rows.map(([name, value]) => [name, fullWidth(value)] as const) };
      if (block.kind === 'table') return { ...block, rows: block.rows.map(rowOf) };
      return { ...block, text: fullWidth(block.text) };
    }),
    signed: rowOf(paper.signed),
  };
}
