import { createInterface } from 'node:readline/promises';
import { DemonstrationStays, hasDemonstration, readDemonstration, removeDemonstration } from '#demonstration';
import type { DemonstrationContents, ForeignData } from '#demonstration';
import type { UnitOfWork } from '#platform';
import { withDatabase } from './with-database.js';

/** `rectify demo remove`: says what goes, asks, and takes the sample data away (AD-4); refused beside real data. */
export function removeDemo({ yes = false }: { readonly yes?: boolean }): Promise<void> {
  return withDatabase((unitOfWork) => remove(unitOfWork, yes ? () => Promise.resolve(true) : ask));
}

async function remove(unitOfWork: UnitOfWork, isSure: () => Promise<boolean>): Promise<void> {
  if (!(await unitOfWork.read(hasDemonstration))) throw new Error('这里没有示范数据。 There is no sample data here.');
  const { contents, foreign } = await unitOfWork.read(readDemonstration);
  const standing = Object.values(foreign).reduce((sum: number, count: number) => sum + count, 0);
  if (standing > 0) throw new Error(refusal(foreign));
  process.stdout.write(`${announcement(contents)}\n`);
  if (!(await isSure())) {
    process.stdout.write('未移除。 Nothing was removed.\n');
    return;
  }
  try {
    await removeDemonstration(unitOfWork);
  } catch (error) {
    if (error instanceof DemonstrationStays) throw new Error(refusal(error.foreign), { cause: error });
    throw error;
  }
  process.stdout.write(
    '示范数据已移除。请重新启动服务,并在 /setup 建立本市和账号。\n' +
      'The sample data is gone. Start the service again and set up the city and its accounts at /setup.\n',
  );
}

const announcement = (of: DemonstrationContents): string =>
  `将移除全部示范数据,不可恢复:${of.units}个单位、${of.persons}名人员、${of.accounts}个账号、${of.bulletins}份通报、` +
  `${of.cases}个案件及其${of.events}条审计记录、${of.files}个文件,以及日历、模板和设置。请先停止服务。\n` +
  `All sample data will be removed for good: ${of.units} units, ${of.persons} people, ${of.accounts} accounts, ` +
  `${of.bulletins} bulletins, ${of.cases} cases with ${of.events} events of the trail, ${of.files} files, and calendar, ` +
  'templates and settings. Stop the service first.';

const refusal = (of: ForeignData): string =>
  `示范数据之外还有真实数据,不能移除:${of.accounts}个账号、${of.units}个单位、${of.bulletins}份通报、${of.cases}个案件、` +
  `${of.changes}项已录入的单位或任职变更。请为正式使用另建一个空数据库。\n` +
  `Real data stands beside the sample data, so nothing is removed: ${of.accounts} accounts, ${of.units} units, ` +
  `${of.bulletins} bulletins, ${of.cases} cases, ${of.changes} entered changes of units or holders. ` +
  'Use an empty database of its own for real work.';

/** Who cannot be asked has to say --yes. */
async function ask(): Promise<boolean> {
  if (!process.stdin.isTTY) throw new Error('无法询问,请加 --yes。 Nobody can be asked; add --yes.');
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  try {
    const answer = await lines.question('输入 yes 确认 Type yes to confirm: ');
    return answer.trim().toLowerCase() === 'yes';
  } finally {
    lines.close();
  }
}
