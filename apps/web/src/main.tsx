import 'virtual:tokens.css';
import './theme/app.css';
import 'virtual:antd.css';
import { StyleProvider } from '@ant-design/cssinjs';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { ConfigProvider } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { useTranslation } from 'react-i18next';
import { queryClient } from './api/client.ts';
import { router } from './router.tsx';
import { isTooOld, tooOldText } from './shell/old-browser.ts';
import { antdTheme } from './theme/antd-theme.ts';
import { showDisplay } from './theme/display.ts';
import './texts/texts.ts';

/** What antd still writes at run time lands in a node that belongs to no page. */
const detached = document.createElement('div');

/** Lists that open lie in a region of their own: whoever goes by landmarks finds them. */
const popups = (): HTMLElement => document.getElementById('popups') ?? document.body;

function App() {
  const { i18n } = useTranslation();
  return (
    <StyleProvider container={detached}>
      <ConfigProvider
        theme={antdTheme}
        locale={i18n.language === 'en' ? enUS : zhCN}
        button={{ autoInsertSpace: false }}
        getPopupContainer={popups}
      >
        <QueryClientProvider client={queryClient}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </ConfigProvider>
    </StyleProvider>
  );
}

showDisplay();
const root = document.getElementById('root');
if (!root) throw new Error('The page has no root.');
if (isTooOld()) root.textContent = tooOldText;
else
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
