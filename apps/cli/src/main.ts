#!/usr/bin/env node
import { Command } from 'commander';
import { auditExport, auditVerify } from './commands/audit.js';
import { checkInvariants } from './commands/check.js';
import { removeDemo } from './commands/demo.js';
import { importCalendar, importUnitsFile } from './commands/import.js';
import { migrateDatabase } from './commands/migrate.js';

const program = new Command('rectify').description('整改督办 Rectify: 管理命令 administration');

program.command('migrate').description('升级数据库 bring the database to the newest schema').action(migrateDatabase);

program
  .command('check')
  .description('核验不变量,应无输出 run every invariant; it must print nothing')
  .action(checkInvariants);

const imports = program.command('import').description('导入 import');
imports
  .command('units')
  .argument('<csv>', 'code,name,level,parent_code')
  .description('单位 units')
  .action(importUnitsFile);
imports
  .command('calendar')
  .argument('<csv>', 'date,day_type,source_notice')
  .description('日历 calendar')
  .action(importCalendar);

const demo = program.command('demo').description('示范数据 sample data');
demo
  .command('remove')
  .option('--yes', '不再询问 without asking')
  .description('移除示范数据和账号;旁有真实数据时拒绝 remove sample data and accounts; refused beside real data')
  .action(removeDemo);

const audit = program.command('audit').description('审计日志 audit trail');
audit.command('export').argument('<file>').description('导出 export').action(auditExport);
audit
  .command('verify')
  .argument('<file>')
  .description('核验,无需数据库 verify, without the database')
  .action(auditVerify);

try {
  await program.parseAsync();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
