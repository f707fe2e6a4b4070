import type { uiMessages } from './messages.ts';

export const uiGerman: typeof uiMessages = {
  keys: { Mod: 'Strg', Shift: 'Umschalt', Delete: 'Entf', Space: 'Leertaste', Home: 'Pos1', End: 'Ende' },
  choose: 'Auswählen',
  create: (text) => `„${text}“ anlegen`,
  clear: (what) => `${what} leeren`,
  quote: (text) => `„${text}“`,
  allowedNumber: (integer, min, max) => {
    const what = integer ? 'Nur eine ganze Zahl' : 'Nur eine Zahl';
    if (min !== undefined && max !== undefined) return `${what} von ${min} bis ${max}.`;
    if (min !== undefined) return `${what}, mindestens ${min}.`;
    return max === undefined ? `${what}.` : `${what}, höchstens ${max}.`;
  },
  typeToSearch: 'Tippen, um zu suchen',
  nothingMatches: 'Nichts passt.',
  close: 'Schließen',
  closePart: (what) => `${what} schließen`,
  widthOf: (what) => `Breite: ${what}`,
  dismiss: 'Ausblenden',
  notices: 'Meldungen (F8)',
  wrongTitle: 'Auf dieser Seite ist etwas schiefgegangen',
  wrongText: (what) =>
    `Das ist unser Fehler, nicht deiner: ${what} kann nicht gezeigt werden. Was gespeichert war, ist noch da.`,
  thisPage: 'diese Seite',
  unreachableTitle: 'Dieser Teil braucht den Server, und der antwortet nicht',
  unreachableText: 'Er kommt, sobald der Server antwortet. Alles andere funktioniert weiter.',
  goneTitle: 'Turnwise wurde erneuert, während diese Seite offen war',
  goneText: 'Dieser Teil kommt, wenn du die Seite neu lädst. Deine Arbeit bleibt erhalten.',
  tryAgain: 'Nochmal versuchen',
  reload: 'Seite neu laden',
  showLess: 'Weniger zeigen',
  showAll: (letters) => `Alle ${letters} Zeichen zeigen`,
  appearance: 'Aussehen',
  themes: { system: 'Wie das System', light: 'Hell', dark: 'Dunkel' },
  language: 'Sprache',
};
