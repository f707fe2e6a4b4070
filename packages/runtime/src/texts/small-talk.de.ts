import { pick } from './pick.ts';
import type { SmallTalk } from './texts.ts';

export const smallTalk: SmallTalk = {
  greeting: (name, turn) =>
    pick(name === null ? ['Hallo!', 'Guten Tag!'] : [`Hallo, ${name}!`, `Guten Tag, ${name}!`], turn),
  sympathy: (turn) => pick(['Das tut mir leid.', 'Das ist ärgerlich, es tut mir leid.'], turn),
  welcome: (turn) => pick(['Gern geschehen!', 'Sehr gern!'], turn),
  farewell: (isOpen, turn) =>
    isOpen
      ? pick(
          [
            'Auf Wiedersehen! Schreiben Sie einfach wieder, wenn es weitergehen soll.',
            'Bis bald! Sobald Sie wieder schreiben, geht es hier weiter.',
          ],
          turn,
        )
      : pick(['Auf Wiedersehen!', 'Bis bald!'], turn),
  whoIAm: (turn) =>
    pick(
      [
        'Ich bin der Assistent in diesem Chat, ein Programm. Auf Wunsch übernimmt jederzeit ein Mensch.',
        'Sie schreiben mit einem Programm, dem Assistenten in diesem Chat. Einen Menschen können Sie jederzeit verlangen.',
      ],
      turn,
    ),
  takeYourTime: (turn) => pick(['Gern, lassen Sie sich Zeit.', 'Keine Eile, ich bin da.'], turn),
  sure: (turn) => pick(['Gern.', 'Natürlich.'], turn),
  offTopic: (turn) =>
    pick(
      [
        'Das kann ich hier leider nicht beantworten.',
        'Gute Frage, aber das weiß ich leider nicht.',
        'Darauf habe ich leider keine Antwort.',
      ],
      turn,
    ),
  timeIs: (time, turn) => pick([`Es ist ${time}.`, `Es ist jetzt ${time}.`], turn),
  dateIs: (date, turn) => pick([`Heute ist ${date}.`, `Wir haben ${date}.`], turn),
};
