import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useEffect, useRef } from 'react';
import { queries } from '../api/client.ts';
import type { Schemas } from '../api/client.ts';
import { Failure, Skeleton } from '../parts/page-state.tsx';
import { dayText } from '../texts/dates.ts';
import { useSay } from '../texts/texts.ts';
import { useUnitWords } from './names.ts';
import { StateMark } from './state-mark.tsx';
import { useCoverageTexts } from './texts.ts';

type ProofData = Schemas['CoverageProof'];
type ProofUnit = ProofData['units'][number];
const PAGE = 100;

interface ProofProps {
  readonly data: Schemas['CoverageMap'];
  /** Unit, category and aspect. */
  readonly cell: string;
  readonly days: number;
  readonly close: () => void;
}

/** What proves a cell: its units with their cases, signed answers, checks and ratings. */
export function Proof({ data, cell, days, close }: ProofProps) {
  const t = useCoverageTexts();
  const say = useSay();
  const head = useRef<HTMLHeadingElement>(null);
  const [unit = '', category, aspect] = cell.split('.');
  const row = data.units.find(({ id }) => id === unit);
  const item = data.items.find((one) => one.categoryNo === Number(category) && one.aspectNo === Number(aspect));
  const query = { unit, days, category: Number(category), aspect: Number(aspect), limit: PAGE };
  const proof = queries.useQuery(
    'get',
    '/api/v1/coverage/cell',
    { params: { query } },
    { enabled: row !== undefined && item !== undefined },
  );
  useEffect(() => head.current?.focus(), [cell]);
  if (!row || !item) return null;
  // The place's own row stands for itself and not for what is below it.
  const units = proof.data?.units.filter(({ id }) => !row.isPlace || id === row.id) ?? [];
  return (
    <section className="card" aria-labelledby="proof-head">
      <div className="card-head">
        <h3 id="proof-head" ref={head} tabIndex={-1}>
          {t('proof')} · {t('cellOf', { unit: row.name, item: say(item) })}
        </h3>
        <Button onClick={close}>{t('closeProof')}</Button>
      </div>
      {proof.error && <Failure error={proof.error} retry={() => void proof.refetch()} />}
      {!proof.data && !proof.error && <Skeleton rows={3} />}
      {proof.data && <ProofTable units={units} item={proof.data.item} today={data.today} />}
      {proof.data?.next && <p className="third">{t('proofMore', { count: PAGE })}</p>}
    </section>
  );
}

interface ProofTableProps {
  readonly units: readonly ProofUnit[];
  readonly item: ProofData['item'];
  readonly today: string;
}

function ProofTable({ units, item, today }: ProofTableProps) {
  const t = useCoverageTexts();
  const names = { unitName: t('unitName'), lastOn: t('lastOn'), proof: t('proof') };
  return (
    <div className="scroller side-scroll" tabIndex={0} role="region" aria-label={t('proof')}>
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">{names.unitName}</th>
            <th scope="col">{t('tab_map')}</th>
            <th scope="col">{names.lastOn}</th>
            <th scope="col">{names.proof}</th>
          </tr>
        </thead>
        <tbody>
          {units.map((unit) => (
            <tr key={unit.id}>
              <th scope="row">{unit.pathText}</th>
              <td>
                <span className="state-count">
                  <StateMark state={unit.state} /> {t(`state_${unit.state}`)}
                </span>
              </td>
              <td className="number">{unit.lastOn ? dayText(unit.lastOn, today) : t('never')}</td>
              <td>
                <Grounds unit={unit} item={item} today={today} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Grounds({
  unit,
  item,
  today,
}: {
  readonly unit: ProofUnit;
  readonly item: ProofData['item'];
  readonly today: string;
}) {
  const t = useCoverageTexts();
  const words = useUnitWords();
  const { cases, answers, ground, state } = unit;
  const said = answers
    .filter(({ kind }) => kind !== 'not_applicable')
    .map(({ kind, on }) => `${t(`answer_${kind}` as 'answer_found')} ${dayText(on, today)}`);
  return (
    <>
      {cases.map(({ id, number, seenOn, rated }) => (
        <div key={id}>
          <Link to="/cases/$id" params={{ id }} search={{}}>
            {number}
          </Link>{' '}
          {[seenOn && t('seenOn', { day: dayText(seenOn, today) }), rated !== null && t('ratedBy', { count: rated })]
            .filter(Boolean)
            .join(' · ')}
        </div>
      ))}
      {said.length > 0 && <div>{said.join(' · ')}</div>}
      {ground && (
        <div>{t('ground', { statement: ground.statement, post: ground.post, day: dayText(ground.on, today) })}</div>
      )}
      {state === 'not_applicable' && !ground && item && (
        <div>
          {t('groundItem', {
            levels: item.levels.map((level) => words.level(level)).join('、'),
            sector: words.sector(item.sector),
            bulletin: item.bulletin,
          })}
        </div>
      )}
      {state === 'never' && t('nothingKnown')}
    </>
  );
}
