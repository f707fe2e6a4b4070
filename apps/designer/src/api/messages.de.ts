import type { apiMessages } from './messages.ts';

export const apiGerman: typeof apiMessages = {
  noAnswer:
    'Turnwise antwortet nicht. Prüf, ob es läuft und ob du verbunden bist, und versuch es dann nochmal.',
  ours: 'Auf unserer Seite ist etwas schiefgegangen. Versuch es nochmal; bleibt es dabei, lade die Seite neu.',
  notAllowed: 'Du bist nicht angemeldet oder darfst das nicht. Melde dich an und versuch es nochmal.',
  gone: 'Das gibt es hier nicht mehr. Vielleicht wurde es gelöscht.',
  tooLarge: 'Das ist zu groß zum Senden.',
  tooFast: 'Das war etwas schnell. Wart einen Moment und versuch es nochmal.',
  serverProblem: 'Der Server hatte damit ein Problem. Nichts wurde geändert; versuch es gleich nochmal.',
  notUnderstood: 'Der Server hat das nicht verstanden. Lade die Seite neu und versuch es nochmal.',
};
