import { appGerman } from './app/messages.de.ts';
import type { Translation } from './language/translated.ts';
import { timeGerman } from './time/messages.de.ts';
import { kindsGerman } from './ui/kind-messages.de.ts';
import { uiGerman } from './ui/messages.de.ts';

/** Everything the interface says, in German, by the names given to `translated`. */
export const german = {
  app: appGerman,
  kinds: kindsGerman,
  time: timeGerman,
  ui: uiGerman,
} satisfies Translation;
