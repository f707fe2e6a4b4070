import { asking } from './asking.de.ts';
import { hearing } from './hearing.de.ts';
import { listWords } from './list-words.ts';
import { pick } from './pick.ts';
import { readingBack } from './reading-back.de.ts';
import { smallTalk } from './small-talk.de.ts';
import type { Texts } from './texts.ts';
import { item, items, named, part } from './words.de.ts';

/** German, with the formal address. */
export const de: Texts = {
  ...hearing,
  ...asking,
  ...readingBack,
  ...smallTalk,
  yes: 'Ja',
  no: 'Nein',
  onlyThis: 'Nur diesen Teil',
  everything: 'Alles',
  notGiven: 'nicht genannt',

  list: (words, joint) => listWords(words, joint === 'and' ? 'und' : 'oder'),
  topic: (name) => ({ name, isWord: /^\p{L}+$/u.test(name) }),

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
  completed: () => 'Vielen Dank, das war alles.',
  listening: (turn) =>
    pick(['Bitte weiter, ich höre Ihnen zu.', 'Sagen Sie mir einfach, worum es geht.'], turn),
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
};
