import { verifyExport, exportLines } from '#audit';
import { stateTexts, terminalStates } from '#domain';
import type { CaseState } from '#domain';
import type { UnitOfWork } from '#platform';
import { LAST_DAY } from './play.js';

const ledgerSql = `
select category_no as "categoryNo", count(*) as issued,
  count(*) filter (where state not in ('closed', 'merged', 'withdrawn')) as open,
  count(*) filter (where state = 'closed') as closed, count(*) filter (where state = 'merged') as merged,
  count(*) filter (where state = 'withdrawn') as withdrawn,
  count(*) filter (where claimed_by = 'system') as deemed, max(round) as "mostRounds"
from kase where parent_case_id is null group by 1 order by 1`;

const laddersSql = `
select ladder, rung, count(*) filter (where superseded_by is null) as sent,
  count(*) filter (where superseded_by is not null) as superseded
from escalation group by 1, 2 order by 1, 2`;

/** Each of these must come back empty, or the story is not told as domain.md says. */
const wrongs: Readonly<Record<string, string>> = {
  '有梯次发了两次 a rung went out twice': `
    select case_id from escalation group by case_id, ladder, step, cycle, spell having count(*) > 1`,
  '单位合计不符 sums of a unit do not agree': `
    select responsible_unit_id from kase where parent_case_id is null group by 1 having count(*) <> count(*) filter (where state = 'closed')
      + count(*) filter (where state in ('merged', 'withdrawn'))
      + count(*) filter (where state in ('issued', 'disputed', 'claimed', 'rectifying', 'suspended', 'submitted', 'verified', 'in_notice'))`,
  '有事项无人负责 a case nobody answers for': `
    select k.id from kase k where k.state not in ('closed', 'merged', 'withdrawn')
      and (k.next_who is null or k.next_by is null or not exists (select 1 from resolved_principal(k.responsible_unit_id)))`,
  '未经验收或公示而销号 closed without verification or notice': `
    select k.id from kase k where k.state = 'closed'
      and not exists (select 1 from kase p where p.parent_case_id = k.id) and not exists (
      select 1 from case_paper p join case_paper n on n.case_id = p.case_id and n.kind = 'publish' and n.cycle = p.cycle
      where p.case_id = k.id and p.kind = 'pass' and p.cycle = k.cycle)`,
  '有到期未发的梯次 a rung that is due was not fired': `
    select case_id from deadline_rung where status = 'armed' and due_at <= rectify_now()`,
};

/** Tells how the year ended; false when something is not as it should be. */
export async function tellEnding(unitOfWork: UnitOfWork, say: (line: string) => void): Promise<boolean> {
  const read = <Row>(sql: string): Promise<Row[]> => unitOfWork.read((reader) => reader.query<Row>(sql));
  say('');
  say(
    '整改台账 Ledger                交办 issued  未销号 open  已销号 closed  并案 merged  撤销 withdrawn  视同认领 deemed  最多轮次 rounds',
  );
  for (const row of await read<Record<string, number>>(ledgerSql)) {
    const cells = ['issued', 'open', 'closed', 'merged', 'withdrawn', 'deemed', 'mostRounds'].map((name) =>
      String(row[name]).padStart(13),
    );
    say(`第${row['categoryNo']}类 category ${row['categoryNo']}  ${cells.join('')}`);
  }
  say('');
  say('督办梯次 Ladder');
  for (const { ladder, rung, sent, superseded } of await read<{
    ladder: string;
    rung: number;
    sent: number;
    superseded: number;
  }>(laddersSql)) {
    say(`  ${ladder.padEnd(10)} ${rung}  发出 sent ${sent}  被更高梯次取代 superseded ${superseded}`);
  }
  const isExplained = await explainStates(read, say);
  const areRight = await checkWrongs(read, say);
  return (await proveTrail(unitOfWork, say)) && isExplained && areRight;
}

type Read = <Row>(sql: string) => Promise<Row[]>;

/** Every case is at an end, or its limit lies in the next year. */
async function explainStates(read: Read, say: (line: string) => void): Promise<boolean> {
  const rows = await read<{ state: CaseState; later: boolean; count: number }>(
    `select state, due_date > '${LAST_DAY}' as later, count(*) as count from kase group by 1, 2 order by 1, 2`,
  );
  say('');
  say('年底状态 States at the end of the year');
  let isExplained = true;
  for (const { state, later, count } of rows) {
    const isOver = terminalStates.includes(state);
    const isKnown = isOver || (state === 'rectifying' && later);
    isExplained &&= isKnown;
    const why = isOver ? '' : later ? ':时限在次年 due next year' : ':没有解释 not explained';
    say(`  ${stateTexts[state].zh} ${stateTexts[state].en}: ${count}${why}`);
  }
  return isExplained;
}

async function checkWrongs(read: Read, say: (line: string) => void): Promise<boolean> {
  let areRight = true;
  for (const [name, sql] of Object.entries(wrongs)) {
    const found = await read(sql);
    if (found.length === 0) continue;
    areRight = false;
    say(`  ✗ ${name}: ${found.length}`);
  }
  if (areRight) say('  ✓ 每个梯次只发一次,各单位合计相符 each rung once, the sums of every unit agree');
  return areRight;
}

async function proveTrail(unitOfWork: UnitOfWork, say: (line: string) => void): Promise<boolean> {
  async function* lines(): AsyncGenerator<string> {
    const source = await unitOfWork.read((reader) => Promise.resolve(exportLines(reader)));
    for await (const line of source) yield line.trimEnd();
  }
  const { cases, events, problems } = await verifyExport(lines());
  for (const { line, zh, en } of problems) say(`  ✗ 第${line}行 line ${line}: ${zh}; ${en}`);
  if (problems.length === 0) say(`  ✓ 审计核验通过 audit verified: ${events} events of ${cases} cases`);
  return problems.length === 0;
}
