import { listWords } from './list-words.ts';
import { pick } from './pick.ts';
import type { Change, ReadingBack } from './texts.ts';
import { item, items, lines, mostInLine } from './words.de.ts';

export const readingBack: ReadingBack = {
  acknowledge(all, name, turn) {
    const thanks = name ? `, ${name}` : '';
    if (all.length === 0)
      return pick([`Danke${thanks}.`, `Vielen Dank${thanks}.`, `Alles klar${thanks}.`], turn);
    return pick(
      [
        `Danke${thanks}. Ich habe notiert: ${items(all)}.`,
        `Vielen Dank${thanks}. Notiert ist jetzt: ${items(all)}.`,
        `Alles klar${thanks}: ${items(all)}.`,
      ],
      turn,
    );
  },
  // A first name alone would be too familiar beside a "Sie".
  address: (name) => name,
  corrected(changes, turn) {
    const each = (words: (change: Change) => string): string => listWords(changes.map(words), 'und');
    return pick(
      [
        `Geändert: ${each(({ label, value, before }) => `${label} ist jetzt ${value} statt ${before}`)}.`,
        `In Ordnung, ${each(({ label, value, before }) => `${label}: ${value}, nicht ${before}`)}.`,
        `Kein Problem, ${each(({ label, value, before }) => `${label} lautet jetzt ${value} statt ${before}`)}.`,
      ],
      turn,
    );
  },
  correctionOffer: (now, before, turn) =>
    pick(
      [
        `Bisher habe ich ${now.label}: ${before}. Soll ich ${now.value} daraus machen?`,
        `Notiert ist ${now.label}: ${before}. Soll es stattdessen ${now.value} sein?`,
      ],
      turn,
    ),
  keptAsItWas: (now, turn) =>
    pick([`Gut, es bleibt bei ${item(now)}.`, `In Ordnung, ${item(now)} bleibt.`], turn),
  slotChange: (label, question, turn) =>
    pick(
      [
        `Gern, wir ändern das (${label}). ${question}`,
        `Natürlich lässt sich das ändern (${label}). ${question}`,
      ],
      turn,
    ),
  confirmValue: (now, turn) =>
    pick([`${item(now)}. Stimmt das?`, `Ich habe ${item(now)}. Ist das richtig?`], turn),
  summary: (all, turn) =>
    all.length === 0
      ? 'Soll ich weitermachen?'
      : pick(
          all.length > mostInLine
            ? [
                `Zur Sicherheit noch einmal.\n${lines(all)}\nStimmt das so?`,
                `Das habe ich notiert.\n${lines(all)}\nIst das richtig?`,
              ]
            : [`Zur Sicherheit: ${items(all)}. Stimmt das so?`, `Also ${items(all)}. Ist das richtig?`],
          turn,
        ),
  confirmBeforeAction: (all, turn) =>
    pick(
      [
        `Bevor ich weitermache, bitte prüfen: ${items(all)}. Stimmt das?`,
        `Ich möchte vorher sichergehen: ${items(all)}. Ist das richtig?`,
      ],
      turn,
    ),
  missingForConfirm: (label, question, turn) =>
    pick(
      [
        `Vorher fehlt mir noch eine Angabe (${label}). ${question}`,
        `Eines fehlt noch (${label}). ${question}`,
      ],
      turn,
    ),
  unclearChange: (question, turn) =>
    pick(
      [
        `Was sich damit ändert, habe ich nicht verstanden; noch bleibt alles, wie es ist. ${question}`,
        `Ich bin nicht sicher, was ich dafür ändern soll, und habe noch nichts geändert. ${question}`,
      ],
      turn,
    ),
  restated: (all, turn) =>
    pick([`Ja, das habe ich: ${items(all)}.`, `Genau, so ist es notiert: ${items(all)}.`], turn),
  changeLater: (turn) =>
    pick(
      [
        'Das lässt sich ändern, sobald wir mit diesem Teil fertig sind.',
        'Das habe ich so gelassen: Ist dieser Teil fertig, lässt es sich ändern.',
      ],
      turn,
    ),
  whichToChange: (options, turn) =>
    pick(
      [
        `Was davon meinen Sie: ${listWords(options.map(item), 'oder')}?`,
        `Wäre das ${listWords(options.map(item), 'oder')}?`,
      ],
      turn,
    ),
  known: (now, turn) => pick([`Ich habe ${item(now)}.`, `Notiert ist ${item(now)}.`], turn),
};
