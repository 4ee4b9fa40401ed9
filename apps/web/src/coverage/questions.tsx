import { Link } from '@tanstack/react-router';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Button, Checkbox } from 'antd';
import { useState } from 'react';
import { api } from '../api/client.ts';
import { LightMark } from '../parts/light.tsx';
import { Empty, Failure, Skeleton } from '../parts/page-state.tsx';
import { dayText } from '../texts/dates.ts';
import { useSay } from '../texts/texts.ts';
import { useCoverageTexts } from './texts.ts';

const PAGE = 100;

/** What bulletins found, asked of every unit of the kind, and what each answered. */
export function Questions({ today }: { readonly today: string }) {
  const t = useCoverageTexts();
  const say = useSay();
  const [unanswered, setUnanswered] = useState(false);
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery({
    queryKey: ['get', '/api/v1/replicated-questions', unanswered],
    queryFn: async ({ pageParam }: { pageParam: string | undefined }) => {
      const query = { limit: PAGE, cursor: pageParam, ...(unanswered && { unanswered: true }) };
      const { data: page } = await api.GET('/api/v1/replicated-questions', { params: { query } });
      if (!page) throw new Error('The list came without a body.');
      return page;
    },
    initialPageParam: undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
  });
  if (error && !data) return <Failure error={error} retry={() => void refetch()} />;
  if (!data) return <Skeleton rows={6} />;
  const items = data.pages.flatMap((page) => page.items);
  if (items.length === 0 && !unanswered) {
    return (
      <Empty title={t('noChecks')}>
        <p>{t('noChecksWhy')}</p>
      </Empty>
    );
  }
  return (
    <section className="card">
      <div className="card-head">
        <p className="second">{t('checksWhy')}</p>
        <Checkbox checked={unanswered} onChange={(event) => setUnanswered(event.target.checked)}>
          {t('unanswered')}
        </Checkbox>
      </div>
      <div className="scroller" tabIndex={0} role="region" aria-label={t('tab_checks')}>
        <table className="plain-table">
          <thead>
            <tr>
              {(['unitName', 'check', 'due', 'answer'] as const).map((name) => (
                <th key={name} scope="col">
                  {t(name)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {items.map((one) => (
              <tr key={one.id}>
                <th scope="row">{one.unitName}</th>
                <td>{say({ zh: one.title, en: one.title })}</td>
                <td className="number">{dayText(one.dueOn, today)}</td>
                <td>
                  {one.kind ? (
                    <>
                      {t(`answer_${one.kind}`)}{' '}
                      {one.caseId && (
                        <Link to="/cases/$id" params={{ id: one.caseId }} search={{}}>
                          {t('caseNo')}
                        </Link>
                      )}
                    </>
                  ) : (
                    <>
                      {one.overdue && <LightMark light="red" />} {t(one.overdue ? 'overdue' : 'silent')}
                    </>
                  )}
                  {one.contradictedBy && (
                    <>
                      {' '}
                      <LightMark light="red" /> {t('contradicted', { number: one.contradictedBy })}
                    </>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {hasNextPage && (
        <p className="more">
          <Button loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {t('more')}
          </Button>
        </p>
      )}
    </section>
  );
}
