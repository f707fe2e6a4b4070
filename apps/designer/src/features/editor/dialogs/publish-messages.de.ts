import type { publishMessages } from './publish-messages.ts';

export const publishGerman: typeof publishMessages = {
  title: 'Veröffentlichen',
  text: 'Neue Gespräche beginnen mit dieser Version. Laufende bleiben bei der, mit der sie begonnen haben.',
  note: 'Was neu ist',
  notePlaceholder: 'Zum Beispiel: fragt nach dem Grund, übergibt nach drei Versuchen',
  noteHint: 'Freiwillig. Steht in der Liste der Versionen.',
  author: 'Dein Name',
  authorHint: 'Freiwillig. Damit andere wissen, wen sie fragen können.',
  cancel: 'Abbrechen',
  submit: 'Veröffentlichen',
  submitSame: 'Trotzdem veröffentlichen',
  offline:
    'Zum Veröffentlichen braucht es den Server, und der antwortet gerade nicht. Deine Arbeit bleibt erhalten; sobald er wieder da ist, geht es hier weiter.',
  blockedTitle: 'Noch nicht so weit',
  blockedText: 'Löse zuerst das hier. Jeder Eintrag führt an seine Stelle, und manche lösen sich selbst.',
  warnings: (count, besides) =>
    count === 1
      ? `${besides ? 'Noch etwas' : 'Etwas'} ist einen Blick wert, hält dich aber nicht auf.`
      : `${besides ? 'Noch ' : ''}${count} Dinge sind einen Blick wert, halten dich aber nicht auf.`,
  testsPass: (tests) =>
    tests === 1
      ? 'Der einzige Test besteht mit diesem Entwurf.'
      : tests === 2
        ? 'Beide Tests bestehen mit diesem Entwurf.'
        : `Alle ${tests} Tests bestehen mit diesem Entwurf.`,
  testsFail: (failing, tests) => {
    if (tests === 1) return 'Der einzige Test besteht mit diesem Entwurf nicht:';
    return failing === 1
      ? `Einer von ${tests} Tests besteht mit diesem Entwurf nicht:`
      : `${failing} von ${tests} Tests bestehen mit diesem Entwurf nicht:`;
  },
  testsMore: (count) => (count === 1 ? 'und ein weiterer' : `und ${count} weitere`),
  openTests: 'Tests öffnen',
  saveFirst:
    'Deine letzten Änderungen sind noch nicht gespeichert und können darum nicht veröffentlicht werden. Versuch es gleich nochmal.',
  publishedAs: (version) => `Version ${version} ist veröffentlicht.`,
  chatWithIt: 'Damit reden',
  publishedAndAffects: (version, names) =>
    `Version ${version} ist veröffentlicht. Sie passt nicht mehr zu dem, was sie verwendet: ${names.map((name) => `„${name}“`).join(', ')}.`,
  openAffected: (name) => `„${name}“ öffnen`,
};
