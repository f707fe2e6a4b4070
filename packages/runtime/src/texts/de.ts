import type { Slot } from '@turnwise/flow';
import { listWords } from './list-words.ts';
import { pick } from './pick.ts';
import type { Item, Texts, Topic } from './texts.ts';

const item = ({ label, value }: Item): string => `${label}: ${value}`;
const items = (all: readonly Item[]): string => listWords(all.map(item), 'und');
// Without knowing a noun's gender, its name in quotation marks is always right.
const named = (topic: Topic): string => `„${topic.name}“`;

const questionStarts =
  /^(was|welche[rsnm]?|wann|wo|wer|wen|wem|wie|warum|wieso|ist|sind|hat|haben|kann|können|könnten|darf|dürfen|soll|sollen|möchten|wollen|würden|gibt|und|an|auf|in|für|bis|bitte)\b/i;

const kindInvalid: Record<Slot['type'], string> = {
  text: 'Das habe ich nicht ganz verstanden.',
  name: 'Den Namen habe ich nicht verstanden.',
  integer: 'Das müsste eine ganze Zahl sein, zum Beispiel 3.',
  number: 'Das müsste eine Zahl sein, zum Beispiel 12,50.',
  boolean: 'Ein Ja oder ein Nein genügt.',
  date: 'Das konnte ich nicht als Datum lesen. „Nächsten Freitag“ oder „12. Mai“ ginge.',
  time: 'Das konnte ich nicht als Uhrzeit lesen. „15 Uhr“ oder „15:30“ ginge.',
  email: 'Das sieht nicht nach einer E-Mail-Adresse aus. Sie sollte so aussehen: name@example.com.',
  phone: 'Das sieht nicht nach einer Telefonnummer aus. Geht es mit Vorwahl?',
  choice: 'Das steht nicht zur Auswahl.',
};

