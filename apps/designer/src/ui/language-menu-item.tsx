import { Languages } from 'lucide-react';
import { chooseLanguage, type Language, language, languages } from '../language/language.ts';
import type { MenuItem } from './menu-items.ts';
import { uiMessages as words } from './messages.ts';

const choices = Object.keys(languages) as Language[];

/** "Language", to put into any menu. Each language is called what those who read it call it. */
export const languageMenuItem: MenuItem = {
  type: 'submenu',
  label: words.language,
  icon: <Languages aria-hidden="true" />,
  items: choices.map((choice) => ({
    type: 'check',
    label: languages[choice],
    checked: choice === language,
    onSelect: () => chooseLanguage(choice),
  })),
};
