import { Link } from '@tanstack/react-router';
import { Drawer } from 'antd';
import { queries, queryClient } from '../api/client.ts';
import { Empty, Failure, Skeleton } from '../parts/page-state.tsx';
import { timeText } from '../texts/dates.ts';
import { useSay } from '../texts/texts.ts';
import { useShellTexts } from './texts.ts';

/** What happened in my cases, newest first; opening one marks it as read. */
export default function Notices({ close }: { readonly close: () => void }) {
  const t = useShellTexts();
  const say = useSay();
  const { data, error, refetch } = queries.useQuery('get', '/api/v1/inbox', { params: { query: { limit: 50 } } });
  const reading = queries.useMutation('post', '/api/v1/inbox/{id}/read', {
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['get', '/api/v1/inbox'] }),
  });
  const today = data?.items[0]?.createdAt ?? '';
  return (
    <Drawer open size={420} onClose={close} title={t('notices')}>
      <Link to="/messages" search={{}} onClick={close}>
        {t('allMessages')}
      </Link>
      {error && <Failure error={error} retry={() => void refetch()} />}
      {!data && !error && <Skeleton rows={6} height={58} />}
      {data?.items.length === 0 && <Empty title={t('noNotices')}>{t('noNoticesWhy')}</Empty>}
      <ul className="notices">
        {data?.items.map((item) => (
          <li key={item.id} className={item.readAt === null ? 'unread' : ''}>
            <span className="notice-head">
              <strong>{say(item)}</strong>
              <time className="third">{timeText(item.createdAt, today)}</time>
            </span>
            {item.caseId && (
              <Link
                to="/cases/$id"
                params={{ id: item.caseId }}
                search={{}}
                onClick={() => {
                  reading.mutate({ params: { path: { id: item.id } } });
                  close();
                }}
              >
                {item.caseNumber} {item.caseTitle}
              </Link>
            )}
            <span className="third">{item.unitName}</span>
          </li>
        ))}
      </ul>
    </Drawer>
  );
}
