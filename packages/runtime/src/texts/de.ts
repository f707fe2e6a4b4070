import type { Slot } from '@turnwise/flow';
import { hearing } from './hearing.de.ts';
import { listWords } from './list-words.ts';
import { pick } from './pick.ts';
import type { Change, Item, Texts, Topic } from './texts.ts';

const item = ({ label, value }: Item): string => `${label}: ${value}`;
const items = (all: readonly Item[]): string => listWords(all.map(item), 'und');
/** More than that is read back line by line. */
const mostInLine = 2;
const lines = (all: readonly Item[]): string => all.map(item).join('\n');
// Without knowing a noun's gender, its name in quotation marks is always right.
const named = (topic: Topic): string => `„${topic.name}“`;

/** A title of several words is the author's own: users are not told of it. */
const part = (topic: Topic): string => (topic.isWord ? named(topic) : 'diesen Teil');

const questionStarts =
  /^(was|welche[rsnm]?|wann|wo|wer|wen|wem|wie|warum|wieso|ist|sind|hat|haben|kann|können|könnten|darf|dürfen|soll|sollen|möchten|wollen|würden|gibt|und|an|auf|in|für|bis|bitte)\b/i;

/** What an answer can look like: a bare weekday has one meaning only. */
const kindExample: Record<Slot['type'], string> = {
  text: 'In Ihren eigenen Worten; ein Satz genügt.',
  name: 'Ein Vorname genügt.',
  integer: 'Eine ganze Zahl wie 3 genügt.',
  number: 'Eine Zahl wie 12,50 genügt.',
  boolean: 'Ein Ja oder ein Nein genügt.',
  date: '„Freitag“ oder „12. Mai“ ginge.',
  time: '„15 Uhr“ oder „15:30“ ginge.',
  email: 'Sie sollte so aussehen: name@example.com.',
  phone: 'Mit Ländervorwahl sieht sie so aus: +49 30 1234567.',
  choice: '',
};

const kindInvalid: Record<Slot['type'], string> = {
  text: 'Das habe ich nicht ganz verstanden.',
  name: 'Den Namen habe ich nicht verstanden.',
  integer: 'Das müsste eine ganze Zahl sein, zum Beispiel 3.',
  number: 'Das müsste eine Zahl sein, zum Beispiel 12,50.',
  boolean: kindExample.boolean,
  date: `Das konnte ich nicht als Datum lesen. ${kindExample.date}`,
  time: `Das konnte ich nicht als Uhrzeit lesen. ${kindExample.time}`,
  email: `Das sieht nicht nach einer E-Mail-Adresse aus. ${kindExample.email}`,
  phone: 'Diese Telefonnummer kann ich so nicht wählen. Mit Ländervorwahl ginge es, etwa +49 30 1234567.',
  choice: 'Das steht nicht zur Auswahl.',
};

/** A question as it stands after a colon; null for one that has a colon itself, or has to keep its capital. */
function afterColon(question: string): string | null {
  const own = question.replace(/^(Und|Nun|Also),? (?=\p{L})/u, '');
  return (own !== question || questionStarts.test(own)) && !own.includes(':')
    ? own.charAt(0).toLowerCase() + own.slice(1)
    : null;
}

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
  askFor: (label, turn) =>
    pick([`Wie lautet die Angabe „${label}“?`, `Nennen Sie mir noch die Angabe „${label}“?`], turn),

  invalid(slot, _label, turn) {
    const text = kindInvalid[slot.type];
    return turn % 2 === 0 ? text : `Entschuldigung. ${text}`;
  },
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
  cancelled: (topic) =>
    topic.isWord ? `Gut, ${named(topic)} ist abgebrochen.` : 'Gut, ich habe hier abgebrochen.',
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
