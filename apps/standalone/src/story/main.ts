import 'reflect-metadata';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BulletinDesk } from '#bulletins';
import { calendarOf } from '#cases';
import { cityOffice, draftBulletinOne, issueDraft, loadDemonstration } from '#demonstration';
import { localTime } from '#domain';
import type { LocalDate } from '#domain';
import { holderOf } from '#organisation';
import type { Caller } from '#organisation';
import { UnitOfWork, migrate, moveClock, openDatabase } from '#platform';
import { EmbeddedPostgres } from '../embedded-postgres.js';
import { mannerOf } from './cast.js';
import type { Part } from './cast.js';
import { tellEnding } from './ending.js';
import { FIRST_DAY, Play } from './play.js';

const say = (line: string): void => console.log(line);

/** Bulletin 1 of 孝感 through the year 2026 on a clock of its own, in a database of its own that is thrown away. */
async function tellStory(url: string): Promise<boolean> {
  await migrate(url);
  const dataSource = await openDatabase(url);
  try {
    const unitOfWork = new UnitOfWork(dataSource);
    await unitOfWork.run((tx) => moveClock(tx, localTime(FIRST_DAY, '09:30')));
    await loadDemonstration(unitOfWork);
    const office = await cityOffice(unitOfWork);
    const desk = new BulletinDesk(unitOfWork);
    const { number, cases } = await issueDraft(
      desk,
      unitOfWork,
      office,
      await draftBulletinOne(desk, unitOfWork, office),
    );
    say(`${FIRST_DAY}  ${number}:5大类13个方面,交办${cases}件。 13 aspects, ${cases} cases issued.`);
    const calendar = await unitOfWork.read((reader) => calendarOf(reader, 1));
    await new Play(unitOfWork, calendar, office, say).run(await castOf(unitOfWork));
    return await tellEnding(unitOfWork, say);
  } finally {
    await dataSource.destroy();
  }
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

const started = performance.now();
const dataDirectory = mkdtempSync(join(tmpdir(), 'rectify-story-'));
chmodSync(dataDirectory, 0o711); // run by root, PostgreSQL has an account of its own that must get in
const server = await EmbeddedPostgres.start({ dataDirectory, say });
let isWell = false;
try {
  isWell = await tellStory(server.urlOf('postgres'));
} finally {
  await server.stop();
  rmSync(dataDirectory, { recursive: true, force: true });
}
say(`${((performance.now() - started) / 1000).toFixed(1)} s`);
process.exit(isWell ? 0 : 1);
