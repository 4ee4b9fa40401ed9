import { createHash } from 'node:crypto';
import { hasAccounts } from '#organisation';
import type { Reader, Tx } from '#platform';

const digest = (code: string): Buffer => createHash('sha256').update(code.trim()).digest();

/** Lets this code into an empty installation, whichever copy of the api is asked (AD-4); false where somebody can sign in already. */
export async function admitSetupCode(tx: Tx, code: string): Promise<boolean> {
  if (await hasAccounts(tx)) return false;
  await tx.query('insert into setup_code (digest) values ($1) on conflict do nothing', [digest(code)]);
  return true;
}

/** Whether a copy of the api printed this code, or was given it. */
export async function isSetupCode(reader: Reader, code: string): Promise<boolean> {
  return (await reader.query('select 1 from setup_code where digest = $1', [digest(code)])).length > 0;
}
