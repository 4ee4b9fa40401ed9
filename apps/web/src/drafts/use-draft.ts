import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { useSession } from '../api/session.ts';
import { DraftKeeper } from './draft-keeper.ts';
import type { Values } from './kept.ts';

/**
 * What was typed into a form, kept until it is sent: on this computer at once, on the server every few seconds (UX-4). A
 * preset is what the page itself knows better.
 */
export function useDraft(name: string, preset: Values = {}) {
  const { post } = useSession();
  const keeper = useMemo(() => new DraftKeeper(name, post.id, preset), [name, post.id]);
  useEffect(() => keeper.open(), [keeper]);
  const view = useSyncExternalStore(keeper.subscribe, keeper.get);
  return { ...view, set: keeper.set, forget: keeper.forget, swap: keeper.swap };
}

export type DraftOfForm = ReturnType<typeof useDraft>;
