import { useMemo } from 'react';
import { queries } from '../api/client.ts';
import { dayOf } from '../texts/dates.ts';
import type { CaseData, CaseView } from './case-data.ts';

/** What the forms of a case choose from. */
export function useCaseData(kase: CaseView): CaseData {
  const path = { params: { path: { id: kase.id } } };
  const { data: posts } = queries.useQuery('get', '/api/v1/cases/{id}/posts', path);
  const { data: escalations } = queries.useQuery('get', '/api/v1/cases/{id}/escalations', path);
  return useMemo(
    () => ({
      posts: posts?.items ?? [],
      evidence: kase.evidence,
      plan: kase.plan,
      proceedings: kase.proceedings,
      rungs: (escalations?.items ?? [])
        .filter(({ supersededBy }) => !supersededBy)
        .map((sent) => ({
          key: `${sent.ladder}:${sent.step}:${sent.cycle}:${sent.spell}`,
          rung: sent.rung,
          firedAt: sent.firedAt,
        })),
      today: dayOf(kase.asOf),
    }),
    [posts, escalations, kase],
  );
}
