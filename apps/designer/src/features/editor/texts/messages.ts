import { translated } from '../../../language/translated.ts';

/** What the message fields say. */
export const messages = translated('texts', {
  insert: 'Insert a slot',
  insertInto: (field: string) => `Insert a slot into ${field}`,
  insertSearch: 'Find something to insert',
  nothingToInsert: 'There are no slots yet. Create one in the Slots tab.',
  noMatch: 'Nothing is called that.',
  makeSlot: (label: string) => `Make the slot “${label}”`,
  slots: 'Slots',
  fromActions: 'From actions',
  remembered: 'Remembered about the user',
  rememberedSlot: (label: string) => `${label}, as remembered`,
  suggestions: (field: string) => `What can be inserted into ${field}`,
  slashHint: 'Type / to insert a slot.',
  another: 'Add another wording',
  wording: (n: number) => `Wording ${n}`,
  removeText: (name: string) => `Remove ${name}`,
  removed: (name: string) => `Removed ${name}`,
});

/** What the fields for short words say. */
export const chipMessages = translated('chips', {
  remove: (text: string) => `Remove ${text}`,
  addHint: 'Press Enter after each one.',
  added: (text: string) => `Added ${text}`,
  removed: (text: string) => `Removed ${text}`,
  known: (text: string) => `${text} is already there`,
});
