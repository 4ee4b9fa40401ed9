import { Modal, Switch } from 'antd';
import { useState } from 'react';
import { shortcutsAreOn, turnShortcuts } from './shortcuts.ts';
import { useShellTexts } from './texts.ts';

/** Every shortcut, and the switch that turns them off. */
export default function HelpDialog({ close }: { readonly close: () => void }) {
  const t = useShellTexts();
  const [isOn, setOn] = useState(shortcutsAreOn);
  const lines = [
    ['J  K', t('keyMove')],
    ['X', t('keyChoose')],
    ['Enter', t('keyOpen')],
    ['/', t('keySearch')],
    ['G I', t('keyInbox')],
    ['G C', t('keyCases')],
    ['Esc', t('keyClear')],
    ['?', t('keyHelp')],
  ] as const;
  return (
    <Modal open title={t('help')} onCancel={close} footer={null} width={440}>
      <dl className="keys">
        {lines.map(([key, text]) => (
          <div key={key}>
            <dt>
              {key.split(/\s+/u).map((one) => (
                <kbd key={one}>{one}</kbd>
              ))}
            </dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <p className="third">{t('helpNote')}</p>
      <label className="switch-line">
        <Switch
          checked={isOn}
          onChange={(on) => {
            turnShortcuts(on);
            setOn(on);
          }}
          aria-label={t('shortcuts')}
        />
        {t('shortcuts')}:{isOn ? t('shortcutsOn') : t('shortcutsOff')}
      </label>
    </Modal>
  );
}
