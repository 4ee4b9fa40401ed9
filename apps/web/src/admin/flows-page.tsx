import { useState } from 'react';
import { actionWords, guardWords, transitions } from '../api/words.ts';
import { Chart } from '../case/chart.tsx';
import { useStateTexts } from '../texts/common.ts';
import { useSay, listed } from '../texts/texts.ts';
import { PageHead, Scroller } from './parts.tsx';
import { useFlowsTexts } from './system-texts.ts';
import '../case/case.css';

type Line = (typeof transitions)[number];

/** The way of a case as it is built in: the chart of the case page, and every move with its conditions. */
export function FlowsPage() {
  const t = useFlowsTexts();
  const [q, setQ] = useState('');
  const shown = useFound(q.trim().toLowerCase());
  return (
    <>
      <PageHead title={t('title')} aside={t('count', { count: transitions.length })} />
      <p className="second flow-note">{t('explain')}</p>
      <div className="admin-main">
        <div className="card">
          <h2 id="flow-head">{t('chart')}</h2>
          <Chart state={null} steps={[]} allowed={[]} light="none" />
        </div>
        <div className="card">
          <div className="card-head">
            <h2 id="moves-head">{t('table')}</h2>
            <input
              className="day flow-find"
              type="search"
              aria-label={t('find')}
              placeholder={t('find')}
              value={q}
              onChange={({ target }) => setQ(target.value)}
            />
          </div>
          {shown.length === 0 ? <p role="status">{t('none')}</p> : <Moves lines={shown} />}
        </div>
      </div>
    </>
  );
}

function useFound(q: string): readonly Line[] {
  const say = useSay();
  if (q === '') return transitions;
  return transitions.filter(({ id, action, guards }) =>
    [id, say(actionWords[action]), ...guards.map((guard) => say(guardWords[guard]))].some((text) =>
      text.toLowerCase().includes(q),
    ),
  );
}

function Moves({ lines }: { readonly lines: readonly Line[] }) {
  const t = useFlowsTexts();
  const say = useSay();
  const state = useStateTexts();
  return (
    <Scroller label={t('table')}>
      <table className="plain-table">
        <thead>
          <tr>
            {(['number', 'from', 'action', 'to', 'guards'] as const).map((head) => (
              <th key={head} scope="col">
                {t(head)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ id, from, action, to, guards }) => (
            <tr key={id}>
              <td className="number third">{id}</td>
              <td className="nowrap">{listed(from.map((one) => state(one)))}</td>
              <td className="nowrap strong">{say(actionWords[action])}</td>
              <td className="nowrap">{state(to)}</td>
              <td>
                <ul className="guards">
                  {guards.map((guard) => (
                    <li key={guard}>{say(guardWords[guard])}</li>
                  ))}
                </ul>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroller>
  );
}
