import { useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { useSession } from '../api/session.ts';
import { Empty } from '../parts/page-state.tsx';
import { unitsRoute } from '../router.tsx';
import { MergeWizard } from './merge-wizard.tsx';
import { PageHead, ViewButtons, useToast } from './parts.tsx';
import type { UnitsSearch } from './search.ts';
import { UnitCard } from './unit-card.tsx';
import { UnitChanges } from './unit-changes.tsx';
import { UnitTree } from './unit-tree.tsx';
import { useAdminTexts } from './texts.ts';
import { useUnitsTexts } from './units-texts.ts';

/** The tree on the left, what is chosen on the right; changes on their way in a view of their own. */
export function UnitsPage() {
  const t = useUnitsTexts();
  const admin = useAdminTexts();
  const search = unitsRoute.useSearch();
  const navigate = useNavigate();
  const { post } = useSession();
  const [isMerging, setMerging] = useState(false);
  const [toast, say] = useToast();
  const go = (next: Partial<UnitsSearch>): void =>
    void navigate({ to: '/admin/units', search: { ...search, ...next } });
  const seesChanges = ['supervisor', 'leader', 'admin', 'auditor'].includes(post.role);
  const view = seesChanges ? (search.view ?? 'tree') : 'tree';
  return (
    <>
      <PageHead title={t('title')}>
        {post.role === 'supervisor' && (
          <Button type="primary" onClick={() => setMerging(true)}>
            {t('merge')}
          </Button>
        )}
      </PageHead>
      {seesChanges && (
        <ViewButtons
          label={admin('views')}
          chosen={view}
          choose={(next) => go({ view: next })}
          tabs={[
            { name: 'tree', text: t('tree') },
            { name: 'changes', text: t('changesView') },
          ]}
        />
      )}
      {view === 'changes' ? (
        <UnitChanges say={say} />
      ) : (
        <div className="admin-columns tree-left">
          <UnitTree chosen={search.unit} q={search.q} choose={(unit) => go({ unit })} find={(q) => go({ q })} />
          {search.unit ? (
            <UnitCard key={search.unit} id={search.unit} say={say} />
          ) : (
            <section className="card">
              <Empty title={t('choose')}>
                <p>{t('chooseWhy')}</p>
              </Empty>
            </section>
          )}
        </div>
      )}
      {isMerging && (
        <MergeWizard
          first={search.unit}
          close={() => setMerging(false)}
          done={() => {
            setMerging(false);
            say(t('proposedSaid'));
            go({ view: 'changes' });
          }}
        />
      )}
      {toast}
    </>
  );
}
