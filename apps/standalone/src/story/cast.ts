import { addWorkingDays } from '#domain';
import type { CaseSnapshot } from '#cases';
import type { CityOffice } from '#demonstration';
import type { CaseCommand, LocalDate, WorkCalendar } from '#domain';
import type { Caller } from '#organisation';

/** A case of the story: whose it is, and how its unit behaves. */
export interface Part {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly rectifyType: string;
  readonly dueDate: LocalDate;
  readonly principal: Caller;
  readonly verifiers: readonly Caller[];
  readonly manner: Manner;
}

/** How a unit goes about its case; decided by its place in the list, so that every run tells the same story. */
export interface Manner {
  /** Says nothing until the system claims for it. */
  readonly isSilent: boolean;
  /** Working days from issue to claim. */
  readonly claimsAfter: number;
  /** The first plan comes back. */
  readonly planIsReturned: boolean;
  /** Papers come back once. */
  readonly papersAreReturned: boolean;
  /** The first verification fails. */
  readonly failsFirst: boolean;
  /** Working days past due of the first application; 0 for a unit that is in time. */
  readonly lateBy: number;
}

const lateness = [2, 6, 11, 17, 27];

export function mannerOf(place: number): Manner {
  return {
    isSilent: place % 9 === 4,
    claimsAfter: 1 + (place % 3),
    planIsReturned: place % 13 === 6,
    papersAreReturned: place % 17 === 5,
    failsFirst: place % 11 === 3,
    lateBy: place % 14 === 7 ? (lateness[Math.floor(place / 14) % lateness.length] ?? 0) : 0,
  };
}

/** What a side path needs of the play. */
export interface Stage {
  readonly office: CityOffice;
  readonly agenda: Agenda;
  act(part: Part, caller: Caller, command: CaseCommand, name: string): Promise<CaseSnapshot>;
  plan(part: Part, from: LocalDate): void;
  report(part: Part, on: LocalDate, isDone: boolean): Promise<void>;
  apply(part: Part, on: LocalDate, round?: number): Promise<void>;
  verify(part: Part, on: LocalDate): Promise<void>;
  /** Somebody outside objects to the notice. */
  object(part: Part, claim: string): Promise<void>;
}

/** What is to be done on which day. Days are taken in order; a task may put further ones on later days. */
export class Agenda {
  private readonly tasks = new Map<LocalDate, (() => Promise<void>)[]>();

  constructor(private readonly calendar: WorkCalendar) {}

  /** Puts a task `workingDays` after a day. */
  after(day: LocalDate, workingDays: number, task: (on: LocalDate) => Promise<void>): void {
    const on = addWorkingDays(this.calendar, day, workingDays).date;
    this.tasks.set(on, [...(this.tasks.get(on) ?? []), () => task(on)]);
  }

  take(day: LocalDate): readonly (() => Promise<void>)[] {
    const tasks = this.tasks.get(day) ?? [];
    this.tasks.delete(day);
    return tasks;
  }
}
