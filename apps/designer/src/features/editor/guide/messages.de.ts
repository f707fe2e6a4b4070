import type { guideMessages } from './messages.ts';

export const guideGerman: typeof guideMessages = {
  title: 'Dein erster Ablauf',
  progress: (step, of) => `Schritt ${step} von ${of}`,
  done: 'Erledigt',
  skip: 'Überspringen',
  leave: 'Anleitung verlassen',
  finishedTitle: 'Du hast ein Gespräch gebaut',
  finishedText:
    'Es fragt, behält die Antwort, entscheidet, und andere können damit reden. Alles andere geht genauso.',
  finish: 'Anleitung schließen',
  steps: {
    question: {
      title: 'Etwas fragen',
      text: 'Nimm an, du nimmst Reservierungen für ein Restaurant entgegen. Drück links „Fragen“, oder zieh es auf die Zeichenfläche.',
    },
    words: {
      title: 'Die Frage schreiben',
      text: 'Doppelklick auf die Karte und schreib: Wie viele Personen kommen?',
    },
    slot: {
      title: 'Die Antwort behalten',
      text: 'Leg rechts unter „Die Antwort kommt in“ ein neues Feld an: Gäste, eine ganze Zahl.',
    },
    decision: {
      title: 'Die Antwort entscheiden lassen',
      text: 'Zieh vom Punkt rechts an der Karte an eine leere Stelle und wähl „Entscheiden“. Gib ihm einen Ausgang: Gäste ist mehr als 8.',
    },
    endings: {
      title: 'Sagen, was dann geschieht',
      text: 'Zieh von jedem Punkt der Entscheidung an eine leere Stelle, wähl „Sagen“ und schreib, was man hört: ein Tisch, oder ein Rückruf.',
    },
    talk: {
      title: 'Damit reden',
      text: 'Drück oben „Ausprobieren“ und antworte, wie es jemand täte: vier, oder eine Runde von zwölf.',
    },
    publish: {
      title: 'Veröffentlichen',
      text: 'Drück oben „Veröffentlichen“. Ab dann können andere mit dieser Version reden, während du weiterzeichnest.',
    },
  },

  hint: 'Tipp',
  gotIt: 'Verstanden',
  hints: {
    dropOnEmpty: 'Zieh von einem Punkt an eine leere Stelle und wähl dort, was als Nächstes kommt.',
    insertSlot: 'Tipp / in einer Nachricht, um einzusetzen, was du weißt, zum Beispiel einen Namen.',
    selectSeveral: 'Halt die Umschalttaste und zieh, um mehrere Schritte auszuwählen.',
    find: 'Strg+K (⌘K am Mac) findet jeden Schritt, jedes Feld, jeden Befehl.',
    startHere: 'Rechtsklick auf einen Schritt, um das Gespräch von dort zu beginnen.',
    insertBetween: 'Lass einen Schritt aus der Liste auf eine Verbindung fallen, um ihn dazwischenzusetzen.',
  },
};
