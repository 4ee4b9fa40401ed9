import { localDateOf, penaltyPoints, proceedingsOf, rungKey } from '#domain';
import type { CaseFacts, Instant, LadderVersion, ParameterPack, RungAct, SentRung, WorkCalendar } from '#domain';
import type { CaseRow, PaperRow } from './case-row.js';

type Sent = SentRung & { readonly points: number };

/** What went out in a case and what became of it, from its rungs and its papers (section 6, N13). */
export function accountabilityOf(
  row: CaseRow,
  law: { readonly calendar: WorkCalendar; readonly pack: ParameterPack; readonly ladder: LadderVersion },
): Pick<CaseFacts, 'proceedings' | 'revokedRungs'> & { readonly points: number } {
  const sent = row.fired.flatMap((rung): Sent[] => {
    if (rung.sentOn === null || rung.ladder !== 'rectify') return [];
    const points = law.ladder.ladders.rectify.find(({ step }) => step === rung.step)?.penaltyPoints ?? 0;
    return [{ key: rungKey(rung), rung: rung.rung, sentOn: rung.sentOn, points }];
  });
  const acts = row.papers.flatMap(actOf);
  const proceedings = proceedingsOf(sent, acts, { ...law, today: localDateOf(row.now) });
  const revokedRungs = acts.filter(({ kind }) => kind === 'revoked').map(({ rung }) => rung);
  return { proceedings, revokedRungs, points: penaltyPoints(sent, proceedings, revokedRungs) };
}

/** A paper about a rung; papers hold the command that was accepted. */
function actOf({ kind, at, byPerson, data }: PaperRow): RungAct[] {
  const act = {
    ...(data as object),
    rung: String(data['proposal'] ?? data['rung']),
    on: localDateOf(at as Instant),
    byPerson,
  };
  const kinds: Readonly<Record<string, RungAct['kind']>> = {
    answer_proposal: 'answered',
    decide_proposal: 'decided',
    confirm_proposal: 'confirmed',
    record_outcome: 'concluded',
    revoke_rung: 'revoked',
  };
  const known = kinds[kind];
  return known ? [{ ground: null, finalDate: null, ...act, kind: known } as unknown as RungAct] : [];
}