/** German, with the formal address. */
export const de: Texts = {
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
  corrected: (now, before, turn) =>
    pick(
      [
        `Geändert: ${now.label} ist jetzt ${now.value} statt ${before}.`,
        `In Ordnung, ${now.label}: ${now.value}, nicht ${before}.`,
        `Kein Problem, ${now.label} lautet jetzt ${now.value} statt ${before}.`,
      ],
      turn,
    ),
  correctionOffer: (now, before) =>
    `Bisher habe ich ${now.label}: ${before}. Soll ich ${now.value} daraus machen?`,
  keptAsItWas: (now) => `Gut, es bleibt bei ${item(now)}.`,
  slotChange: (label, question) => `Gern, wir ändern das (${label}). ${question}`,
  confirmValue: (now, turn) =>
    pick([`${item(now)}. Stimmt das?`, `Ich habe ${item(now)}. Ist das richtig?`], turn),
  summary: (all, turn) =>
    all.length === 0
      ? 'Soll ich weitermachen?'
      : pick([`Zur Sicherheit: ${items(all)}. Stimmt das so?`, `Also ${items(all)}. Ist das richtig?`], turn),
  confirmBeforeAction: (all) => `Bevor ich weitermache, bitte prüfen: ${items(all)}. Stimmt das?`,
  missingForConfirm: (label, question) => `Vorher fehlt mir noch eine Angabe (${label}). ${question}`,
  known: (now, turn) => pick([`Ich habe ${item(now)}.`, `Notiert ist ${item(now)}.`], turn),
  askFor: (label) => `Wie lautet die Angabe „${label}“?`,

  invalid(slot, _label, turn) {
    const text = kindInvalid[slot.type];
    return turn % 2 === 0 ? text : `Entschuldigung. ${text}`;
  },
  invalidMention: (label, words) => `„${words}“ konnte ich nicht übernehmen (${label}).`,
  notSure: (label, turn) =>
    pick(
      [`Bei einer Angabe war ich nicht sicher (${label}).`, `${label} ließ sich auf zwei Arten lesen.`],
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
  offTopic: (turn) =>
    pick(
      [
        'Das kann ich hier leider nicht beantworten.',
        'Gute Frage, aber das weiß ich leider nicht.',
        'Darauf habe ich leider keine Antwort.',
      ],
      turn,
    ),
  greeting: (turn) => pick(['Hallo!', 'Guten Tag!'], turn),
  welcome: (turn) => pick(['Gern geschehen!', 'Sehr gern!'], turn),
  goingBack: (topic, question, turn) =>
    topic.isWord
      ? pick(
          [
            `Zurück zum Thema ${named(topic)}: ${question}`,
            `Nun wieder zu ${named(topic)}: ${question}`,
            `Weiter mit ${named(topic)}: ${question}`,
          ],
          turn,
        )
      : pick([`Zurück zu unserer Frage: ${question}`, `Weiter im Gespräch: ${question}`], turn),
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

  help: (canSkip) =>
    `Antworten Sie in Ihren eigenen Worten, gern mehreres auf einmal. Mit „zurück“ ändern Sie die letzte Antwort, ${canSkip ? 'mit „überspringen“ lassen Sie diese aus, ' : ''}mit „abbrechen“ hören wir auf, und einen Menschen können Sie jederzeit verlangen.`,
  cannotGoBack: (turn) => pick(['Das ist schon die erste Frage.', 'Davor kommt keine Frage.'], turn),
  cannotUndo: (done) => `Dahinter kann ich nicht zurück: „${done}“ ist schon erledigt.`,
  alreadyDone: (done) => `„${done}“ ist schon erledigt und bleibt so.`,
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

  cancelOffer: (topic) => (topic.isWord ? `Soll ich ${named(topic)} abbrechen?` : 'Soll ich hier abbrechen?'),
  cancelWhich: (inner, outer) => `Soll ich nur ${named(inner)} abbrechen oder alles (${named(outer)})?`,
  cancelled: (topic) =>
    topic.isWord ? `Gut, ${named(topic)} ist abgebrochen.` : 'Gut, ich habe hier abgebrochen.',
  cancelledInner: (inner) => `Gut, ${named(inner)} lassen wir.`,
  goOn: (turn) => pick(['Gut, dann weiter.', 'In Ordnung, wir machen weiter.'], turn),

  handoff: () => 'Ich gebe an einen Menschen weiter, der alles bekommt, was Sie mir gesagt haben.',
  handoffAfterRetries: () =>
    'Es tut mir leid, dass wir so nicht weiterkommen. Ich gebe an einen Menschen weiter, der alles bekommt, was Sie mir gesagt haben.',
  handoffSummary: (flow, all) => (all.length === 0 ? `${flow}.` : `${flow}. ${all.map(item).join('. ')}.`),
  stuck: () => 'Es tut mir leid, hier komme ich nicht weiter.',
  trouble: () => 'Es tut mir leid, bei uns ist etwas schiefgegangen.',
  defaultTaken: (now) => `Ich nehme vorerst ${item(now)}.`,
  unconfirmedRefused: () => 'Das habe ich nicht getan, weil es nicht bestätigt war.',

  gapGreeting: (turn) =>
    pick(
      [
        'Willkommen zurück, es ist eine Weile her.',
        'Schön, dass Sie wieder da sind.',
        'Da sind Sie ja wieder.',
      ],
      turn,
    ),
  resumeOffer: (topic, telling) =>
    `Wir waren mitten in ${named(topic)}${telling ? ` (${item(telling)})` : ''}. Möchten Sie weitermachen?`,
  resumed: (turn) => pick(['Gut, dann weiter, wo wir waren.', 'Prima, machen wir weiter.'], turn),
  stillThere: () => 'Sind Sie noch da?',

  usesMemory: (all) =>
    `Ich verwende Ihre bekannten Angaben (${items(all)}). Sagen Sie einfach, wenn sich etwas geändert hat.`,
  fastTrackOffer: (all) =>
    `Wieder wie üblich (${items(all)})? Sagen Sie einfach nein, wenn es diesmal anders ist.`,
  fastTrackDeclined: () => 'Gut, diesmal frage ich alles.',
  sameAsLastTime: (all) => `Also wie beim letzten Mal: ${items(all)}.`,
  noLastTime: () => 'Vom letzten Mal habe ich leider nichts.',

  clockQuestion: (text) => {
    if (/\bwie sp[äa]t ist es\b|\bwie ?viel uhr ist es\b/i.test(text)) return 'time';
    return /\bwelche(r|n) tag (ist|haben wir)\b|\bwelches datum\b/i.test(text) ? 'date' : null;
  },
  timeIs: (time) => `Es ist ${time}.`,
  dateIs: (date) => `Heute ist ${date}.`,
  isGreeting: (text) =>
    /^\s*(hallo|hi|hey|guten (morgen|tag|abend)|servus|moin|grüß gott)[\s!.,]*$/i.test(text),
  isThanks: (text) => /^\s*(danke|vielen dank|danke schön|dankeschön|besten dank)[\s!.,]*$/i.test(text),
  afterColon: (question) =>
    questionStarts.test(question) ? question.charAt(0).toLowerCase() + question.slice(1) : question,
  meansOnlyThis: (text) => /\bnur (das|dies|diesen|den|die)\b|\bdiesen teil\b/i.test(text),
  meansEverything: (text) => /\b(alles|beides|ganz|komplett|das ganze)\b/i.test(text),
};
