import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useSyncExternalStore } from 'react';
import { discard, sendWaiting, waiting } from '../api/outbox.ts';
import { actionWords } from '../api/words.ts';
import { useSay } from '../texts/texts.ts';
import { useShellTexts } from './texts.ts';

/** What waits for the network, and what was refused when it was sent. */
export function OutboxBar() {
  const t = useShellTexts();
  const say = useSay();
  const items = useSyncExternalStore(waiting.subscribe, waiting.get);
  if (items.length === 0) return null;
  return (
    <section className="offline" aria-label={t('outbox')}>
      <p role="status">{t('outboxWaits', { count: items.length })}</p>
      <ul>
        {items.map(({ key, caseId, number, action, problem }) => (
          <li key={key}>
            <Link to="/cases/$id" params={{ id: caseId }} search={{}}>
              {number}
            </Link>{' '}
            {say(actionWords[action as keyof typeof actionWords])}
            {problem && (
              <>
                :<strong>{say(problem)}</strong>{' '}
                <Button size="small" onClick={() => discard(key)}>
                  {t('outboxDiscard')}
                </Button>
              </>
            )}
          </li>
        ))}
      </ul>
      <Button size="small" onClick={() => void sendWaiting()}>
        {t('outboxSend')}
      </Button>
    </section>
  );
}
