import { BulletinDesk } from '#bulletins';
import { calendarOf } from '#cases';
import { cityOffice, draftBulletinOne, issueDraft, loadDemonstration } from '#demonstration';
import { localTime } from '#domain';
import type { LocalDate } from '#domain';
import { holderOf } from '#organisation';
import type { Caller } from '#organisation';
import { moveClock } from '#platform';
import type { UnitOfWork } from '#platform';
import { mannerOf } from './cast.js';
import type { Part } from './cast.js';
import { FIRST_DAY, LAST_DAY, Play } from './play.js';

/** Bulletin 1 of 孝感 from its issue to a day of the year 2026, in an empty database whose clock may be moved. */
export async function tellUntil(
  unitOfWork: UnitOfWork,
  say: (line: string) => void,
  until: LocalDate = LAST_DAY,
): Promise<void> {
  await unitOfWork.run((tx) => moveClock(tx, localTime(FIRST_DAY, '09:30')));
  await loadDemonstration(unitOfWork);
  const office = await cityOffice(unitOfWork);
  const desk = new BulletinDesk(unitOfWork);
  const draft = await draftBulletinOne(desk, unitOfWork, office);
  const { number, cases } = await issueDraft(desk, unitOfWork, office, draft);
  say(`${FIRST_DAY}  ${number}:5大类13个方面,交办${cases}件。 13 aspects, ${cases} cases issued.`);
  const calendar = await unitOfWork.read((reader) => calendarOf(reader, 1));
  await new Play(unitOfWork, calendar, office, say).run(await castOf(unitOfWork), until);
}

async function castOf(unitOfWork: UnitOfWork): Promise<readonly Part[]> {
  return unitOfWork.read(async (reader) => {
    const rows = await reader.query<{
      id: string;
      number: string;
      title: string;
      rectify_type: string;
      due_date: LocalDate;
      principal: string;
      verifiers: string[];
    }>(
      `select k.id, k.number, k.title, k.rectify_type, k.due_date, r.post_id as principal,
         (select array_agg(p.id order by p.rank) from post p where p.unit_id = k.verifying_unit_id and p.role = 'verifier') as verifiers
       from kase k cross join lateral resolved_principal(k.responsible_unit_id) r order by k.number`,
    );
    const known = new Map<string, Caller>();
    for (const post of new Set(rows.flatMap(({ principal, verifiers }) => [principal, ...verifiers]))) {
      const caller = await holderOf(reader, post);
      if (caller) known.set(post, caller);
    }
    const person = (post: string): Caller => {
      const caller = known.get(post);
      if (!caller) throw new Error(`Nobody holds the post ${post}.`);
      return caller;
    };
    return rows.map((row, place) => ({
      id: row.id,
      number: row.number,
      title: row.title,
      rectifyType: row.rectify_type,
      dueDate: row.due_date,
      principal: person(row.principal),
      verifiers: row.verifiers.map(person),
      manner: mannerOf(place),
    }));
  });
}
