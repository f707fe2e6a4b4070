import { Contrast } from 'lucide-react';
import type { MenuItem } from './menu-items.ts';
import { type ThemeChoice, themeChoices, useTheme } from './theme.ts';

const names: Record<ThemeChoice, string> = { system: 'As the system', light: 'Light', dark: 'Dark' };

/** "Appearance", to put into any menu. */
export function useThemeMenuItem(): MenuItem {
  const { theme, chooseTheme } = useTheme();
  return {
    type: 'submenu',
    label: 'Appearance',
    icon: <Contrast aria-hidden="true" />,
    items: themeChoices.map((choice) => ({
      type: 'check',
      label: names[choice],
      checked: choice === theme,
      onSelect: () => chooseTheme(choice),
    })),
  };
}
