import type { subFlowMessages } from './messages.ts';

export const subFlowGerman: typeof subFlowMessages = {
  title: (count) =>
    count === 1 ? 'Aus 1 Schritt einen Teilablauf machen' : `Aus ${count} Schritten einen Teilablauf machen`,
  text: 'Sie werden ein eigener Ablauf, den auch andere Abläufe ausführen können. An ihre Stelle tritt ein Schritt, der ihn ausführt.',
  name: 'Wie heißt der neue Ablauf?',
  namePlaceholder: 'Bestellung finden',
  slots: 'Was hineingeht und zurückkommt',
  noSlots: 'Dort wird kein Feld verwendet.',
  goesIn: (slot) => `„${slot}“ geht hinein.`,
  goesBoth: (slot) => `„${slot}“ geht hinein, soweit bekannt, und kommt zurück.`,
  dataBack: (path) => `Was eine Aktion als „${path}“ gebracht hat, kommt zurück.`,
  onlyThese:
    'Solange er läuft, wird nur auf diese Felder gehört, und „abbrechen“ fragt, ob nur dieser Teil oder alles enden soll.',
  ends: 'Wie es weitergeht',
  usually: (target) => `Ist er fertig, kommt „${target}“.`,
  otherwise: (target) => `Er kann auch zu „${target}“ führen.`,
  stays: 'Was hierbleibt',
  kept: (state) => `„${state}“ bleibt hier, denn dort endet das ganze Gespräch.`,
  refused: 'Diese Schritte können so kein Teilablauf werden',
  make: 'Teilablauf machen',
  cancel: 'Abbrechen',
  close: 'Schließen',
  nameMissing: 'Gib dem neuen Ablauf einen Namen.',
  madeLabel: (name) => `„${name}“ zum Teilablauf machen`,
  made: (name) => `„${name}“ ist jetzt ein eigener Ablauf.`,
  madeUnpublished: (name) =>
    `„${name}“ ist jetzt ein eigener Ablauf. Er hat Probleme: Öffne und veröffentliche ihn, bevor du diesen ausprobierst.`,
  open: 'Öffnen',
  takenBack: (name) => `Die Schritte sind wieder da. „${name}“ bleibt bei deinen Abläufen.`,
  changedMeanwhile: (name) =>
    `Die Schritte haben sich inzwischen geändert und bleiben darum. „${name}“ ist bei deinen Abläufen.`,

  onlyEndings:
    'Was ausgewählt ist, beendet das Gespräch, und das muss hierbleiben. Wähl auch aus, was davor kommt.',
  severalEntries: (ways) =>
    `Ein Teilablauf beginnt an einer Stelle, Gespräche kommen aber an mehreren herein: ${ways.join('; ')}. Wähl auch die Schritte dazwischen aus, oder weniger.`,
  entry: (state, from) => `„${state}“ wird von ${from.join(' und ')} erreicht`,
  fromState: (state) => `„${state}“`,
  fromStart: 'dem Anfang',
  fromListener: 'dem Mithören',
  countsVisits: (place, state) =>
    `„${place}“ zählt, wie oft „${state}“ besucht wurde, und nur eines von beiden käme in den Teilablauf. Wähl beide aus oder keines.`,
  needsConfirmed: (state, slot, by) =>
    `„${state}“ braucht „${slot}“ bestätigt, und das geschieht in „${by}“. Wähl beide aus oder keines.`,
  readsData: (state, path, from) =>
    `„${state}“ verwendet, was „${from}“ als „${path}“ gebracht hat, und nur Felder können hinein. Wähl beide aus, oder behalt es zuerst in einem Feld.`,
  clearsData: (state, path, reader) =>
    `„${state}“ vergisst „${path}“, was „${reader}“ verwendet. Wähl beide aus oder keines.`,
};
