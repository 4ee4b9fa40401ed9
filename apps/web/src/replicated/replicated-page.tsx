import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useEffect } from 'react';
import { api } from '../api/client.ts';
import { useSession } from '../api/session.ts';
import { Empty, Failure, Skeleton } from '../parts/page-state.tsx';
import { replicatedRoute } from '../router.tsx';
import { useCommonTexts } from '../texts/common.ts';
import { ChecksCard } from './checks-card.tsx';
import { QuestionCard } from './question-card.tsx';
import { useReplicatedTexts } from './texts.ts';
import '../parts/tabs.css';
import '../parts/table.css';
import './replicated.css';

const looksDown: readonly string[] = ['supervisor', 'leader', 'auditor', 'organisation_department'];

type View = 'answers' | 'found' | undefined;
const views: readonly View[] = [undefined, 'answers', 'found'];
const names = { answers: 'answers', found: 'foundOnes' } as const;

function useQuestions(view: View, checkId: string | undefined) {
  return useInfiniteQuery({
    queryKey: ['get', '/api/v1/replicated-questions', 'pages', view, checkId],
    queryFn: async ({ pageParam }: { pageParam: string | undefined }) => {
      const kind = view === 'found' ? view : undefined;
      const query = { unanswered: view === undefined, kind, checkId, cursor: pageParam, limit: 50 };
      const { data } = await api.GET('/api/v1/replicated-questions', { params: { query } });
      if (!data) throw new Error('The questions came without a body.');
      return data;
    },
    initialPageParam: undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
  });
}

/** What other units were found with and mine must look for; and, for those who asked, who answered. */
export function ReplicatedPage() {
  const t = useReplicatedTexts();
  const common = useCommonTexts();
  const { post } = useSession();
  const { view, check } = replicatedRoute.useSearch();
  const { data, error, refetch, fetchNextPage, hasNextPage, isFetchingNextPage } = useQuestions(view, check);
  const rows = data?.pages.flatMap(({ items }) => items) ?? [];
  useEffect(() => {
    document.title = `${t('title')} · ${common('product')}`;
  }, [t, common]);
  return (
    <>
      <div className="page-head">
        <h1>{t('title')}</h1>
        <span className="second">{t('what')}</span>
      </div>
      {looksDown.includes(post.role) && <ChecksCard />}
      <div className="views tabs" role="group" aria-label={t('views')}>
        {views.map((one) => (
          <Link
            key={one ?? 'questions'}
            to="/replicated-checks"
            search={{ view: one, check }}
            className="view"
            activeOptions={{ includeSearch: true, explicitUndefined: true }}
          >
            {t(one ? names[one] : 'questions')}
          </Link>
        ))}
      </div>
      {error && !data && <Failure error={error} retry={() => void refetch()} />}
      {!data && !error && <Skeleton rows={5} height={90} retry={() => void refetch()} />}
      {data && rows.length === 0 && (
        <Empty title={t(view ? 'noneAnswers' : 'none')}>
          <p>{t('noneWhy')}</p>
        </Empty>
      )}
      <ul className="question-list">
        {rows.map((question) => (
          <QuestionCard key={question.id} question={question} />
        ))}
      </ul>
      {hasNextPage && (
        <div className="more">
          <Button loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {common('more')}
          </Button>
        </div>
      )}
    </>
  );
}
