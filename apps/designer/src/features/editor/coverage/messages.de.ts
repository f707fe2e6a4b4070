import type { coverageMessages } from './messages.ts';

export const coverageGerman: typeof coverageMessages = {
  show: 'Zeigen, was die Tests abdecken',
  hide: 'Nicht mehr zeigen, was die Tests abdecken',
  title: 'Was die Tests abdecken',
  share: (states, ways) =>
    `${states.tested} von ${states.all} Schritten, ${ways.tested} von ${ways.all} Wegen getestet`,
  untested: 'ungetestet',
  untestedAlt: 'Hier kommt kein Test durch',
  legend: 'Gestrichelt: Dorthin geht kein Test.',
  legendOfMany: 'Orange: Dorthin geht kein Test.',
  whole: 'Jeder Schritt und jeder Weg ist getestet.',
  through: (count) => (count === 1 ? '1 Test' : `${count} Tests`),
  state: (title, count) =>
    count === 0
      ? `Durch „${title}“ geht kein Test.`
      : count === 1
        ? `Durch „${title}“ geht 1 Test.`
        : `Durch „${title}“ gehen ${count} Tests.`,
  way: (title, exit, count) =>
    count === 0
      ? `Von „${title}“ geht kein Test über „${exit}“ weiter.`
      : count === 1
        ? `Von „${title}“ geht 1 Test über „${exit}“ weiter.`
        : `Von „${title}“ gehen ${count} Tests über „${exit}“ weiter.`,
  openTests: 'Tests öffnen',
  none: 'Dieser Ablauf hat noch keine Tests. Sprich ihn durch und behalte das Gespräch als Test.',
  tryIt: 'Ausprobieren',
  playing: 'Die Tests werden durchgespielt …',
};
