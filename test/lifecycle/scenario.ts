import { CaseRefused } from '#cases';
import type { CaseSnapshot } from '#cases';
import type { CaseCommand, CaseState } from '#domain';
import { holderOf } from '#organisation';
import type { Caller } from '#organisation';
import { newId } from '#platform';
import { createIssuedWorld } from '../world.js';
import type { World } from '../world.js';

/** Bulletin 1 issued to real units, and cases of villages to play with, each a unit of its own. */
export async function createStage() {
  const world = await createIssuedWorld();
  const rows = await world.sql<CaseAndPrincipal & { readonly unit_id: string }>(
    `select distinct on (k.responsible_unit_id) k.id, r.post_id as principal, k.responsible_unit_id as unit_id
     from kase k join unit u on u.id = k.responsible_unit_id
     cross join lateral resolved_principal(k.responsible_unit_id) r
     where u.level = 'village' and k.rectify_type = 'staged' and k.level = 'B' order by 3, k.number`,
  );
  return {
    world,
    /** How many such cases are left. */
    left: (): number => rows.length,
    /** The next case nobody has touched, of a village of its own. */
    take(): Promise<Scenario> {
      const row = rows.shift();
      if (!row) throw new Error('No village is left.');
      return scenarioOf(world, row);
    },
    /** All cases of a unit, the earliest due first. */
    async casesOf(unitName: string): Promise<readonly Scenario[]> {
      const found = await world.sql<CaseAndPrincipal>(
        `select k.id, r.post_id as principal from kase k join unit u on u.id = k.responsible_unit_id
         cross join lateral resolved_principal(k.responsible_unit_id) r where u.name = $1 order by k.original_due_date`,
        [unitName],
      );
      return Promise.all(found.map((row) => scenarioOf(world, row)));
    },
  };
}

interface CaseAndPrincipal {
  readonly id: string;
  readonly principal: string;
}

async function scenarioOf(world: World, row: CaseAndPrincipal): Promise<Scenario> {
  const principal = await world.unitOfWork.read((reader) => holderOf(reader, row.principal));
  if (!principal) throw new Error('A unit has no principal.');
  return createScenario(world, row.id, principal);
}

