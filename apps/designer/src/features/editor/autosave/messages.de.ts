import type { saveMessages } from './messages.ts';

export const saveGerman: typeof saveMessages = {
  saving: 'Wird gespeichert …',
  savedJustNow: 'Gerade gespeichert',
  savedMinutesAgo: (minutes) => `Vor ${minutes} Min. gespeichert`,
  savedAt: (time) => `Um ${time} gespeichert`,
  saved: 'Gespeichert',
  offline: 'Offline: auf diesem Computer behalten',
  offlineTip:
    'Der Server antwortet nicht. Deine Arbeit bleibt in diesem Browser und wird gesendet, sobald er antwortet.',
  onlyHere: 'Offline: lass diese Seite offen',
  onlyHereTip:
    'Der Server antwortet nicht, und dieser Browser hat keinen Platz für deine Arbeit. Sie wird gesendet, sobald der Server antwortet, solange diese Seite offen bleibt.',
  notKept:
    'Dieser Browser behält nichts auf deinem Computer: Er ist voll, privat oder so eingestellt. Schließ diese Seite erst, wenn „Gespeichert“ dasteht.',
  conflict: 'Anderswo geändert',
  conflictTip: 'Dieser Ablauf wurde auch anderswo geändert. Wähle, was bleiben soll.',
  deleted: 'Anderswo gelöscht',
  deletedTip: 'Dieser Ablauf wurde anderswo gelöscht. Wähle, wie es weitergeht: Nichts ist verloren.',
  error: 'Nicht gespeichert',
  otherTabs: 'In einem anderen Tab offen',
  otherTabsTip:
    'Dieser Ablauf ist in einem anderen Tab dieses Browsers offen. Arbeite nur in einem, damit sie sich nicht in die Quere kommen.',
  restored: 'Was noch nicht gespeichert war, ist wieder da.',
  updated: 'Dieser Ablauf wurde in einem anderen Tab geändert. Du siehst den neuesten Stand.',

  updateLabel: 'Änderungen aus einem anderen Tab',
};
