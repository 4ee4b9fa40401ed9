import { brokenInvariants } from '#deadlines';
import { withDatabase } from './with-database.js';

/** `rectify check`: runs every invariant of data/invariants.sql; ends with 1 and names each that does not hold. */
export async function checkInvariants(): Promise<void> {
  const broken = await withDatabase((unitOfWork) => unitOfWork.read(brokenInvariants));
  for (const { name, rows } of broken) process.stdout.write(`${name}\n  ${JSON.stringify(rows)}\n`);
  if (broken.length > 0) process.exitCode = 1;
  else process.stdout.write('全部不变量成立。 Every invariant holds.\n');
}
