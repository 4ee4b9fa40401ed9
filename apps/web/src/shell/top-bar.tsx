import { Link } from '@tanstack/react-router';
import { Suspense, lazy, useState } from 'react';
import { queries } from '../api/client.ts';
import { Icon, Logo } from '../parts/icon.tsx';
import { useCommonTexts } from '../texts/common.ts';
import { currentLanguage, speak } from '../texts/texts.ts';
import { AccountMenu } from './account-menu.tsx';
import { SearchBox } from './search-box.tsx';
import { useShellTexts } from './texts.ts';

const Notices = lazy(() => import('./notices.tsx'));

interface TopBarProps {
  readonly openMenu: () => void;
  readonly openHelp: () => void;
}

/** Name, search, help, language, notices, person and post. */
export function TopBar({ openMenu, openHelp }: TopBarProps) {
  const t = useShellTexts();
  const common = useCommonTexts();
  const [areNoticesOpen, setNoticesOpen] = useState(false);
  const { data } = queries.useQuery('get', '/api/v1/inbox', { params: { query: { limit: 1 } } });
  const unread = data?.unread ?? 0;
  return (
    <header className="top">
      <button type="button" className="plain only-phone" onClick={openMenu} aria-label={t('menu')}>
        <Icon name="menu" size={20} />
      </button>
      <Link to="/inbox" className="product" search={{}}>
        <Logo />
        <span>{common('product')}</span>
      </Link>
      <SearchBox />
      <div className="top-end">
        <button type="button" className="plain only-desk strong" onClick={openHelp} aria-label={`? ${t('help')}`}>
          ?
        </button>
        <button
          type="button"
          className="plain strong"
          lang={currentLanguage() === 'en' ? 'zh-CN' : 'en'}
          aria-label={`${t('languageShort')} ${t('language')}`}
          onClick={() => void speak(currentLanguage() === 'en' ? 'zh' : 'en')}
        >
          {t('languageShort')}
        </button>
        <button
          type="button"
          className="plain bell"
          aria-label={unread > 0 ? t('noticesUnread', { count: unread }) : t('notices')}
          onClick={() => setNoticesOpen(true)}
        >
          <Icon name="bell" size={20} />
          {unread > 0 && <span className="dot">{unread}</span>}
        </button>
        <AccountMenu openHelp={openHelp} />
      </div>
      <Suspense fallback={null}>{areNoticesOpen && <Notices close={() => setNoticesOpen(false)} />}</Suspense>
    </header>
  );
}
