import { queries } from '../api/client.ts';
import type { Schemas } from '../api/client.ts';
import { rungWords } from '../api/words.ts';
import { Failure, Skeleton } from '../parts/page-state.tsx';
import { Term } from '../parts/term.tsx';
import type { TermName } from '../parts/term.tsx';
import { dayOf, dayText } from '../texts/dates.ts';
import { useSay, listed } from '../texts/texts.ts';
import type { CaseData, CasePost, CaseView } from './case-data.ts';
import { useCaseTexts } from './texts.ts';

const rungs = [0, 1, 2, 3, 4, 5, 6] as const;

/** Rungs 0 to 6: which went out, and when the next one will. */
export function LadderCard({ kase, today }: { readonly kase: CaseView; readonly today: string }) {
  const t = useCaseTexts();
  const { data, error, refetch } = queries.useQuery('get', '/api/v1/cases/{id}/escalations', {
    params: { path: { id: kase.id } },
  });
  return (
    <section className="card" aria-labelledby="ladder-head">
      <div className="card-head">
        <h2 id="ladder-head">
          <Term name="ladder">{t('ladder')}</Term>
        </h2>
      </div>
      {error && !data && <Failure error={error} retry={() => void refetch()} />}
      {!data && !error && <Skeleton rows={4} height={40} />}
      {data && (
        <ol className="ladder">
          {rungs.map((rung) => (
            <RungLine key={rung} rung={rung} kase={kase} fired={data.items} today={today} />
          ))}
        </ol>
      )}
    </section>
  );
}

interface RungLineProps {
  readonly rung: (typeof rungs)[number];
  readonly kase: CaseView;
  readonly fired: readonly Schemas['EscalationRow'][];
  readonly today: string;
}

function RungLine({ rung, kase, fired, today }: RungLineProps) {
  const t = useCaseTexts();
  const say = useSay();
  const sent = fired.filter((one) => one.rung === rung && one.cycle === kase.cycle).at(-1);
  const ahead = kase.rungsAhead
    .filter((one) => one.rung === rung)
    .map(({ dueOn }) => dueOn)
    .sort()[0];
  const state = sent ? 'sent' : ahead ? 'armed' : 'off';
  return (
    <li className={`${state} ${kase.highestRung === rung ? 'here' : ''}`}>
      <span className="ladder-no" aria-hidden="true">
        {rung}
      </span>
      <span>
        <strong>{say(rungWords[rung])}</strong>
        <span className="third ladder-rule">{ruleOf(rung, kase, t)}</span>
        {sent && (
          <span className="ladder-when">
            {sent.supersededBy ? t('superseded') : t('fired', { date: dayText(dayOf(sent.firedAt), today) })}
          </span>
        )}
        {!sent && ahead && <span className="third ladder-when">{t('willFire', { date: dayText(ahead, today) })}</span>}
      </span>
    </li>
  );
}

/** When a rung goes out, in words; the last is for people to decide. */
function ruleOf(rung: number, { ladderDays }: CaseView, t: ReturnType<typeof useCaseTexts>): string {
  if (rung === 0) return t('ruleYellow');
  const count = ladderDays[rung - 1] ?? 0;
  return rung === 6 ? t('ruleLast', { count }) : t('ruleOver', { count });
}

/** Who answers, by post, with the person's name. */
export function ChainCard({ kase, data }: { readonly kase: CaseView; readonly data: CaseData }) {
  const t = useCaseTexts();
  const named = (posts: readonly CasePost[]): string =>
    listed(posts.map(({ holder, unitName }) => `${holder ?? t('vacant')}(${unitName})`)) || '—';
  const of = (part: CasePost['part'], role: string): readonly CasePost[] =>
    data.posts.filter((post) => post.part === part && post.role === role);
  const [leader] = data.posts.filter((post) => post.named === 'leader');
  const [handler] = data.posts.filter((post) => post.named === 'handler');
  const liaison = of('responsible', 'liaison');
  const lines: readonly (readonly [name: string, value: string, term?: TermName])[] = [
    [t('unit'), kase.unit.pathText, 'responsible_unit'],
    [t('principal'), kase.principal ? `${kase.principal.name}(${kase.principal.post})` : t('vacant'), 'principal'],
    ...(leader ? [[t('leaderInCharge'), named([leader]), 'sponsor_leader'] as const] : []),
    ...(handler ? [[t('handler'), named([handler])] as const] : []),
    ...(liaison.length > 0 ? [[t('liaison'), named(liaison.slice(0, 2)), 'liaison'] as const] : []),
    [t('supervisor'), named(of('supervising', 'supervisor').slice(0, 2))],
    [t('supLeader'), named(of('supervising', 'leader').slice(0, 1))],
    [t('verifiers'), named(of('verifying', 'verifier').slice(0, 2))],
    [t('issuedOn'), kase.issuedOn ?? '—'],
  ];
  return (
    <section className="card" aria-labelledby="chain-head">
      <div className="card-head">
        <h2 id="chain-head">{t('responsibility')}</h2>
      </div>
      <dl className="chain-list">
        {lines.map(([name, value, term]) => (
          <div key={name}>
            <dt>{term ? <Term name={term}>{name}</Term> : name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        <div>
          <dt>{t('due')}</dt>
          <dd className="number">
            {kase.dueDate ?? '—'}
            {kase.provisional && <span className="tag">{t('provisional')}</span>}
            {kase.originalDueDate !== kase.dueDate && (
              <span className="third"> {t('original', { date: kase.originalDueDate ?? '' })}</span>
            )}
          </dd>
        </div>
      </dl>
    </section>
  );
}
