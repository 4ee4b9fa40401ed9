import { queries } from '../api/client.ts';
import { rungWords } from '../api/words.ts';
import { Icon } from '../parts/icon.tsx';
import { Failure, Skeleton } from '../parts/page-state.tsx';
import { dayText } from '../texts/dates.ts';
import { useSay } from '../texts/texts.ts';
import type { CaseView } from './case-data.ts';
import { useCaseTexts } from './texts.ts';

const parties = ['unit', 'supervisor', 'verifier', 'arbiter', 'approver', 'public'] as const;
const colours: Readonly<Record<(typeof parties)[number], string>> = {
  unit: '#1a5296',
  supervisor: '#b06a00',
  verifier: '#4c2f8a',
  arbiter: '#0f5f35',
  approver: '#7b8797',
  public: '#5f9ea0',
};
const HOUR = 3_600_000;

/** Who held the case how long: every minute from issue belongs to exactly one party (N1). */
export function BallCard({ caseId }: { readonly caseId: string }) {
  const t = useCaseTexts();
  const { data, error, refetch } = queries.useQuery('get', '/api/v1/cases/{id}/ball', {
    params: { path: { id: caseId } },
  });
  const long = (milliseconds: number): string =>
    milliseconds < 48 * HOUR
      ? t('hours', { count: Math.round(milliseconds / HOUR) })
      : t('days', { count: Math.round(milliseconds / (24 * HOUR)) });
  const held = data ? parties.filter((party) => data.milliseconds[party] > 0) : [];
  return (
    <section className="card" aria-labelledby="ball-head">
      <div className="card-head">
        <h2 id="ball-head">{t('ball')}</h2>
        {data && <span className="second">{t('ballTotal', { total: long(data.total) })}</span>}
      </div>
      {error && !data && <Failure error={error} retry={() => void refetch()} />}
      {!data && !error && <Skeleton rows={2} height={28} />}
      {data && (
        <>
          <div
            className="ball-bar"
            role="img"
            aria-label={held.map((party) => `${t(party)} ${long(data.milliseconds[party])}`).join(',')}
          >
            {data.spans.map((span) => (
              <i key={span.from} style={{ flexGrow: span.milliseconds, background: colours[span.party] }} />
            ))}
          </div>
          <table className="plain-table">
            <tbody>
              {held.map((party) => (
                <tr key={party}>
                  <th scope="row">
                    <span className="ball-key" style={{ background: colours[party] }} />
                    {t(party)}
                  </th>
                  <td className="figure">{long(data.milliseconds[party])}</td>
                  <td className="figure">{Math.round((100 * data.milliseconds[party]) / Math.max(1, data.total))} %</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </section>
  );
}

/** Every paper of the case with its number, as the sealed PDF and as DOCX (section 13). */
export function DocumentsCard({ caseId, today }: { readonly caseId: string; readonly today: string }) {
  const t = useCaseTexts();
  const say = useSay();
  const { data, error, refetch } = queries.useQuery('get', '/api/v1/cases/{id}/documents', {
    params: { path: { id: caseId } },
  });
  return (
    <section className="card" aria-labelledby="papers-head">
      <div className="card-head">
        <h2 id="papers-head">{t('papers')}</h2>
      </div>
      {error && !data && <Failure error={error} retry={() => void refetch()} />}
      {!data && !error && <Skeleton rows={3} height={32} />}
      {data?.items.length === 0 && <p className="third">{t('noPapers')}</p>}
      <ul className="files papers">
        {data?.items.map(({ id, number, date, sha256, ...name }) => (
          <li key={id}>
            <Icon name="paper" size={15} />
            <span className="paper-name">
              {say(name)} <span className="third number">{number}</span>
            </span>
            <time className="third">{dayText(date, today)}</time>
            <a href={`/api/v1/cases/${caseId}/documents/${id}/pdf`} title={sha256 ?? undefined}>
              PDF<span className="unseen"> {number}</span>
            </a>
            <a href={`/api/v1/cases/${caseId}/documents/${id}/docx`}>
              DOCX<span className="unseen"> {number}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Letters that wait for an answer, and what rungs 4 to 6 propose: what the unit said, what two people decided. */
export function SupervisionCard({ kase, today }: { readonly kase: CaseView; readonly today: string }) {
  const t = useCaseTexts();
  const say = useSay();
  const { letter, proceedings, sponsor, penaltyPoints, nextReportBy } = kase;
  if (!letter && proceedings.length === 0 && !sponsor && penaltyPoints === 0 && !nextReportBy) return null;
  return (
    <section className="card" aria-labelledby="supervision-head">
      <div className="card-head">
        <h2 id="supervision-head">{t('supervision')}</h2>
        {penaltyPoints > 0 && <span className="tag refused">{t('points', { count: penaltyPoints })}</span>}
      </div>
      <dl className="chain-list">
        {letter && (
          <div>
            <dt>{t('letter')}</dt>
            <dd>{t('letterBy', { rung: say(rungWords[letter.rung as 1]), date: dayText(letter.by, today) })}</dd>
          </div>
        )}
        {nextReportBy && (
          <div>
            <dt>{t('nextReport')}</dt>
            <dd>{dayText(nextReportBy, today)}</dd>
          </div>
        )}
        {sponsor && (
          <div>
            <dt>{t('sponsor')}</dt>
            <dd>
              {sponsor.name ?? t('vacant')}({sponsor.post})
            </dd>
          </div>
        )}
        {proceedings.map((one) => (
          <div key={one.key}>
            <dt>{t(one.kind)}</dt>
            <dd>
              <span className="tag">{t(`proceeding_${one.state}`)}</span>
              <span className="ladder-when third">{t('proposedOn', { date: dayText(one.proposedOn, today) })}</span>
              {one.answer && <span className="ladder-when">{t('unitSaid', { text: one.answer.text })}</span>}
              {one.decision && <span className="ladder-when">{one.decision.reason}</span>}
              {one.decision?.finalDate && (
                <span className="ladder-when">{t('finalDate', { date: dayText(one.decision.finalDate, today) })}</span>
              )}
              {one.revocation && (
                <span className="ladder-when">{t('revokedBecause', { reason: one.revocation.reason })}</span>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
