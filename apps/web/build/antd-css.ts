import { extractStyle } from '@ant-design/static-style-extract';
import { ConfigProvider } from 'antd';
import { createElement } from 'react';
import { antdTheme } from '../src/theme/antd-theme.ts';

/** Every antd component in use; one that is missing here comes out bare. */
const includes = [
  'Button',
  'Checkbox',
  'Drawer',
  'Input',
  'Modal',
  'Radio',
  'Segmented',
  'Select',
  'Switch',
  'TreeSelect',
];

/** The styles of the components in use, under our theme, in a layer of their own. */
export function antdCss(): string {
  const theme = { ...antdTheme, zeroRuntime: false };
  const css = extractStyle({ includes, customTheme: (node) => createElement(ConfigProvider, { theme }, node) });
  return `@layer antd {\n${css}\n}\n`;
}
