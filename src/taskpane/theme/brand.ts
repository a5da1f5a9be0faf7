import { createDarkTheme, createLightTheme, type BrandVariants, type Theme } from '@fluentui/react-components';

/** Målkoll's petrol, from almost black to almost white; 80 carries white text at 5.9:1. */
const petrol: BrandVariants = {
  10: '#020e11',
  20: '#07202a',
  30: '#0a2f3b',
  40: '#0c3c4a',
  50: '#0d4858',
  60: '#0e5466',
  70: '#0f5b6e',
  80: '#0f6579',
  90: '#1f7c92',
  100: '#3791a6',
  110: '#52a4b8',
  120: '#6fb7c8',
  130: '#8cc8d7',
  140: '#aad9e4',
  150: '#c9e9f0',
  160: '#e7f6f9',
};

/** The status colours, chosen to stay apart for every kind of colour vision; a sign and a word always stand beside. */
export interface StatusColours {
  readonly fill: string;
  readonly text: string;
  readonly tint: string;
}

export type StatusHue = 'green' | 'yellow' | 'red' | 'grey' | 'violet';

const light: Readonly<Record<StatusHue, StatusColours>> = {
  green: { fill: '#1b8a6b', text: '#0b5f47', tint: '#e2f3ed' },
  yellow: { fill: '#e3a51a', text: '#754d00', tint: '#fdf2d6' },
  red: { fill: '#c4441c', text: '#952c0e', tint: '#fce9e3' },
  grey: { fill: '#8b9199', text: '#484e56', tint: '#eef0f2' },
  violet: { fill: '#6264c7', text: '#444791', tint: '#ebebfa' },
};

const dark: Readonly<Record<StatusHue, StatusColours>> = {
  green: { fill: '#3fb892', text: '#83dfc2', tint: '#12342a' },
  yellow: { fill: '#e8b33d', text: '#f5d083', tint: '#3b2e0d' },
  red: { fill: '#e8724c', text: '#f9ab91', tint: '#432015' },
  grey: { fill: '#8b929c', text: '#c6cbd2', tint: '#30343a' },
  violet: { fill: '#9aa0f0', text: '#bcc0f7', tint: '#2b2c4c' },
};

/** Fluent's tokens with Målkoll's own among them; `FluentProvider` makes each a CSS variable. */
export type PaneTheme = Theme & Readonly<Record<`status-${StatusHue}-${keyof StatusColours}`, string>>;

function withStatusColours(theme: Theme, colours: Readonly<Record<StatusHue, StatusColours>>): PaneTheme {
  const tokens = Object.entries(colours).flatMap(([hue, { fill, text, tint }]) => [
    [`status-${hue}-fill`, fill],
    [`status-${hue}-text`, text],
    [`status-${hue}-tint`, tint],
  ]);
  return { ...theme, ...Object.fromEntries(tokens) } as PaneTheme;
}

export const lightTheme = withStatusColours(createLightTheme(petrol), light);

export const darkTheme = withStatusColours(
  {
    ...createDarkTheme(petrol),
    colorBrandForeground1: petrol[120],
    colorBrandForeground2: petrol[130],
    colorBrandForegroundLink: petrol[120],
  },
  dark,
);

/** The CSS variable of a status colour. */
export function statusColour(hue: StatusHue, part: keyof StatusColours): string {
  return `var(--status-${hue}-${part})`;
}
