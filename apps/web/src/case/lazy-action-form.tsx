import { Suspense, lazy } from 'react';
import type { ComponentProps } from 'react';
import { Skeleton } from '../parts/page-state.tsx';
import type { ActionForm as Form } from './action-form.tsx';

const load = () => import('./action-form.tsx').then(({ ActionForm }) => ({ default: ActionForm }));
const Lazy = lazy(load);

/** Fetches the form with all it needs; on site before the network is lost. */
export const fetchActionForm = (): void =>
  void Promise.all([load(), import('./consequence-dialog.tsx')]).catch(() => null);

/** The form of an action, fetched after the page that stands round it. */
export function ActionForm(props: ComponentProps<typeof Form>) {
  return (
    <Suspense fallback={<Skeleton rows={3} height={56} />}>
      <Lazy {...props} />
    </Suspense>
  );
}
