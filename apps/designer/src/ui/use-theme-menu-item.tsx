import { Contrast } from 'lucide-react';
import type { MenuItem } from './menu-items.ts';
import { uiMessages as words } from './messages.ts';
import { themeChoices, useTheme } from './theme.ts';

/** "Appearance", to put into any menu. */
export function useThemeMenuItem(): MenuItem {
  const { theme, chooseTheme } = useTheme();
  return {
    type: 'submenu',
    label: words.appearance,
    icon: <Contrast aria-hidden="true" />,
    items: themeChoices.map((choice) => ({
      type: 'check',
      label: words.themes[choice],
      checked: choice === theme,
      onSelect: () => chooseTheme(choice),
    })),
  };
}
