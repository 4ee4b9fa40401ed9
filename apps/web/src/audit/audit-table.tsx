import { Link } from '@tanstack/react-router';
import type { Schemas } from '../api/client.ts';
import { roleWords, stateWords } from '../api/words.ts';
import { LightMark } from '../parts/light.tsx';
import { timeText } from '../texts/dates.ts';
import { useSay } from '../texts/texts.ts';
import type { Bilingual } from '../texts/texts.ts';
import { nameOnTrail } from '../case/trail-names.ts';
import { useAuditTexts } from './texts.ts';

type AuditLine = Schemas['AuditLine'];
const COLUMNS = ['at', 'who', 'action', 'case', 'before', 'after', 'reason', 'hash'] as const;

/** The words for a name of the server, or the name itself where there are none. */
const wordsOf = (words: object, name: string): Bilingual =>
  (words as Readonly<Record<string, Bilingual>>)[name] ?? { zh: name, en: name };

/** Lines of the trail; what was refused is marked by shape and word. */
export function AuditTable({ lines, today }: { readonly lines: readonly AuditLine[]; readonly today: string }) {
  const t = useAuditTexts();
  return (
    <section className="card">
      <div className="scroller" tabIndex={0} role="region" aria-label={t('title')}>
        <table className="plain-table">
          <thead>
            <tr>
              {COLUMNS.map((name) => (
                <th key={name} scope="col">
                  {t(name)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <Line key={`${line.caseId}:${line.seq}`} line={line} today={today} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

const jobs = ['calendar', 'family', 'ladder', 'public', 'sweep'] as const;

/** Which job acted where no person did. */
function jobOf(system: string | null, t: ReturnType<typeof useAuditTexts>): string {
  const job = jobs.find((one) => one === system);
  return job ? t(`job_${job}`) : '';
}

function Line({ line, today }: { readonly line: AuditLine; readonly today: string }) {
  const t = useAuditTexts();
  const say = useSay();
  const state = (name: string | null): string => (name === null ? '—' : say(wordsOf(stateWords, name)));
  return (
    <tr>
      <td className="number">{timeText(line.at, today)}</td>
      <th scope="row">
        {line.person ?? t('system')}
        <div className="second">
          {line.post ? <span lang="zh-CN">{line.post}</span> : jobOf(line.system, t)}{' '}
          {line.person && say(wordsOf(roleWords, line.role))}
        </div>
        {line.onBehalfOf && <div className="second">{t('onBehalf', { name: line.onBehalfOf })}</div>}
      </th>
      <td>
        {say(nameOnTrail(line.action))}
        {line.outcome === 'refused' && (
          <div>
            <LightMark light="red" /> {t('refused')}
          </div>
        )}
      </td>
      <td>
        <Link to="/cases/$id" params={{ id: line.caseId }} search={{}} className="number">
          {line.number}
        </Link>
        <div className="second">{line.title}</div>
      </td>
      <td>{state(line.from)}</td>
      <td>{state(line.to)}</td>
      <td className="wide">{line.reason ?? ''}</td>
      <td className="number hash" title={line.hash}>
        {line.hash.slice(0, 8)}
      </td>
    </tr>
  );
}
