import type { ThemeConfig } from 'antd';
import { colours, font } from './tokens.ts';

/** antd with our numbers and no style of its own at run time: the policy allows none. */
export const antdTheme: ThemeConfig = {
  hashed: false,
  zeroRuntime: true,
  cssVar: { key: 'rectify' },
  token: {
    colorPrimary: colours.pri,
    colorLink: colours.pri,
    colorText: colours.tx,
    colorTextSecondary: colours.tx2,
    colorTextDescription: colours.tx3,
    colorTextPlaceholder: colours.tx3,
    colorTextDisabled: colours.tx3,
    colorBorder: colours.control,
    colorBorderSecondary: colours.line,
    colorBgLayout: colours.bg,
    colorError: colours['red-mark'],
    colorErrorText: colours['red-tx'],
    colorWarning: colours['yellow-mark'],
    colorSuccess: colours['green-mark'],
    controlItemBgActive: colours['pri-bg'],
    borderRadius: 6,
    borderRadiusLG: 8,
    fontFamily: font,
    fontSize: 14,
    controlHeight: 34,
    controlHeightLG: 44,
    motion: false,
  },
  components: {
    Button: { fontWeight: 500, primaryShadow: 'none', defaultShadow: 'none' },
    Segmented: { itemSelectedBg: colours.surface, trackBg: colours['grey-bg'], itemColor: colours.tx2 },
  },
};
