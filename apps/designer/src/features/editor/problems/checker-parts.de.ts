import type { CheckTexts } from '@turnwise/checker';
import { listenerWordsGerman as listeners } from '../listeners/messages.de.ts';

/** What is missing, not finished, not known or not used. */
export const checkerPartsGerman = {
  noStart: {
    empty: 'Dieser Ablauf hat noch keine Schritte: Füge den ersten hinzu.',
    unsaid: 'Nirgends steht, wo das Gespräch beginnt: Wähl den ersten Schritt.',
    gone: (state) =>
      `Das Gespräch beginnt bei ${state}, aber diesen Schritt gibt es nicht: Wähl den ersten Schritt.`,
    startAt: (state) => `Bei ${state} beginnen`,
  },
  danglingTarget: {
    exitOf: (exit, state) => `Der Ausgang ${exit} von ${state}`,
    nowhere: (exit) => `${exit} führt nirgendwohin.`,
    gone: (exit) => `${exit} führt zu einem Schritt, den es nicht gibt.`,
    goneInState: (state, listener) => `In ${state} führt ${listener} zu einem Schritt, den es nicht gibt.`,
    goneListener: (listener) => `Das Mithören auf ${listener} führt zu einem Schritt, den es nicht gibt.`,
    stay: 'Bleiben, wo das Gespräch war',
  },
  leadTo: (state) => `Zu ${state} führen`,
  leadToNewEnd: 'Zu einem neuen Ende führen',
  newEnd: 'Ende',
  leadToNewHandoff: 'Zu einer neuen Übergabe führen',
  newHandoff: 'Übergeben',
  missingOtherwise: (state) => `${state} sagt nicht, wohin es geht, wenn keiner der Wege passt.`,
  missingWhenSkipped: {
    message: (state) => `${state} darf übersprungen werden, sagt aber nicht, wie es dann weitergeht.`,
    doNotSkip: 'Nicht mehr überspringen lassen',
  },
  missingOutcome: {
    ofAction: (state, outcome) => `${state} sagt nicht, was beim Ergebnis ${outcome} geschieht.`,
    ofFlow: (state) => `${state} sagt nicht, wohin es geht, wenn der andere Ablauf fertig ist.`,
    addFor: (outcome) => `Ausgang für ${outcome} hinzufügen`,
    add: 'Ausgang hinzufügen',
  },
  unfinishedState: {
    action: (state) => `${state} sagt noch nicht, welche Aktion aufgerufen wird.`,
    flow: (state) => `${state} sagt noch nicht, welcher Ablauf ausgeführt wird.`,
    slots: (state) => `${state} fragt noch nach nichts.`,
    options: (state) => `${state} hat noch keine Wege, unter denen die KI wählen kann.`,
    question: (state) => `${state} sagt noch nicht, was die KI herausfinden soll.`,
  },
  unfinishedCondition: {
    message: (branch, state, lack) => `${branch} von ${state} ${lack}.`,
    lacks: {
      words: 'hat noch keine Wörter, auf die gehört wird',
      pattern: 'hat noch kein Muster',
      intent: 'sagt nicht, welche Absicht gemeint ist',
      question: 'sagt nicht, was die KI gefragt wird',
      slot: 'sagt nicht, welches Feld verglichen wird',
      data: 'sagt nicht, was verglichen wird',
      state: 'sagt nicht, bei welchem Schritt Besuche gezählt werden',
      memory: 'sagt nicht, welches Gemerkte gemeint ist',
      value: 'hat nichts, womit verglichen wird',
      rules: 'hat eine leere Gruppe von Regeln',
    },
  },
  unknownSlot: {
    slot: (slot) => `Das Feld ${slot}`,
    listener: (listener) => `Das Mithören auf ${listener}`,
    settings: 'Ein Text in den Einstellungen',
    flow: 'Der Ablauf',
    reads: (who, slot) => `${who} verwendet das Feld ${slot}, das es nicht gibt.`,
    fills: (who, slot) => `${who} füllt das Feld ${slot}, das es nicht gibt.`,
    clears: (who, slot) => `${who} vergisst das Feld ${slot}, das es nicht gibt.`,
    create: (slot) => `Feld ${slot} anlegen`,
  },
  unknownState: (state, counted) =>
    `${state} zählt Besuche bei ${counted}, aber diesen Schritt gibt es nicht.`,
  unknownAction: {
    message: (state, action) => `${state} ruft die Aktion ${action} auf, die es nicht gibt.`,
    create: (action) => `Aktion ${action} zum Ausfüllen anlegen`,
  },
  unknownFlow: (state, flow) => `${state} führt den Ablauf ${flow} aus, den es nicht gibt.`,
  unpublishedFlow: {
    runs: (state, flow) =>
      `${state} führt ${flow} aus, das nicht veröffentlicht ist: Veröffentliche es zuerst, sonst kommt kein Gespräch daran vorbei.`,
    byWayOf: (state, flow, between) =>
      `${state} führt über ${between} auch ${flow} aus, das nicht veröffentlicht ist: Veröffentliche es zuerst, sonst kommt kein Gespräch daran vorbei.`,
  },
  unknownIntent: (state, intent) =>
    `${state} wartet auf die Absicht ${intent}, für die es keine Beispiele gibt: So wird sie nie erkannt.`,
  unknownOutcome: {
    message: (state, outcome, action) =>
      `${state} wartet auf das Ergebnis ${outcome}, das ${action} nie hat.`,
    ofFlow: (state, outcome, flow) =>
      `${state} wartet auf das Ergebnis ${outcome}, aber ${flow} hat kein „Ende“ mit diesem Namen.`,
    remove: 'Diesen Ausgang entfernen',
  },
  unknownSecret: {
    notKept: (action, secret) =>
      `Die Aktion ${action} braucht das Geheimnis ${secret}, das noch nicht hinterlegt ist.`,
    notAskedFor: (action, secret) =>
      `Die Anfrage von ${action} verwendet das Geheimnis ${secret}, das sie nicht verwenden darf.`,
    askFor: (secret) => `Das Geheimnis ${secret} erlauben`,
  },
  unknownLanguage: {
    message: (code) =>
      `${code} ist kein Kürzel einer Sprache: Vorgefertigte Sätze sind in diesem Ablauf englisch.`,
    useEnglish: 'Englisch nehmen',
  },
  unknownTimeZone: {
    message: (zone) => `Die Zeitzone ${zone} gibt es nicht: Tage und Uhrzeiten sind die von UTC.`,
    useUtc: 'UTC nehmen',
  },
  idleAfterExpiry: {
    message: (minutes, hours) =>
      `Ein Gespräch ist nach ${hours === 1 ? 'einer Stunde' : `${hours} Stunden`} vorbei, noch bevor es nach ${minutes} Minuten als unterbrochen gilt: Niemand wird beim Wiederkommen begrüßt.`,
    usual: 'Die üblichen Minuten nehmen',
  },
  unknownInput: {
    message: (action, input) =>
      `Die Anfrage von ${action} verwendet ${input}, aber nichts gibt ihr diesen Wert.`,
    take: (input) => `Als Eingabe annehmen: ${input}`,
  },
  wrongMapping: {
    notGiven: (state, action, input) =>
      `${state} gibt der Aktion ${action} den Wert ${input} nicht, den sie braucht.`,
    give: (slot) => `Ihr das Feld ${slot} geben`,
    notTaken: (state, action, input) =>
      `${state} gibt der Aktion ${action} den Wert ${input}, mit dem sie nichts anfangen kann.`,
    doNotGive: 'Nicht mitgeben',
    nothingGiven: (state, slot) =>
      `${state} gibt als ${slot} nichts weiter: Wähl, was es ist, oder nimm die Zeile heraus.`,
    noSuchSlot: (state, flow, slot) =>
      `${state} gibt dem Ablauf ${flow} den Wert ${slot}, aber dort gibt es kein solches Feld.`,
    doNotHandOver: 'Nicht mitgeben',
    nothingBack: (state, flow, slot) =>
      `${state} holt sich aus dem Ablauf ${flow} den Wert ${slot}, aber dort gibt es kein solches Feld.`,
    doNotTakeBack: 'Nicht zurückholen',
  },
  unreachableListener: {
    noExamples: (listener) =>
      `Das Mithören auf ${listener} hat keine Beispiele: So wird die Absicht nie erkannt.`,
    sameIntent: (listener) =>
      `Das Mithören auf ${listener} hört auf dieselbe Absicht wie ein früheres und wird darum nie erreicht.`,
    noQuestions: (listener) => `Das Mithören auf ${listener} hat noch keine Fragen, die es beantwortet.`,
    sameKind: (listener) =>
      `Das Mithören auf ${listener} wird nie erreicht: Ein anderes davor hört auf dasselbe.`,
    remove: 'Mithören entfernen',
  },
  unusedSlot: {
    message: (slot) => `Das Feld ${slot} wird nirgends verwendet.`,
    remove: 'Feld löschen',
  },
  unusedAction: {
    message: (action) => `Die Aktion ${action} wird nirgends verwendet.`,
    remove: 'Aktion löschen',
  },
  exampleAnswers: (action) =>
    `Die Aktion ${action} antwortet mit deinen eigenen Beispielen, nicht mit etwas Echtem: Verbinde sie, bevor Kunden damit sprechen.`,
  listenerKinds: {
    cancel: listeners.cancel.name,
    help: listeners.help.name,
    back: listeners.back.name,
    restart: listeners.restart.name,
    repeat: listeners.repeat.name,
    skip: listeners.skip.name,
    handoff: listeners.handoff.name,
    correction: listeners.correction.name,
    same_as_last_time: listeners.same_as_last_time.name,
    questions: listeners.questions.name,
    off_topic: listeners.off_topic.name,
    silence: listeners.silence.name,
    intent: listeners.intent.name,
  },
} satisfies Partial<CheckTexts>;
