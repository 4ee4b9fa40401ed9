/** The one source of every colour and measure: the style sheet's variables and antd's theme are both made from it. */
export const colours = {
  bg: '#f3f5f8',
  surface: '#ffffff',
  line: '#e2e6ec',
  control: '#7f8a99',
  tx: '#1b2430',
  tx2: '#46525f',
  tx3: '#5b6675',
  pri: '#1a5296',
  'pri-deep': '#123c70',
  'pri-bg': '#e9f0f9',
  'green-mark': '#1d9a59',
  'green-tx': '#0f5f35',
  'green-bg': '#e6f4ec',
  'yellow-mark': '#b06a00',
  'yellow-tx': '#6b4300',
  'yellow-bg': '#fff2d4',
  'red-mark': '#b3201a',
  'red-tx': '#941812',
  'red-bg': '#fdeae8',
  'grey-mark': '#7b8797',
  'grey-tx': '#46525f',
  'grey-bg': '#eef1f5',
  'review-tx': '#4c2f8a',
  'review-bg': '#f3effb',
  'review-line': '#b9a7de',
  'wall-bg': '#0b1622',
  'wall-card': '#132232',
  'wall-tx': '#f2f6fa',
  'wall-tx2': '#b3c2d1',
  'wall-alarm': '#ff9d8f',
  'wall-heat-0': '#1a2b3d',
  'wall-heat-1': '#3d3326',
  'wall-heat-2': '#6d4420',
  'wall-heat-3': '#d98a3a',
  'wall-heat-4': '#f0ab55',
  'wall-heat-5': '#ffd38a',
  'heat-0': '#f6f4f1',
  'heat-1': '#fbdccb',
  'heat-2': '#f3b596',
  'heat-3': '#e38a66',
  'heat-4': '#b9482a',
  'heat-5': '#7d1d10',
  'heat-tx': '#2b0f05',
  'ground-head': '#f8f9fb',
  'ground-side': '#fbfcfd',
} as const;
export type Colour = keyof typeof colours;

export const measures = {
  'radius-control': '6px',
  'radius-card': '8px',
  top: '52px',
  side: '208px',
  row: '46px',
  'row-phone': '98px',
  'group-head': '34px',
} as const;

export const font =
  '"PingFang SC", "HarmonyOS Sans SC", "Microsoft YaHei", "Noto Sans CJK SC", system-ui, -apple-system, sans-serif';

/** The variables of the style sheet. */
export function tokenCss(): string {
  const lines = [...Object.entries(colours), ...Object.entries(measures)].map(
    ([name, value]) => `  --${name}: ${value};`,
  );
  const type = `  --type: 1;\n  --font: ${font};\n`;
  return `:root {\n${lines.join('\n')}\n${type}}\n:root.large-type {\n  --type: 1.2;\n}\n:root.compact-rows {\n  --row: 36px;\n}\n`;
}

/** What must be readable (4.5) and what must be seen (3), each on its ground. A test computes every ratio. */
export const contrasts: readonly (readonly [Colour, Colour, number])[] = [
  ...(['tx', 'tx2', 'tx3', 'pri'] as const).flatMap((text) => [
    [text, 'surface', 4.5] as const,
    [text, 'bg', 4.5] as const,
    [text, 'pri-bg', 4.5] as const,
  ]),
  ['surface', 'pri', 4.5],
  ['surface', 'pri-deep', 4.5],
  ['control', 'surface', 3],
  ['control', 'bg', 3],
  ['review-tx', 'review-bg', 4.5],
  ...(['wall-tx', 'wall-tx2', 'wall-alarm'] as const).flatMap((text) => [
    [text, 'wall-bg', 4.5] as const,
    [text, 'wall-card', 4.5] as const,
  ]),
  ['wall-bg', 'wall-alarm', 4.5],
  ['wall-tx2', 'wall-heat-0', 4.5],
  ['wall-tx', 'wall-heat-1', 4.5],
  ['wall-tx', 'wall-heat-2', 4.5],
  ...(['wall-heat-3', 'wall-heat-4', 'wall-heat-5'] as const).map((heat) => ['wall-bg', heat, 4.5] as const),
  // Heads of tables, the menu, chips, and what looks as if it were off but is content.
  ...(['tx', 'tx2', 'tx3', 'pri'] as const).flatMap((text) => [
    [text, 'ground-head', 4.5] as const,
    [text, 'ground-side', 4.5] as const,
  ]),
  ['tx2', 'grey-bg', 4.5],
  ['tx3', 'grey-bg', 4.5],
  ['review-tx', 'surface', 4.5],
  // Focus rings and borders of controls on every ground they stand on.
  ...(['surface', 'bg', 'ground-head', 'ground-side', 'pri-bg', 'grey-bg'] as const).map(
    (ground) => ['pri', ground, 3] as const,
  ),
  ...(['ground-head', 'ground-side', 'grey-bg'] as const).map((ground) => ['control', ground, 3] as const),
  // Digits on the heat scale: dark up to its fourth step, white from there.
  ...(['heat-0', 'heat-1', 'heat-2', 'heat-3'] as const).map((step) => ['heat-tx', step, 4.5] as const),
  ['surface', 'heat-4', 4.5],
  ['surface', 'heat-5', 4.5],
  ...(['green', 'yellow', 'red', 'grey'] as const).flatMap((light) => [
    [`${light}-tx`, `${light}-bg`, 4.5] as const,
    [`${light}-mark`, `${light}-bg`, 3] as const,
    [`${light}-mark`, 'surface', 3] as const,
  ]),
];

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.039_28 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast of two colours as WCAG counts it, 1 to 21. */
export function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}
