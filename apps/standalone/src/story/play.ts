import { addDays, addWorkingDays, daysBetween, localTime } from '#domain';
import type { CaseCommand, LocalDate, WorkCalendar } from '#domain';
import { CaseExecutor, CaseSweep } from '#cases';
import type { CaseSnapshot } from '#cases';
import type { CityOffice } from '#demonstration';
import { PublicVoices } from '#evaluation';
import type { Caller } from '#organisation';
import { moveClock, newId } from '#platform';
import type { UnitOfWork } from '#platform';
import { Agenda } from './cast.js';
import type { Part, Stage } from './cast.js';
import { beginTwist, castTwists, lookBack, objectTo, relieve } from './twists.js';
import type { Twist } from './twists.js';

export const FIRST_DAY: LocalDate = '2026-03-02';
export const LAST_DAY: LocalDate = '2026-12-31';
const HANDS = 6;

/** Plays the year: every working day the clock is set, the ladder climbs, and people do what falls to them. */
export class Play implements Stage {
  private readonly executor: CaseExecutor;
  private readonly sweep: CaseSweep;
  readonly agenda: Agenda;
  private twists: Map<string, Twist> = new Map();
  private readonly done = new Map<string, number>();

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly calendar: WorkCalendar,
    readonly office: CityOffice,
    private readonly say: (line: string) => void,
  ) {
    this.executor = new CaseExecutor(unitOfWork);
    this.sweep = new CaseSweep(unitOfWork);
    this.agenda = new Agenda(calendar);
  }

  async run(parts: readonly Part[], until: LocalDate): Promise<void> {
    this.twists = castTwists(parts);
    for (const part of parts) this.begin(part, parts);
    for (let day = FIRST_DAY; day <= until; day = addDays(day, 1)) {
      if (this.calendar.isWorkingDay(day)) await this.live(day);
      if (addDays(day, 1).slice(5, 7) !== day.slice(5, 7)) this.tell(day);
    }
  }

  private async live(day: LocalDate): Promise<void> {
    await this.unitOfWork.run((tx) => moveClock(tx, localTime(day, '10:00')));
    for (let swept = await this.sweep.sweepOnce(); swept > 0; swept = await this.sweep.sweepOnce())
      this.count('督办升级', swept);
    const tasks = [...this.agenda.take(day)];
    const hand = async (): Promise<void> => {
      for (let task = tasks.shift(); task; task = tasks.shift()) await task();
    };
    await Promise.all(Array.from({ length: HANDS }, hand));
  }

  private begin(part: Part, parts: readonly Part[]): void {
    const twist = this.twists.get(part.id);
    if (twist && beginTwist(this, part, twist, parts, FIRST_DAY)) return;
    const { isSilent, claimsAfter } = part.manner;
    // Claim limit 3, silence 3 more: the system claims on the sixth day, and the unit wakes up on the seventh.
    if (isSilent) this.agenda.after(FIRST_DAY, 7, (on) => Promise.resolve(this.plan(part, on)));
    else {
      this.agenda.after(FIRST_DAY, claimsAfter, async (on) => {
        await this.act(part, part.principal, { type: 'claim', signedBy: part.principal.postId }, '认领');
        this.plan(part, on);
      });
    }
  }

  plan(part: Part, from: LocalDate): void {
    if (part.rectifyType.startsWith('immediate')) this.work(part, from);
    else this.agenda.after(from, 4, (on) => this.filePlan(part, on, part.manner.planIsReturned));
  }

  private async filePlan(part: Part, on: LocalDate, isReturned: boolean): Promise<void> {
    const { principal } = part;
    const measure = {
      id: newId(),
      text: '逐项整改',
      output: '群众看得见的变化',
      ownerPostId: principal.postId,
      dueDate: part.dueDate,
    };
    await this.act(
      part,
      principal,
      { type: 'file_plan', cause: '责任不实', goal: part.title, measures: [measure], plannedEvidence: ['群众评议'] },
      '报送方案',
    );
    this.agenda.after(on, 2, async (reviewed) => {
      if (isReturned) {
        await this.act(
          part,
          this.office.supervisor,
          { type: 'return_plan', defects: ['措施缺少可见成果'] },
          '退回方案',
        );
        this.agenda.after(reviewed, 2, (again) => this.filePlan(part, again, false));
        return;
      }
      await this.act(part, this.office.supervisor, { type: 'approve_plan', jointSignatures: [] }, '批复方案');
      this.work(await relieve(this, part, this.twists.get(part.id), reviewed), reviewed);
    });
  }

  /** Work fills half the time to the due date, or runs past it; a case due next year is still at work in December. */
  private work(part: Part, from: LocalDate): void {
    const { lateBy } = part.manner;
    const half = addDays(from, Math.max(8, Math.floor(daysBetween(from, part.dueDate) / 2)));
    const ready = lateBy > 0 ? addWorkingDays(this.calendar, part.dueDate, lateBy).date : half;
    const isForNextYear = part.dueDate > LAST_DAY;
    this.agenda.after(addDays(ready, -8) > from ? addDays(ready, -8) : from, 1, async (on) => {
      await this.report(part, on, !isForNextYear);
      if (!isForNextYear) this.agenda.after(on > ready ? on : addDays(ready, -1), 1, (day) => this.apply(part, day));
    });
  }

  async report(part: Part, on: LocalDate, isDone: boolean): Promise<void> {
    const kase = await this.act(
      part,
      part.principal,
      {
        type: 'add_evidence',
        evidenceId: newId(),
        kind: 'interview',
        tests: 'effect',
        title: '走访党员群众',
        takenOn: on,
      },
      '提交佐证',
    );
    const measuresDone = isDone ? (kase.plan?.measures ?? []).map(({ id }) => ({ measureId: id, doneOn: on })) : [];
    await this.act(
      part,
      part.principal,
      { type: 'report_progress', changed: '措施已落地,群众有感受', measuresDone },
      '报告进展',
    );
  }

  async apply(part: Part, on: LocalDate, round = 1): Promise<void> {
    await this.act(
      part,
      part.principal,
      { type: 'apply_to_close', pledge: true, summary: '措施完成,成效可见', upkeepPlan: ['每季度回访'] },
      '申请销号',
    );
    const { papersAreReturned, failsFirst } = part.manner;
    if (round === 1 && papersAreReturned) {
      this.agenda.after(on, 2, async (day) => {
        await this.act(part, verifierOf(part), { type: 'return_papers', defects: ['缺少会议记录'] }, '退回补正');
        this.agenda.after(day, 2, (again) => this.apply(part, again, 2));
      });
    } else if (round === 1 && failsFirst) {
      this.agenda.after(on, 5, async (day) => {
        await this.act(
          part,
          verifierOf(part),
          { type: 'fail', team: teamOf(part), reasons: ['群众不知情'] },
          '验收不通过',
        );
        this.agenda.after(day, 8, (again) => this.apply(part, again, 2));
      });
    } else this.agenda.after(on, 5, (day) => this.verify(part, day));
  }

  async verify(part: Part, on: LocalDate): Promise<void> {
    const [row] = await this.unitOfWork.read((reader) =>
      reader.query<{ measures: { id: string }[] | null }>(
        `select data -> 'measures' as measures from case_paper where case_id = $1 and kind = 'file_plan' order by audit_seq desc limit 1`,
        [part.id],
      ),
    );
    await this.act(
      part,
      verifierOf(part),
      {
        type: 'pass',
        team: teamOf(part),
        siteVisit: { visitedOn: on, place: part.principal.unitName },
        measuresSeen: (row?.measures ?? []).map(({ id }) => id),
        evaluation: { invited: 40, valid: 36, satisfied: 28, basicallySatisfied: 6, notSatisfied: 1, unknown: 1 },
        answers: {
          measures_on_site: true,
          cause_removed: true,
          effect_felt: true,
          same_problem_elsewhere: true,
          upkeep_arranged: true,
        },
        opinion: '现场核实,群众认可',
        jointSignatures: [],
      },
      '验收通过',
    );
    this.agenda.after(on, 1, (day) => this.publish(part, day));
  }

  private async publish(part: Part, on: LocalDate): Promise<void> {
    await this.act(
      part,
      this.office.supervisor,
      { type: 'publish', text: `${part.title}:整改措施和成效公示如下。` },
      '公示',
    );
    if (this.twists.get(part.id) === 'objected') {
      this.twists.delete(part.id);
      objectTo(this, part, on);
      return;
    }
    this.agenda.after(on, 6, async (closedOn) => {
      await this.act(
        part,
        this.office.supervisor,
        { type: 'close', filingNumber: `备〔2026〕${part.number.slice(-5)}号` },
        '销号',
      );
      if (this.twists.get(part.id) === 'relapsed') lookBack(this, part, closedOn);
      this.twists.delete(part.id);
      if (part.rectifyType.endsWith('ongoing')) this.keepUp(part, closedOn);
    });
  }

  /** What goes on for good shows before every quarter is over that it lasts. */
  private keepUp(part: Part, from: LocalDate): void {
    this.agenda.after(addDays(from, 80), 1, async (on) => {
      await this.act(part, part.principal, { type: 'report_upkeep', text: '回访无反弹' }, '报告巩固');
      this.keepUp(part, on);
    });
  }

  async object(part: Part, claim: string): Promise<void> {
    await new PublicVoices(this.unitOfWork).object(part.id, { claim });
    this.count('公示异议', 1);
  }

  async act(part: Part, caller: Caller, command: CaseCommand, name: string): Promise<CaseSnapshot> {
    const [row] = await this.unitOfWork.read((reader) =>
      reader.query<{ version: number }>('select version from kase where id = $1', [part.id]),
    );
    const snapshot = await this.executor.execute(part.id, command, {
      caller,
      version: row?.version ?? 0,
      requestId: 'story',
    });
    this.count(name, 1);
    return snapshot;
  }

  private count(name: string, times: number): void {
    this.done.set(name, (this.done.get(name) ?? 0) + times);
  }

  private tell(day: LocalDate): void {
    const counts = [...this.done].map(([name, times]) => `${name} ${times}`);
    this.say(`${day.slice(0, 7)}  ${counts.join('  ') || '—'}`);
    this.done.clear();
  }
}

const teamOf = (part: Part): string[] => part.verifiers.map(({ postId }) => postId);

function verifierOf({ verifiers, number }: Part): Caller {
  const [first] = verifiers;
  if (!first) throw new Error(`${number} has no verifier.`);
  return first;
}
