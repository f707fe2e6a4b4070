import { translated } from '../language/translated.ts';

/** What the parts say that every screen is made of. */
export const uiMessages = translated('ui', {
  /** Keys as they are called on keyboards, where that is not their name already. */
  keys: { Mod: 'Ctrl' } as Readonly<Record<string, string>>,
  choose: 'Choose',
  create: (text: string) => `Create “${text}”`,
  clear: (what: string) => `Clear ${what}`,
  quote: (text: string) => `“${text}”`,
  /** What a number field takes, said when something else was written. */
  allowedNumber: (integer: boolean, min: number | undefined, max: number | undefined) => {
    const what = integer ? 'Only a whole number' : 'Only a number';
    if (min !== undefined && max !== undefined) return `${what} from ${min} to ${max}.`;
    if (min !== undefined) return `${what}, at least ${min}.`;
    return max === undefined ? `${what}.` : `${what}, at most ${max}.`;
  },
  typeToSearch: 'Type to search',
  nothingMatches: 'Nothing matches.',
  close: 'Close',
  closePart: (what: string) => `Close ${what}`,
  widthOf: (what: string) => `Width of ${what}`,
  dismiss: 'Dismiss',
  notices: 'Messages (F8)',
  wrongTitle: 'Something went wrong on this page',
  wrongText: (what: string) =>
    `It is our mistake, not yours: ${what} could not be shown. What was saved is still there.`,
  thisPage: 'this page',
  unreachableTitle: 'This part needs the server, which is not answering',
  unreachableText: 'It comes as soon as the server answers. All the rest goes on working.',
  goneTitle: 'Turnwise was renewed while this page was open',
  goneText: 'This part comes when you reload the page. Your work is kept.',
  tryAgain: 'Try again',
  reload: 'Reload the page',
  showLess: 'Show less',
  showAll: (letters: string) => `Show all ${letters} letters`,
  appearance: 'Appearance',
  themes: { system: 'As the system', light: 'Light', dark: 'Dark' },
  language: 'Language',
});
