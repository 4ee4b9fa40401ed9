import type { CasePost, CaseSnapshot } from '#cases';
import { actionTexts, roleTexts, rungNames, stateTexts, withoutPersonalData } from '#domain';
import type { Language } from '#domain';
import { caseSheetTexts } from './case-sheet-texts.js';
import { orDash } from './chinese.js';
import { lastOf, textOf, textsOf } from './dossier.js';
import type { Dossier } from './dossier.js';

/** What the sheet of a case is made of. */
export interface SheetFacts {
  readonly kase: CaseSnapshot;
  readonly dossier: Dossier;
  readonly posts: readonly CasePost[];
  readonly language: Language;
}

type Pair = readonly [name: string, value: string];

const safe = (text: string | null | undefined): string => orDash(withoutPersonalData(text ?? ''));

/** What the case is called. */
export const titleOf = ({ kase, language }: SheetFacts): string =>
  safe(language === 'en' && kase.titleEn ? kase.titleEn : kase.title);

/** The light in words (section 5): on paper its shape and the words say it, never the colour. */
export function lightWords({ light, days, state }: CaseSnapshot, language: Language): string {
  const t = caseSheetTexts[language];
  if (light === 'none') return t.ended;
  if (light === 'grey') return state === 'suspended' ? t.suspended : t.waiting;
  if (days === null) return t.noDate;
  if (days < 0) return t.over(-days);
  return days === 0 ? t.today : t.left(days);
}

/** Where the case stands: stage, whose move it is, the highest rung. */
export function standing({ kase, language }: SheetFacts): readonly Pair[] {
  const t = caseSheetTexts[language];
  const { nextAction: next, highestRung: rung } = kase;
  const who = next && (roleTexts[next.who as keyof typeof roleTexts]?.[language] ?? next.who);
  const what = next && (actionTexts[next.what as keyof typeof actionTexts]?.[language] ?? next.what);
  return [
    [t.state, stateTexts[kase.state][language] + t.cycle(kase.cycle)],
    [t.next, who && what ? t.move(who, what, next.by) : t.noMove],
    [t.rung, rung === null ? t.none : (rungNames[rung]?.[language] ?? String(rung))],
  ];
}

/** Who answers and by when, two facts a row. */
export function particulars({ kase, dossier, posts, language }: SheetFacts): readonly Pair[] {
  const t = caseSheetTexts[language];
  const leader = posts.find(({ named }) => named === 'leader');
  const named = (name: string | null, post: string): string => `${name ?? t.vacant}(${post})`;
  return [
    [t.unit, kase.unit.pathText],
    [t.principal, kase.principal ? named(kase.principal.name, kase.principal.post) : t.vacant],
    [t.joint, orDash(dossier.joint_units)],
    [t.leader, leader ? named(leader.holder, leader.title) : t.none],
    [t.supervisor, dossier.supervisor],
    [t.verifier, dossier.verifier],
    [t.source, [t.sources[kase.source] ?? kase.source, dossier.bulletin].filter(Boolean).join(' ')],
    [t.category, kase.category ? kase.category[language] : t.none],
    [t.issued, orDash(kase.issuedOn)],
    [t.due, kase.dueDate ? t.dueOf(kase.originalDueDate ?? kase.dueDate, kase.dueDate) : t.none],
  ];
}

/** What is wrong and what shall be: the rows above the measures. */
export function aims({ kase, language }: SheetFacts): readonly Pair[] {
  const t = caseSheetTexts[language];
  return [
    [t.problem, safe(kase.problem)],
    [t.effect, kase.effectRequired[language]],
    ...(kase.plan ? [[t.goal, safe(kase.plan.goal)] as const] : []),
  ];
}

/** The measures of the plan in force, a row each. */
export function measureRows({ kase, dossier, language }: SheetFacts): readonly (readonly string[])[] {
  const t = caseSheetTexts[language];
  return (kase.plan?.measures ?? []).map(({ text, output, ownerPostId, dueDate, doneOn }, at) => [
    String(at + 1),
    safe(text),
    safe(output),
    dossier.names[ownerPostId] ?? t.none,
    dueDate,
    doneOn ?? t.open,
  ]);
}

/** What came of it so far: the rows below the measures, of those that have something to say. */
export function results({ kase, dossier, language }: SheetFacts): readonly Pair[] {
  const t = caseSheetTexts[language];
  const progress = lastOf(dossier, ['report_progress']);
  const verdict = lastOf(dossier, ['pass', 'fail']);
  const words = verdict && (textOf(verdict, 'opinion') || textsOf(verdict, 'reasons').join(';'));
  return [
    ...(progress ? [[t.progress, `${progress.day} ${safe(textOf(progress, 'changed'))}`] as const] : []),
    ...(verdict
      ? [[t.verdict, `${verdict.day} ${verdict.kind === 'pass' ? t.passed : t.failed}:${safe(words)}`] as const]
      : []),
    ...(kase.closedOn ? [[t.closing, kase.closedOn] as const] : []),
  ];
}
