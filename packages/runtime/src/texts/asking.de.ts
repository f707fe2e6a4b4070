import { breaksRule } from './broken-rule.de.ts';
import { listWords } from './list-words.ts';
import { pick } from './pick.ts';
import type { Asking } from './texts.ts';
import { afterColon, exampleOf, invalidOf, named } from './words.de.ts';

export const asking: Asking = {
  askFor: (label, turn) =>
    pick([`Wie lautet die Angabe „${label}“?`, `Nennen Sie mir noch die Angabe „${label}“?`], turn),
  whichDayOf: (month, turn) => pick([`An welchem Tag im ${month}?`, `Und an welchem Tag im ${month}?`], turn),
  whichValue(options, turn) {
    const all = listWords(options, 'oder');
    return pick(
      [`Wäre das ${all}?`, `Was davon meinen Sie: ${all}?`, `Es kann ${all} sein. Was davon ist es?`],
      turn,
    );
  },
  invalid(slot, _label, turn) {
    const text = invalidOf(slot);
    return turn % 2 === 0 ? text : `Entschuldigung. ${text}`;
  },
  breaksRule,
  invalidMention: (label, words, turn) =>
    pick(
      [
        `„${words}“ konnte ich nicht übernehmen (${label}).`,
        `„${words}“ passt hier leider nicht (${label}).`,
      ],
      turn,
    ),
  notSure: (label, options, turn) =>
    pick(
      [
        `Gehört habe ich ${listWords(options, 'und')} (${label}).`,
        `Genannt haben Sie ${listWords(options, 'und')} (${label}).`,
      ],
      turn,
    ),
  unclearYesNo: (question, turn) =>
    pick(
      [
        `Zur Sicherheit: ist das ein Ja oder ein Nein? ${question}`,
        `Hier brauche ich ein klares Ja oder Nein. ${question}`,
      ],
      turn,
    ),
  unclearOptions: (options, turn) =>
    pick(
      [
        `Wäre das ${listWords(options, 'oder')}?`,
        `Was kommt am nächsten: ${listWords(options, 'oder')}?`,
        `Zur Auswahl stehen ${listWords(options, 'oder')}. Was davon ist es?`,
      ],
      turn,
    ),
  unclear: (question, turn) =>
    pick(
      [`Das habe ich nicht sicher verstanden. ${question}`, `Können Sie das anders sagen? ${question}`],
      turn,
    ),
  onceMore: (turn) =>
    pick(
      [
        'Entschuldigung, ich habe es noch nicht verstanden.',
        'Verzeihung, ich versuche es noch einmal.',
        'Entschuldigung, ich frage noch einmal.',
      ],
      turn,
    ),
  inOtherWords: (turn) => pick(['Ich sage es anders.', 'Ich frage einmal anders.'], turn),
  example: exampleOf,
  onlyThisLanguage: (turn) =>
    pick(['Ich kann hier leider nur Deutsch lesen.', 'Leider lese ich hier nur Deutsch.'], turn),
  goingBack(topic, question, turn) {
    const own = afterColon(question);
    const [joint, said] = own === null ? ['.', question] : [':', own];
    return topic.isWord
      ? pick(
          [
            `Zurück zum Thema ${named(topic)}${joint} ${said}`,
            `Nun wieder zu ${named(topic)}${joint} ${said}`,
            `Weiter mit ${named(topic)}${joint} ${said}`,
          ],
          turn,
        )
      : pick([`Zurück zu unserer Frage${joint} ${said}`, `Weiter im Gespräch${joint} ${said}`], turn);
  },
  tooLong: (turn) =>
    pick(
      [
        'Das ist mehr, als ich auf einmal lesen kann. Geht es in ein paar Sätzen?',
        'Das war zu lang für mich. Ein, zwei Sätze genügen.',
      ],
      turn,
    ),
  busy: (turn) =>
    pick(
      [
        'Einen Moment, ich sehe noch nach.',
        'Einen Augenblick, ich bin noch dabei.',
        'Ich bin noch dabei, einen Moment.',
      ],
      turn,
    ),
};
