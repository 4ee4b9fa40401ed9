import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { api, newKey } from '../api/client.ts';
import type { Schemas } from '../api/client.ts';
import { actionWords } from '../api/words.ts';
import type { CaseAction } from '../case/action-fields.ts';
import { Icon } from '../parts/icon.tsx';
import { useSay } from '../texts/texts.ts';
import { useLiveTexts } from './texts.ts';
import './live.css';

const BEAT_MS = 20_000;
const MOST_NAMED = 2;

interface PresenceProps {
  readonly caseId: string;
  /** The form I am filling in. */
  readonly action: CaseAction | null;
}

/** Who else has this case open, and what he is filling in; the others are told the same of me. */
export function Presence({ caseId, action }: PresenceProps) {
  const t = useLiveTexts();
  const [viewId] = useState(newKey);
  const { data } = useQuery({
    queryKey: ['presence', caseId, viewId, action],
    queryFn: async () => {
      const body = action ? { action } : {};
      const { data: others } = await api.PUT('/api/v1/cases/{id}/presence/{viewId}', {
        params: { path: { id: caseId, viewId } },
        body,
      });
      return others?.items ?? [];
    },
    refetchInterval: BEAT_MS,
    staleTime: 0,
    gcTime: 0,
    retry: false,
    placeholderData: keepPreviousData,
  });
  useEffect(() => {
    const leave = (): void => {
      // The page may be gone before the answer; whoever is not heard of for a minute is gone as well.
      void fetch(`/api/v1/cases/${caseId}/presence/${viewId}`, { method: 'DELETE', keepalive: true }).catch(() => null);
    };
    addEventListener('pagehide', leave);
    return () => {
      removeEventListener('pagehide', leave);
      leave();
    };
  }, [caseId, viewId]);
  const others = data ?? [];
  return (
    <p className="presence no-print" role="status">
      {others.length > 0 && <Icon name="eye" size={16} />}
      {others.slice(0, MOST_NAMED).map((one) => (
        <Person key={one.personId} one={one} />
      ))}
      {others.length > MOST_NAMED && <span>{t('more', { count: others.length - MOST_NAMED })}</span>}
    </p>
  );
}

function Person({ one: { person, post, unit, action } }: { readonly one: Schemas['Present'] }) {
  const t = useLiveTexts();
  const say = useSay();
  const named = action === null ? null : actionWords[action as CaseAction];
  return (
    <span title={`${unit} ${post}`}>
      {named ? t('filling', { person, post, action: say(named) }) : t('looking', { person, post })}
    </span>
  );
}