async function createScenario(world: World, id: string, principal: Caller) {
  const [place] = await world.sql<{ verifying: string }>(
    'select u.name as verifying from kase k join unit u on u.id = k.verifying_unit_id where k.id = $1',
    [id],
  );
  const verifiers = [
    await world.holder(place?.verifying ?? '', 'verifier', 1),
    await world.holder(place?.verifying ?? '', 'verifier', 2),
  ] as const;
  const office = {
    supervisor: await world.city('supervisor'),
    leader: await world.city('leader'),
    arbiter: await world.city('arbiter'),
    cityVerifiers: [await world.city('verifier', 1), await world.city('verifier', 2)] as const,
  };
  const act = (caller: Caller, command: CaseCommand): Promise<CaseSnapshot> => world.act(caller, id, command);
  const team = verifiers.map(({ postId }) => postId);
  const today = async () =>
    (await world.sql<{ day: string }>(`select (rectify_now() at time zone 'Asia/Shanghai')::date::text as day`))[0]
      ?.day ?? '';
  const steps: readonly (readonly [CaseState, () => Promise<unknown>])[] = [
    ['claimed', () => act(principal, { type: 'claim', signedBy: principal.postId })],
    ['rectifying', () => plan()],
    ['submitted', () => apply()],
    ['verified', () => pass()],
    ['in_notice', () => act(office.supervisor, { type: 'publish', text: '整改措施和成效公示如下。' })],
    ['closed', () => close()],
  ];

  async function plan(): Promise<void> {
    const measures = [
      {
        id: newId(),
        text: '选好书记',
        output: '任职文件',
        ownerPostId: principal.postId,
        dueDate: '2026-06-01' as const,
      },
    ];
    await act(principal, {
      type: 'file_plan',
      cause: '班子不齐',
      goal: '配齐班子',
      measures,
      plannedEvidence: ['测评'],
    });
    await act(office.supervisor, { type: 'approve_plan', jointSignatures: [] });
  }
  async function evidence(tests: 'paper' | 'effect' = 'effect'): Promise<string> {
    const evidenceId = newId();
    const takenOn = '2026-03-02' as const;
    await act(principal, { type: 'add_evidence', evidenceId, kind: 'interview', tests, title: '走访', takenOn });
    return evidenceId;
  }
  async function apply(): Promise<CaseSnapshot> {
    await evidence();
    const { plan: filed } = await read();
    const open = (filed?.measures ?? []).filter(({ doneOn }) => doneOn === null);
    const measuresDone = open.map(({ id: measureId }) => ({ measureId, doneOn: '2026-03-02' as const }));
    await act(principal, { type: 'report_progress', changed: '书记到任', measuresDone });
    return act(principal, { type: 'apply_to_close', pledge: true, summary: '完成', upkeepPlan: ['每季回访'] });
  }
  async function pass(changes: object = {}): Promise<CaseSnapshot> {
    const { plan: filed } = await read();
    return act(verifiers[0], {
      type: 'pass',
      team,
      siteVisit: { visitedOn: (await today()) as '2026-03-02', place: '村委会' },
      measuresSeen: (filed?.measures ?? []).map(({ id: measureId }) => measureId),
      evaluation: { invited: 40, valid: 36, satisfied: 28, basicallySatisfied: 6, notSatisfied: 1, unknown: 1 },
      answers: {
        measures_on_site: true,
        cause_removed: true,
        effect_felt: true,
        same_problem_elsewhere: true,
        upkeep_arranged: true,
      },
      opinion: '通过',
      jointSignatures: [],
      ...changes,
    });
  }
  /** The notice runs five working days: the clock of the whole stage moves past it. */
  async function close(): Promise<CaseSnapshot> {
    const [row] = await world.sql<{ after: string }>(
      `select ((next_by + 1)::text || 'T02:00:00.000Z') as after from kase where id = $1`,
      [id],
    );
    await world.moveTo(row?.after ?? '');
    return act(office.supervisor, { type: 'close', filingNumber: '备1号' });
  }
  const read = async (): Promise<CaseSnapshot> => {
    const found = await world.queries.find(office.supervisor, id);
    if (!found) throw new Error('The case is gone.');
    return found;
  };
  return {
    id,
    principal,
    verifiers,
    team,
    ...office,
    act,
    read,
    plan,
    evidence,
    apply,
    pass,
    close,
    /** Goes on through the main states up to the one named, each by those whose move it is. */
    async to(state: CaseState): Promise<CaseSnapshot> {
      const { state: now } = await read();
      for (const [reached, step] of steps.slice(steps.findIndex(([reached]) => reached === now) + 1)) {
        await step();
        if (reached === state) break;
      }
      return read();
    },
    /** Disputed on the day of issue, with evidence. */
    async dispute(): Promise<void> {
      const evidenceIds = [await evidence('paper')];
      await act(principal, { type: 'dispute', kind: 'unfounded', reason: '部分不属实', evidenceIds });
    },
    /** The code of a refusal with the conditions that were not met. */
    async refusal(caller: Caller, command: CaseCommand): Promise<readonly string[]> {
      try {
        await act(caller, command);
      } catch (error) {
        if (error instanceof CaseRefused) return [error.refusal.code, ...unmetOf(error)];
        throw error;
      }
      return ['accepted'];
    },
    trail: () =>
      world.sql<{ action: string; from_state: string; to_state: string | null; outcome: string; who: string }>(
        `select action, from_state, to_state, outcome, coalesce(system, role) as who from audit_event
         where case_id = $1 order by seq`,
        [id],
      ),
  };
}

const unmetOf = ({ refusal }: CaseRefused): readonly string[] =>
  'unmet' in refusal ? refusal.unmet.map(({ guard }) => guard) : [];

export type Scenario = Awaited<ReturnType<typeof createScenario>>;
export type Stage = Awaited<ReturnType<typeof createStage>>;
