import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#platform';

/** One thing an auditor read. */
export interface ReadEntry {
  readonly id: string;
  readonly at: string;
  readonly person: string;
  readonly post: string;
  readonly address: string;
}

const LONGEST = 500;

@Injectable()
export class ReadLog {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Notes what is about to be read, before it is: whoever reads everything is himself on record (AU-6). */
  async note(reader: { readonly personId: string; readonly postId: string }, address: string): Promise<void> {
    await this.unitOfWork.run((tx) =>
      tx.query('insert into read_log (at, person_id, post_id, address) values (rectify_now(), $1, $2, $3)', [
        reader.personId,
        reader.postId,
        address.slice(0, LONGEST),
      ]),
    );
  }

  /** What was read, newest first; of one person, or of all. `cursor` is the last id seen. */
  list(
    personId: string | null,
    page: { readonly cursor?: string | undefined; readonly limit: number },
  ): Promise<{ items: readonly ReadEntry[]; next: string | null }> {
    return this.unitOfWork.read(async (reader) => {
      const rows = await reader.query<ReadEntry>(
        `select l.id::text as id, l.at, p.name as person, t.title as post, l.address
         from read_log l join person p on p.id = l.person_id join post t on t.id = l.post_id
         where ($1::uuid is null or l.person_id = $1) and ($2::bigint is null or l.id < $2)
         order by l.id desc limit $3`,
        [personId, page.cursor ?? null, page.limit + 1],
      );
      const items = rows.slice(0, page.limit);
      return { items, next: rows.length > page.limit ? (items.at(-1)?.id ?? null) : null };
    });
  }
}
