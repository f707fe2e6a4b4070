import { breaksRule } from './broken-rule.de.ts';
import { hearing } from './hearing.de.ts';
import { listWords } from './list-words.ts';
import { pick } from './pick.ts';
import type { Change, Texts } from './texts.ts';
import {
  afterColon,
  item,
  items,
  kindExample,
  kindInvalid,
  lines,
  mostInLine,
  named,
  part,
} from './words.de.ts';

/** German, with the formal address. */
export const de: Texts = {
  ...hearing,
  yes: 'Ja',
  no: 'Nein',
  onlyThis: 'Nur diesen Teil',
  everything: 'Alles',
  notGiven: 'nicht genannt',

  list: (words, joint) => listWords(words, joint === 'and' ? 'und' : 'oder'),
  topic: (name) => ({ name, isWord: /^\p{L}+$/u.test(name) }),

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
  restated: (all, turn) =>
    pick([`Ja, das habe ich: ${items(all)}.`, `Genau, so ist es notiert: ${items(all)}.`], turn),
  whichToChange: (options, turn) =>
    pick(
      [
        `Was davon meinen Sie: ${listWords(options.map(item), 'oder')}?`,
        `Wäre das ${listWords(options.map(item), 'oder')}?`,
      ],
      turn,
    ),
  known: (now, turn) => pick([`Ich habe ${item(now)}.`, `Notiert ist ${item(now)}.`], turn),
  whichDayOf: (month, turn) => pick([`An welchem Tag im ${month}?`, `Und an welchem Tag im ${month}?`], turn),
  askFor: (label, turn) =>
    pick([`Wie lautet die Angabe „${label}“?`, `Nennen Sie mir noch die Angabe „${label}“?`], turn),

  invalid(slot, _label, turn) {
    const text = kindInvalid[slot.type];
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
  unclearChange: (question, turn) =>
    pick(
      [
        `Was sich damit ändert, habe ich nicht verstanden; noch bleibt alles, wie es ist. ${question}`,
        `Ich bin nicht sicher, was ich dafür ändern soll, und habe noch nichts geändert. ${question}`,
      ],
      turn,
    ),
  whichValue(options, turn) {
    const all = listWords(options, 'oder');
    return pick(
      [`Wäre das ${all}?`, `Was davon meinen Sie: ${all}?`, `Es kann ${all} sein. Was davon ist es?`],
      turn,
    );
  },
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
  offTopic: (turn) =>
    pick(
      [
        'Das kann ich hier leider nicht beantworten.',
        'Gute Frage, aber das weiß ich leider nicht.',
        'Darauf habe ich leider keine Antwort.',
      ],
      turn,
    ),
  greeting: (name, turn) =>
    pick(name === null ? ['Hallo!', 'Guten Tag!'] : [`Hallo, ${name}!`, `Guten Tag, ${name}!`], turn),
  sympathy: (turn) => pick(['Das tut mir leid.', 'Das ist ärgerlich, es tut mir leid.'], turn),
  takeYourTime: (turn) => pick(['Gern, lassen Sie sich Zeit.', 'Keine Eile, ich bin da.'], turn),
  sure: (turn) => pick(['Gern.', 'Natürlich.'], turn),
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
  onlyThisLanguage: (turn) =>
    pick(['Ich kann hier leider nur Deutsch lesen.', 'Leider lese ich hier nur Deutsch.'], turn),
  inOtherWords: (turn) => pick(['Ich sage es anders.', 'Ich frage einmal anders.'], turn),
  example: (slot) => kindExample[slot.type],
  welcome: (turn) => pick(['Gern geschehen!', 'Sehr gern!'], turn),
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

  help: (canSkip, turn) =>
    pick(
      [
        `Antworten Sie in Ihren eigenen Worten, gern mehreres auf einmal. Mit „zurück“ ändern Sie die letzte Antwort, ${canSkip ? 'mit „überspringen“ lassen Sie diese aus, ' : ''}mit „abbrechen“ hören wir auf, und einen Menschen können Sie jederzeit verlangen.`,
        `Schreiben Sie einfach wie einem Menschen. „Zurück“ führt zur Frage davor, ${canSkip ? '„überspringen“ lässt diese aus, ' : ''}„abbrechen“ beendet das Gespräch, und auf Wunsch übernimmt jederzeit ein Mensch.`,
      ],
      turn,
    ),
  cannotGoBack: (turn) => pick(['Das ist schon die erste Frage.', 'Davor kommt keine Frage.'], turn),
  cannotUndo: (turn) =>
    pick(
      [
        'Hinter das, was schon erledigt ist, kann ich nicht zurück.',
        'Das ist schon erledigt, dahinter führt kein Weg zurück.',
      ],
      turn,
    ),
  alreadyDone: (turn) =>
    pick(
      [
        'Das ist schon erledigt, und ich kann es hier nicht ändern. Ein Mensch kann es: verlangen Sie einfach einen.',
        'Was schon erledigt ist, kann ich hier nicht ändern. Verlangen Sie einen Menschen, der kann es.',
      ],
      turn,
    ),
  staysDone: (turn) =>
    pick(['Was schon erledigt ist, bleibt so.', 'Was wir vorher erledigt haben, bleibt so.'], turn),
  cannotSkip: (label, turn) =>
    label === null
      ? pick(
          ['Hier brauche ich eine Antwort, um weiterzumachen.', 'Das kann ich leider nicht auslassen.'],
          turn,
        )
      : pick(
          [`Diese Angabe brauche ich (${label}).`, `Diese Angabe kann ich nicht auslassen (${label}).`],
          turn,
        ),
  skipped: (turn) => pick(['Gut, das lassen wir aus.', 'Kein Problem, weiter ohne.'], turn),
  restarted: (turn) => pick(['Gut, noch einmal von vorn.', 'Gern, wir beginnen neu.'], turn),

  cancelOffer: (topic, turn) =>
    topic.isWord
      ? pick([`Soll ich ${named(topic)} abbrechen?`, `Möchten Sie ${named(topic)} abbrechen?`], turn)
      : pick(['Soll ich hier abbrechen?', 'Möchten Sie hier abbrechen?'], turn),
  cancelWhich: (inner, turn) =>
    pick(
      [
        `Soll ich nur ${part(inner)} abbrechen oder alles?`,
        `Möchten Sie nur ${part(inner)} abbrechen oder alles?`,
      ],
      turn,
    ),
  cancelled: (isDone) =>
    isDone
      ? 'Gut, ich habe hier abgebrochen.'
      : 'Gut, ich habe hier abgebrochen. Es wurde nichts abgeschickt oder geändert.',
  cancelledInner: (inner, turn) =>
    pick([`Gut, ${part(inner)} lassen wir.`, `In Ordnung, also ohne ${part(inner)}.`], turn),
  goOn: (turn) => pick(['Gut, dann weiter.', 'In Ordnung, wir machen weiter.'], turn),

  handoff: () => 'Ich gebe an einen Menschen weiter, der alles bekommt, was Sie mir gesagt haben.',
  handoffAfterRetries: () =>
    'Es tut mir leid, dass wir so nicht weiterkommen. Ich gebe an einen Menschen weiter, der alles bekommt, was Sie mir gesagt haben.',
  handoffSummary: (flow, all) => (all.length === 0 ? `${flow}.` : `${flow}. ${all.map(item).join('. ')}.`),
  stuck: (turn) =>
    pick(
      ['Es tut mir leid, hier komme ich nicht weiter.', 'Weiter geht es für mich im Moment leider nicht.'],
      turn,
    ),
  trouble: () => 'Es tut mir leid, bei uns ist etwas schiefgegangen.',
  defaultTaken: (now, turn) =>
    pick([`Ich nehme vorerst ${item(now)}.`, `Bleiben wir vorerst bei ${item(now)}.`], turn),
  unconfirmedRefused: () => 'Das habe ich nicht getan, weil es nicht bestätigt war.',

  gapGreeting: (turn) =>
    pick(
      [
        'Willkommen zurück, es ist eine Weile her.',
        'Schön, dass Sie nach einer Weile wieder da sind.',
        'Da sind Sie ja wieder, es ist eine Weile her.',
      ],
      turn,
    ),
  resumeOffer(topic, telling, turn) {
    const about = `${named(topic)}${telling ? ` (${item(telling)})` : ''}`;
    return pick(
      [
        `Wir waren mitten in ${about}. Möchten Sie weitermachen?`,
        `Begonnen hatten wir ${about}. Machen wir damit weiter?`,
      ],
      turn,
    );
  },
  resumed: (turn) => pick(['Gut, dann weiter, wo wir waren.', 'Prima, machen wir weiter.'], turn),
  stillThere: (turn) => pick(['Sind Sie noch da?', 'Ich bin noch da, falls Sie es auch sind.'], turn),

  usesMemory: (all, turn) =>
    pick(
      [
        `Ich verwende Ihre bekannten Angaben (${items(all)}). Sagen Sie einfach, wenn sich etwas geändert hat.`,
        `Bekannt ist mir noch: ${items(all)}. Sagen Sie Bescheid, wenn das nicht mehr stimmt.`,
      ],
      turn,
    ),
  fastTrackOffer: (all, turn) =>
    pick([`Wieder wie üblich (${items(all)})?`, `Nehme ich das Übliche (${items(all)})?`], turn),
  fastTrackDeclined: (turn) =>
    pick(['Gut, diesmal frage ich alles.', 'In Ordnung, dann gehen wir alles neu durch.'], turn),
  sameAsLastTime: (all, turn) =>
    pick([`Also wie beim letzten Mal: ${items(all)}.`, `Dasselbe wie zuletzt: ${items(all)}.`], turn),
  noLastTime: (turn) =>
    pick(['Vom letzten Mal habe ich leider nichts.', 'Von einem letzten Mal weiß ich leider nichts.'], turn),

  timeIs: (time, turn) => pick([`Es ist ${time}.`, `Es ist jetzt ${time}.`], turn),
  dateIs: (date, turn) => pick([`Heute ist ${date}.`, `Wir haben ${date}.`], turn),
};
