import { Button, Modal } from 'antd';
import { useState } from 'react';
import { PageTabs } from '../parts/tabs.tsx';
import { useIsPhone } from '../parts/media.ts';
import { Glossary } from './glossary.tsx';
import { Settings } from './settings.tsx';
import { useShellTexts } from './texts.ts';
import '../parts/tabs.css';
import './help.css';

interface HelpDialogProps {
  readonly close: () => void;
  readonly openPalette: () => void;
}

const tabs = ['keys', 'glossary', 'settings'] as const;

/** Every shortcut, the terms of art, and what can be set. */
export default function HelpDialog({ close, openPalette }: HelpDialogProps) {
  const t = useShellTexts();
  const isPhone = useIsPhone();
  // A phone has no keys; what its owner looks for are the words.
  const [tab, setTab] = useState<(typeof tabs)[number]>(isPhone ? 'glossary' : 'keys');
  return (
    <Modal open title={t('help')} onCancel={close} footer={null} width={560}>
      <div className="help">
        <PageTabs label={t('help')} tabs={tabs.map((key) => ({ key, name: t(key) }))} chosen={tab} choose={setTab} />
        {tab === 'keys' && (
          <>
            <KeyList />
            <p className="third">{t('helpNote')}</p>
            <Button
              onClick={() => {
                close();
                openPalette();
              }}
            >
              {t('openPalette')}
            </Button>
          </>
        )}
        {tab === 'glossary' && <Glossary />}
        {tab === 'settings' && <Settings />}
      </div>
    </Modal>
  );
}

function KeyList() {
  const t = useShellTexts();
  const lines = [
    ['J K', t('keyMove')],
    ['X', t('keyChoose')],
    ['Enter', t('keyOpen')],
    ['Esc', t('keyClear')],
    ['/', t('keySearch')],
    ['Ctrl K', t('keyPalette')],
    ['G I', t('keyInbox')],
    ['G C', t('keyCases')],
    ['G L', t('ledger')],
    ['G D', t('dashboard')],
    ['?', t('keyHelp')],
  ] as const;
  return (
    <dl className="keys">
      {lines.map(([key, text]) => (
        <div key={key}>
          <dt>
            {key.split(' ').map((one) => (
              <kbd key={one}>{one}</kbd>
            ))}
          </dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
