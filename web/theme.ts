// The look of UI.md as Ant Design tokens, light and dark.
import { type ThemeConfig, theme } from 'antd';
import { createContext, useContext, useEffect, useState } from 'react';

const light = {
  paper: '#FBF9F6',
  raised: '#FFFFFF',
  sunken: '#F3EFE9',
  ink: '#1F1B18',
  muted: '#6B635B',
  line: '#E5DED5',
  accent: '#B5482E',
  good: '#2F7D5B',
  warn: '#8A5700',
  bad: '#B3261E',
  none: '#6F665E',
};
const dark: typeof light = {
  paper: '#161311',
  raised: '#1E1A17',
  sunken: '#110F0D',
  ink: '#F1ECE6',
  muted: '#A59B91',
  line: '#332D28',
  accent: '#E07A5C',
  good: '#6FBF98',
  warn: '#E0A84A',
  bad: '#F08478',
  none: '#A59B91',
};
export type Palette = typeof light;

export interface ChosenTheme {
  readonly isDark: boolean;
  readonly palette: Palette;
  toggle(): void;
}

export const ThemeContext = createContext<ChosenTheme>({ isDark: false, palette: light, toggle: () => undefined });
export const usePalette = (): Palette => useContext(ThemeContext).palette;
export const useTheme = (): ChosenTheme => useContext(ThemeContext);

/** The reader's choice, else what the system asks for; kept on this machine. */
export function useChosenTheme(): ChosenTheme {
  const [isDark, setDark] = useState(() => {
    const kept = localStorage.getItem('kolosseo.theme');
    return kept ? kept === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
  });
  const palette = isDark ? dark : light;
  useEffect(() => {
    document.documentElement.dataset.theme = isDark ? 'dark' : 'light';
    document.documentElement.style.colorScheme = isDark ? 'dark' : 'light';
    for (const [name, value] of Object.entries(palette)) document.documentElement.style.setProperty(`--${name}`, value);
  }, [isDark, palette]);
  const toggle = () => {
    localStorage.setItem('kolosseo.theme', isDark ? 'light' : 'dark');
    setDark(!isDark);
  };
  return { isDark, palette, toggle };
}

export function themeOf(isDark: boolean): ThemeConfig {
  const colors = isDark ? dark : light;
  return {
    algorithm: isDark ? theme.darkAlgorithm : theme.defaultAlgorithm,
    token: {
      colorPrimary: colors.accent,
      colorPrimaryHover: isDark ? '#EC9A80' : '#9A3A23',
      colorPrimaryActive: isDark ? '#E07A5C' : '#87311C',
      colorLink: colors.accent,
      colorLinkHover: isDark ? '#EC9A80' : '#9A3A23',
      colorInfo: colors.accent,
      colorSuccess: colors.good,
      colorWarning: colors.warn,
      colorError: colors.bad,
      colorWarningBg: isDark ? '#2E2413' : '#FBF3E0',
      colorWarningBorder: isDark ? '#5A4520' : '#E6CE9C',
      colorErrorBg: isDark ? '#341B18' : '#FBECEA',
      colorErrorBorder: isDark ? '#6B312B' : '#EBBDB8',
      colorSuccessBg: isDark ? '#17291F' : '#EAF4EE',
      colorSuccessBorder: isDark ? '#2C5240' : '#B4D8C5',
      colorBgBase: colors.raised,
      colorBgLayout: colors.paper,
      colorBgContainer: colors.raised,
      colorBgElevated: isDark ? '#262019' : colors.raised,
      colorTextBase: colors.ink,
      colorText: colors.ink,
      colorTextSecondary: colors.muted,
      colorTextTertiary: colors.muted,
      colorTextDescription: colors.muted,
      colorTextPlaceholder: colors.muted,
      colorBorder: colors.line,
      colorBorderSecondary: colors.line,
      colorSplit: colors.line,
      motion: !matchMedia('(prefers-reduced-motion: reduce)').matches,
      borderRadius: 8,
      fontSize: 14,
      fontFamily:
        "system-ui, -apple-system, 'Segoe UI', 'Noto Sans SC', 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif",
      motionDurationFast: '0.08s',
      motionDurationMid: '0.12s',
      motionDurationSlow: '0.15s',
    },
    components: {
      Table: {
        headerBg: 'transparent',
        headerColor: colors.muted,
        cellPaddingBlockSM: 7,
        cellFontSizeSM: 13,
        rowHoverBg: colors.paper,
        headerSplitColor: 'transparent',
      },
      // Hover stays as readable as rest: text on a primary button keeps a contrast of 4.5.
      Button: {
        primaryShadow: 'none',
        defaultShadow: 'none',
        ...(isDark ? { primaryColor: '#170E0A' } : {}),
      },
      Tag: { defaultBg: colors.sunken },
    },
  };
}
