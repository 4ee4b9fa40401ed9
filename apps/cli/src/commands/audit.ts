import { createReadStream, createWriteStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { exportLines, verifyExport } from '#audit';
import { withDatabase } from './with-database.js';

/** `rectify audit export`: writes the whole trail as JSON Lines. */
export async function auditExport(file: string): Promise<void> {
  await withDatabase((unitOfWork) =>
    unitOfWork.read((reader) => pipeline(Readable.from(exportLines(reader)), createWriteStream(file))),
  );
  process.stdout.write(`已导出。 Exported to ${file}.\n`);
}

/** `rectify audit verify`: proves an export, or names each place that is not as it was written; exit code 1 then. */
export async function auditVerify(file: string): Promise<void> {
  const lines = createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Infinity });
  const { cases, events, problems } = await verifyExport(lines);
  for (const { line, caseId, seq, zh, en } of problems) {
    const place = caseId === null ? '' : ` 事项 case ${caseId}${seq === null ? '' : ` 第${seq}条 event ${seq}`}:`;
    process.stdout.write(`第${line}行 line ${line}:${place} ${zh}; ${en}\n`);
  }
  if (problems.length > 0) {
    process.exitCode = 1;
    return;
  }
  process.stdout.write(`核验通过:${cases}个事项,${events}条记录。 Verified: ${events} events of ${cases} cases.\n`);
}
