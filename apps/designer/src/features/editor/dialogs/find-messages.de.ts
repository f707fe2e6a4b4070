import type { findMessages } from './find-messages.ts';

export const findGerman: typeof findMessages = {
  goTo: (part) => `Zu „${part}“`,
};
