import { Link } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useIsPhone } from '../parts/media.ts';
import { Failure, Skeleton } from '../parts/page-state.tsx';
import { bulletinRoute } from '../router.tsx';
import { useCommonTexts, useSourceTexts } from '../texts/common.ts';
import { dayText } from '../texts/dates.ts';
import { BurdenCard } from './burden-card.tsx';
import { useBulletin } from './bulletin-data.ts';
import type { Bulletin } from './bulletin-data.ts';
import { ActionCard, TrailCard, UnclaimedCard } from './bulletin-side.tsx';
import { ItemsCard } from './items-card.tsx';
import { Status } from './status.tsx';
import { useBulletinTexts } from './texts.ts';
import './bulletins.css';

/** A bulletin as it reads, what became of its items, who has not claimed. */
export function BulletinPage() {
  const { id } = bulletinRoute.useParams();
  const { data, error, refetch } = useBulletin(id);
  const t = useBulletinTexts();
  const common = useCommonTexts();
  const isPhone = useIsPhone();
  const title = data?.title ?? t('title');
  useEffect(() => {
    document.title = `${title} · ${common('product')}`;
  }, [title, common]);
  if (error && !data) return <Failure error={error} retry={() => void refetch()} />;
  if (!data) return <Skeleton rows={10} retry={() => void refetch()} />;
  return (
    <>
      <nav className="trail-of" aria-label={t('title')}>
        <Link to="/bulletins">{t('title')}</Link>
        <span aria-hidden="true">›</span>
        <span className="number">{data.number ?? t('noNumber')}</span>
        <Status status={data.status} />
      </nav>
      <div className="bulletin">
        <div>
          {/* In a hand, what is to be done comes before the long list. */}
          {isPhone && <ActionCard bulletin={data} />}
          <Sheet bulletin={data} />
          <ItemsCard bulletin={data} />
          {data.status === 'issued' && <BurdenCard bulletinId={data.id} today={data.today} />}
        </div>
        <div>
          {!isPhone && <ActionCard bulletin={data} />}
          {data.status === 'issued' && <UnclaimedCard bulletin={data} />}
          <TrailCard bulletin={data} />
        </div>
      </div>
    </>
  );
}

function Sheet({ bulletin }: { readonly bulletin: Bulletin }) {
  const t = useBulletinTexts();
  const source = useSourceTexts();
  const { basis, occasion } = bulletin;
  return (
    <article className="sheet">
      <header className="sheet-head">
        <p className="sheet-office">{t('head', { issuer: bulletin.issuer })}</p>
        <p className="sheet-number">{bulletin.number ?? t('noNumber')}</p>
      </header>
      <h1>{bulletin.title}</h1>
      <div className="sheet-text">
        {bulletin.body
          .split('\n')
          .filter(Boolean)
          .map((line, at) => (
            <p key={at}>{line}</p>
          ))}
        <p>
          {t('source')}:{source(bulletin.source as Parameters<typeof source>[0])}
          {occasion && `;${t('occasion')}:${occasion}`}
          {basis && `;${t('basis')}:${basis}`}
        </p>
      </div>
      {bulletin.issuedOn && <p className="sheet-date">{dayText(bulletin.issuedOn, '')}</p>}
    </article>
  );
}
