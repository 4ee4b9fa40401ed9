import { standardLadderDays } from '#domain';
import type { ParameterPack } from '#domain';
import type { Reader } from '#platform';

/** Packs by id and version. A version never changes once written, so it may be kept for good (section 15). */
const known = new Map<string, ParameterPack>();

/** The parameters of a version: a case keeps the one it was born with. One query the first time a process meets it. */
export async function packOf(reader: Reader, id: string, version: number): Promise<ParameterPack> {
  const name = `${id}@${version}`;
  const kept = known.get(name);
  if (kept) return kept;
  const [row] = await reader.query<{
    data: Omit<ParameterPack, 'id' | 'version' | 'ladder'> & Partial<Pick<ParameterPack, 'ladder'>>;
  }>(`select data from parameter_pack where id = $1 and version = $2 and status = 'approved'`, [id, version]);
  if (!row) throw new Error(`Pack ${name} is missing.`);
  // The table holds packs under their own names; versions from before ladders were part of them climb the standard one.
  const pack = { ...row.data, ladder: row.data.ladder ?? standardLadderDays, id, version } as ParameterPack;
  known.set(name, pack);
  return pack;
}

/** The version of a pack in force today: the newest approved one whose day has come. */
export async function packInForce(reader: Reader, id: string): Promise<ParameterPack> {
  const [row] = await reader.query<{ version: number }>(
    `select max(version) as version from parameter_pack
     where id = $1 and status = 'approved' and effective_from <= local_today()`,
    [id],
  );
  return packOf(reader, id, row?.version ?? 0);
}
