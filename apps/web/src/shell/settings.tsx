import { Switch } from 'antd';
import { useState } from 'react';
import { displayIsOn, turnDisplay } from '../theme/display.ts';
import type { Display } from '../theme/display.ts';
import { shortcutsAreOn, turnShortcuts } from './shortcuts.ts';
import { useShellTexts } from './texts.ts';
import './help.css';

const displays = [
  ['large-type', 'largeType'],
  ['compact-rows', 'compactRows'],
] as const satisfies readonly (readonly [Display, string])[];

/** What a person sets for this computer: large type, compact rows, and single-key shortcuts on or off (WCAG 2.1.4). */
export function Settings() {
  const t = useShellTexts();
  return (
    <div className="settings">
      {displays.map(([display, name]) => (
        <Setting
          key={display}
          name={t(name)}
          first={() => displayIsOn(display)}
          turn={(on) => turnDisplay(display, on)}
        />
      ))}
      <Setting name={t('shortcuts')} first={shortcutsAreOn} turn={turnShortcuts} />
    </div>
  );
}

interface SettingProps {
  readonly name: string;
  readonly first: () => boolean;
  readonly turn: (on: boolean) => void;
}

function Setting({ name, first, turn }: SettingProps) {
  const t = useShellTexts();
  const [isOn, setOn] = useState(first);
  return (
    <label className="switch-line">
      <Switch
        checked={isOn}
        onChange={(on) => {
          turn(on);
          setOn(on);
        }}
        aria-label={name}
      />
      {name}:{isOn ? t('settingOn') : t('settingOff')}
    </label>
  );
}
