import type { canvasExtrasMessages } from './extras-messages.ts';

export const canvasExtrasGerman: typeof canvasExtrasMessages = {
  selectedFrame: (title, states) =>
    `${title === '' ? 'Rahmen' : `Rahmen ${title}`}, ${states === 1 ? '1 Schritt' : `${states} Schritte`} darin`,
  arranged: 'Alle Schritte lagen an einer Stelle, darum wurden sie angeordnet.',
  minimap: 'Karte des ganzen Ablaufs: klicken, um dorthin zu gehen',
  emptyTitle: 'Fang mit einer Frage an',
  emptyText:
    'Ein Gespräch besteht aus Schritten. Jeder sagt etwas, fragt etwas oder entscheidet etwas und führt zum nächsten.',
  emptyAsk: 'Etwas fragen',
  emptySay: 'Hallo sagen',
  emptyForm: 'Mehrere Antworten sammeln',
  emptyGuide: 'Zeig mir, wie es geht',
  emptyHint: 'Oder zieh einen Schritt aus der Liste links hierher.',
  selected: (title, kind, ways) => `${title}, ${kind}. ${ways}`,
  selectedSeveral: (count) => `${count} Schritte ausgewählt`,
  noWays: 'Hier ist Schluss.',
  waysOut: (ways) => `Führt weiter: ${ways.join('; ')}.`,
  way: (exit, target) => `${exit} zu ${target}`,
  wayNowhere: (exit) => `${exit} führt nirgendwohin`,
};
