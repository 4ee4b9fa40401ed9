import { Injectable } from '@nestjs/common';
import { UnitOfWork, newId } from '#platform';
import type { Reader, Tx } from '#platform';
import type { Caller } from './caller.js';

export const viewPlaces = ['inbox', 'cases', 'ledger'] as const;
export type ViewPlace = (typeof viewPlaces)[number];

/** Filters of a list under a name. */
export interface SavedView {
  readonly id: string;
  readonly place: ViewPlace;
  readonly name: string;
  /** What the address says after its question mark. */
  readonly search: string;
  /** Whether every post of the unit sees it. */
  readonly isShared: boolean;
  readonly isMine: boolean;
  readonly owner: string;
}

export interface ViewContent {
  readonly name: string;
  readonly search: string;
  readonly isShared: boolean;
}

/** What kept a view from being saved. */
export type ViewRefusal = 'name_taken' | 'too_many' | 'not_found';

const MOST = 50;
const MOST_SHOWN = 200;

/** Saved views (UX-9): a person's own, and those of colleagues that the unit shares. */
@Injectable()
export class SavedViews {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The caller's own views of a list and those shared with his unit, his own first. */
  list({ personId, unitId }: Caller, place: ViewPlace): Promise<SavedView[]> {
    return this.unitOfWork.read((reader) =>
      reader.query<SavedView>(
        `select v.id, v.place, v.name, v.search, v.unit_id is not null as "isShared", v.person_id = $1 as "isMine",
           pe.name as owner
         from saved_view v join person pe on pe.id = v.person_id
         where v.place = $3 and (v.person_id = $1 or v.unit_id = $2)
         order by v.person_id <> $1, v.name limit ${MOST_SHOWN}`,
        [personId, unitId, place],
      ),
    );
  }

  /** Keeps a view of the caller's; a name once a list, and not more than fifty a list. */
  save(caller: Caller, place: ViewPlace, { name, search, isShared }: ViewContent): Promise<string | ViewRefusal> {
    return this.unitOfWork.run(async (tx) => {
      if (await isTaken(tx, caller, place, name, null)) return 'name_taken';
      const [count] = await tx.query<{ count: number }>(
        'select count(*) as count from saved_view where person_id = $1 and place = $2',
        [caller.personId, place],
      );
      if (Number(count?.count ?? 0) >= MOST) return 'too_many';
      const id = newId();
      const saved = await tx.query(
        `insert into saved_view (id, person_id, unit_id, place, name, search, created_at)
         values ($1, $2, $3, $4, $5, $6, rectify_now()) on conflict do nothing returning 1`,
        [id, caller.personId, isShared ? caller.unitId : null, place, name, search],
      );
      return saved.length > 0 ? id : 'name_taken';
    });
  }

  /** Renames, refills or shares one of the caller's own views. */
  change(caller: Caller, id: string, { name, search, isShared }: ViewContent): Promise<ViewRefusal | undefined> {
    return this.unitOfWork.run(async (tx) => {
      const [view] = await tx.query<{ place: ViewPlace }>(
        'select place from saved_view where id = $1 and person_id = $2 for update',
        [id, caller.personId],
      );
      if (!view) return 'not_found';
      if (await isTaken(tx, caller, view.place, name, id)) return 'name_taken';
      await changeRow(tx, id, { name, search, unitId: isShared ? caller.unitId : null });
      return undefined;
    });
  }

  /** Forgets one of the caller's own views; false when he has no such view. */
  remove({ personId }: Caller, id: string): Promise<boolean> {
    return this.unitOfWork.run(async (tx) => {
      const removed = await tx.query('delete from saved_view where id = $1 and person_id = $2 returning 1', [
        id,
        personId,
      ]);
      return removed.length > 0;
    });
  }
}

async function isTaken(
  reader: Reader,
  { personId }: Caller,
  place: ViewPlace,
  name: string,
  except: string | null,
): Promise<boolean> {
  const found = await reader.query(
    'select 1 from saved_view where person_id = $1 and place = $2 and name = $3 and ($4::uuid is null or id <> $4)',
    [personId, place, name, except],
  );
  return found.length > 0;
}

function changeRow(tx: Tx, id: string, row: { name: string; search: string; unitId: string | null }) {
  return tx.query('update saved_view set name = $2, search = $3, unit_id = $4 where id = $1', [
    id,
    row.name,
    row.search,
    row.unitId,
  ]);
}
