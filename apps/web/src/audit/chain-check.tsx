import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { api, problemOf } from '../api/client.ts';
import { useSay } from '../texts/texts.ts';
import { useAuditTexts } from './texts.ts';

/** Proves the chain of every case when asked, and says what was proved or where it is broken (AU-3). */
export function ChainCheck() {
  const t = useAuditTexts();
  const say = useSay();
  const { data, error, isFetching, refetch } = useQuery({
    queryKey: ['get', '/api/v1/audit/check'],
    queryFn: async () => {
      const answer = await api.GET('/api/v1/audit/check');
      if (!answer.data) throw new Error('The check came without a body.');
      return answer.data;
    },
    enabled: false,
    retry: false,
  });
  const [broken] = data?.problems ?? [];
  return (
    <>
      <span role="status" className={data?.problems.length === 0 ? 'chain-good' : 'late'}>
        {error && say(problemOf(error))}
        {broken && t('chainBroken', { count: data?.problems.length ?? 0, first: say(broken) })}
        {data?.problems.length === 0 && t('chainGood', { events: data.events, cases: data.cases })}
      </span>
      <Button loading={isFetching} onClick={() => void refetch()}>
        {t('chainCheck')}
      </Button>
    </>
  );
}
