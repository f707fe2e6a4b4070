import type { timeMessages } from './messages.ts';

export const timeGerman: typeof timeMessages = { justNow: 'gerade eben' };
