import { useNavigate } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useSession } from '../api/session.ts';
import { Skeleton } from '../parts/page-state.tsx';
import { templatesRoute } from '../router.tsx';
import { PacksView } from './packs-view.tsx';
import { PageHead, ViewButtons, useToast } from './parts.tsx';
import { templateViews } from './search.ts';
import { useAdminTexts } from './texts.ts';
import { useTemplatesTexts } from './templates-texts.ts';

const NoticesView = lazy(() => import('./notices-view.tsx').then((view) => ({ default: view.NoticesView })));
const SettingsView = lazy(() => import('./settings-view.tsx').then((view) => ({ default: view.SettingsView })));
const PapersView = lazy(() => import('./papers-view.tsx').then((view) => ({ default: view.PapersView })));
const WebhooksView = lazy(() => import('./webhooks-view.tsx').then((view) => ({ default: view.WebhooksView })));

/** What every view of the page is given. */
export interface TemplateViewProps {
  readonly name: string | undefined;
  readonly choose: (name: string) => void;
  readonly say: (text: string) => void;
}

const views = {
  packs: PacksView,
  notices: NoticesView,
  papers: PapersView,
  settings: SettingsView,
  webhooks: WebhooksView,
};

/** Versions of packs, messages and papers, the settings, and who is told by webhook. */
export function TemplatesPage() {
  const t = useTemplatesTexts();
  const admin = useAdminTexts();
  const { post } = useSession();
  const search = templatesRoute.useSearch();
  const navigate = useNavigate();
  const [toast, say] = useToast();
  // Endpoints are the business of those who enter, approve or audit them.
  const mine = templateViews.filter((view) => view !== 'webhooks' || post.role !== 'supervisor');
  const view = mine.find((one) => one === search.view) ?? 'packs';
  const View = views[view];
  return (
    <>
      <PageHead title={t('title')} />
      <ViewButtons
        label={admin('views')}
        chosen={view}
        choose={(next) => void navigate({ to: '/admin/templates', search: { view: next } })}
        tabs={mine.map((one) => ({ name: one, text: t(one) }))}
      />
      <Suspense fallback={<Skeleton />}>
        <View
          name={search.name}
          choose={(name) => void navigate({ to: '/admin/templates', search: { view, name } })}
          say={say}
        />
      </Suspense>
      {toast}
    </>
  );
}
