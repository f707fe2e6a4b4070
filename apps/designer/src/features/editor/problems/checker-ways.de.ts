import type { CheckTexts } from '@turnwise/checker';

/** The ways conversations take. */
export const checkerWaysGerman = {
  aiOnCriticalPath: {
    branchOfCritical: (state, branch, why) =>
      why === 'ai'
        ? `${state} ist heikel, aber ${branch} hängt dort von der KI ab.`
        : `${state} ist heikel, aber ${branch} hängt dort davon ab, wie die Nachricht klingt.`,
    criticalBranch: (state, branch, why) =>
      why === 'ai'
        ? `In ${state} ist ${branch} heikel, hängt aber von der KI ab.`
        : `In ${state} ist ${branch} heikel, hängt aber davon ab, wie die Nachricht klingt.`,
    outcomeOfCritical: (state, outcome, why) =>
      why === 'ai'
        ? `${state} ist heikel, aber das Ergebnis ${outcome} hängt dort von der KI ab.`
        : `${state} ist heikel, aber das Ergebnis ${outcome} hängt dort davon ab, wie die Nachricht klingt.`,
    wayToCritical: (state, from, why) =>
      why === 'ai'
        ? `${state} ist heikel, aber ob es dazu kommt, entscheidet in ${from} die KI.`
        : `${state} ist heikel, aber ob es dazu kommt, hängt in ${from} davon ab, wie die Nachricht klingt.`,
  },
  unconfirmedAction: (state, slots, count) =>
    `Für ${state} ${count === 1 ? 'muss' : 'müssen'} ${slots} bestätigt sein, es führt aber auch ein Weg ohne Bestätigung dorthin: Stell ein „Bestätigen“ davor, das ${count === 1 ? 'diesen Wert' : 'diese Werte'} wiederholt, sonst wird mit vorgefertigten Worten nachgefragt.`,
  requiredSlotSkipped: {
    message: (state, confirm, slot) =>
      `${state} darf ausgelassen werden, aber ${confirm} fragt dann doch nach ${slot}, weil das Feld nötig ist.`,
    makeOptional: (slot) => `${slot} nicht mehr verlangen`,
  },
  requiredOnSomeWays: {
    message: (slot, confirm) =>
      `Nach ${slot} wird nur auf manchen Wegen gefragt, und ${confirm} fragt alle anderen danach, weil das Feld nötig ist.`,
    makeOptional: (slot) => `${slot} nicht mehr verlangen`,
  },
  questionWithoutWayOut: {
    noDefault: (state, slots, count) =>
      `Nach zu vielen Versuchen nimmt ${state} den üblichen Wert von ${slots}, aber ${count === 1 ? 'dieses Feld hat' : 'diese Felder haben'} keinen: Stattdessen übernimmt ein Mensch.`,
    noSlot: (state) =>
      `Nach zu vielen Versuchen nimmt ${state} einen üblichen Wert, füllt aber kein Feld: Stattdessen übernimmt ein Mensch.`,
    aiOff: (state) =>
      `Nach zu vielen Versuchen lässt ${state} die KI die Antwort lesen, aber die KI ist ausgeschaltet: Stattdessen übernimmt ein Mensch.`,
    sameQuestion: (state) => `Nach zu vielen Versuchen beginnt ${state} wieder mit derselben Frage.`,
    askedForever: 'Wer nicht antworten kann, wird immer wieder gefragt.',
    letPersonTakeOver: 'Dann einen Menschen übernehmen lassen',
  },
  handoffOutOfReach: {
    message: (state, to) =>
      `Nach zu vielen Versuchen soll ${state} an einen Menschen übergeben, führt aber zu ${to}, und von dort kommt es zu keiner Übergabe.`,
    atOnce: 'Sofort übergeben',
  },
  unreachableState: {
    nothingLeads: (state) => `${state} wird nie erreicht: Nichts führt dorthin.`,
    entryUnreached: (state) => `${state} wird nie erreicht: Was dorthin führt, wird selbst nie erreicht.`,
    remove: (state, more) =>
      more === 0
        ? `${state} löschen`
        : `${state} löschen, mit ${more === 1 ? 'einem weiteren Schritt, der' : `${more} weiteren Schritten, die`} daran ${more === 1 ? 'hängt' : 'hängen'}`,
    leadPersonSeekers: (state) => `Wer einen Menschen möchte, zu ${state} führen`,
  },
  noWayToEnd: (state) =>
    `Von ${state} aus kommt das Gespräch nie zu einem Ende: Führ einen der Wege zu einem „Ende“ oder „Übergeben“.`,
  loopWithoutTurn: {
    itself: (state) => `${state} führt geradewegs zu sich selbst zurück, ohne etwas zu fragen.`,
    round: (state) => `Von ${state} aus kann sich das Gespräch im Kreis drehen, ohne etwas zu fragen.`,
  },
  tooManySteps: {
    message: (state, steps, limit) =>
      `Ab ${state} folgen ${steps} Schritte aufeinander, ohne dass etwas gefragt wird, und nach ${limit} gibt das Gespräch auf: Frag unterwegs etwas, oder lass mehr zu.`,
    allow: (steps) => `${steps} Schritte in einem Zug zulassen`,
  },
  roundCutShort: {
    message: (state, rounds) =>
      `Zu ${state} kann man zurückkommen, sooft man will, aber nach ${rounds} Runden übernimmt ein Mensch: Sag, wie viele gemeint sind, oder führ vorher hinaus.`,
    allow: (rounds) => `${rounds} Runden zulassen`,
  },
  neverAskedAgain: {
    message: (state) =>
      `Kommt das Gespräch zu ${state} zurück, ist die Antwort schon bekannt, und es wird nicht nochmal gefragt: Lass das Feld auf dem Weg von einem „Setzen“ vergessen.`,
    forgetOnTheWay: (slots) => `${slots} auf dem Weg vergessen`,
    newForget: (slots) => `${slots} vergessen`,
  },
  sameReadBack: {
    message: (state) =>
      `Nach einem „Nein“ kommt ${state} mit denselben Werten wieder, und niemand hat gefragt, was nicht stimmt: Vergiss bei „Nein“ etwas davon, oder frag nach.`,
    askAgain: (slots) => `Nochmal nach ${slots} fragen`,
  },
  subflowCycle: (state, flow) => `${state} würde ${flow} in sich selbst nochmal ausführen, ohne Ende.`,
  differingVersions: {
    message: (state, flow, wanted, run) =>
      `${state} will ${wanted} von ${flow}, es läuft aber ${run}: Ein Gespräch führt von einem Ablauf nur eine Version aus, die seines ersten Schritts.`,
    published: 'die veröffentlichte Version',
    fixed: (version) => `Version ${version}`,
    same: 'Hier dieselbe Version ausführen',
  },
  unfilledDataRead: {
    data: (who, written) => `${who} verwendet ${written}, aber nichts in diesem Ablauf legt dort etwas ab.`,
    memory: (who, written) =>
      `${who} verwendet ${written}, aber dieser Ablauf merkt sich nichts unter diesem Namen.`,
    memoryOff: (who, written) =>
      `${who} verwendet ${written}, aber dieser Ablauf merkt sich nichts: Sein Gedächtnis ist ausgeschaltet.`,
    switchOn: 'Das Gedächtnis einschalten',
  },
  unfilledSlotRead: (state, slot) =>
    `${state} verwendet ${slot}, das dort vielleicht noch nicht bekannt ist.`,
} satisfies Partial<CheckTexts>;
