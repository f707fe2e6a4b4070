import { createPhraseTable } from '../../message/phrase-table.ts';
import type { Locale } from '../locale.ts';
import { topicTable } from '../topic-table.ts';
import { wordSet, words } from '../word-list.ts';
import { affirmation } from './affirmation.ts';
import { calendar, clock } from './calendar.ts';
import { commands } from './commands.ts';
import { corrections } from './corrections.ts';
import { freeText } from './free-text.ts';
import { limits } from './limits.ts';
import { meaning, stem } from './meaning.ts';
import { names } from './names.ts';
import { numbers } from './numbers.ts';
import { questions } from './questions.ts';

/** A short list of common words, in VADER's scale; English has a rated lexicon, German this. */
const RATINGS: readonly (readonly [number, string])[] = [
  [3, 'großartig fantastisch hervorragend ausgezeichnet wunderbar perfekt genial traumhaft begeistert liebe'],
  [
    2,
    'gut gute guter gutes toll super schön prima zufrieden freundlich hilfreich schnell danke dankbar gefällt freue froh nett klasse spitze zuverlässig empfehlen',
  ],
  [1, 'okay gern gerne ja einfach praktisch interessant'],
  [-1, 'nein leider langsam teuer spät verspätet umständlich unklar warte'],
  [
    -2,
    'schlecht schlechte schlechter schlechtes enttäuscht enttäuschend ärgerlich kaputt defekt falsch unfreundlich unzufrieden problem probleme beschwerde fehler nervig nervt sauer beschädigt mangelhaft',
  ],
  [
    -3,
    'furchtbar schrecklich katastrophe katastrophal unverschämt betrug miserabel grauenhaft hasse wütend inakzeptabel frechheit schlimm schlimmste',
  ],
];
const ratings = new Map<string, number>();
for (const [value, list] of RATINGS) for (const word of words(list)) ratings.set(word, value);

const degrees = new Map<string, number>();
for (const word of words(
  'sehr total wirklich absolut extrem äußerst besonders richtig völlig so wahnsinnig unglaublich',
))
  degrees.set(word, 1);
for (const word of words('etwas kaum wenig ziemlich eher leicht')) degrees.set(word, -1);

export const de: Locale = {
  language: 'de',
  region: 'DE',
  spellings: new Map([
    ['naechste', 'nächste'],
    ['naechsten', 'nächsten'],
    ['fuer', 'für'],
    ['maerz', 'märz'],
    ['zurueck', 'zurück'],
    ['moechte', 'möchte'],
    ['weiss', 'weiß'],
    ['heisse', 'heiße'],
    ['zwoelf', 'zwölf'],
    ['fuenf', 'fünf'],
    // As Austrians and Bavarians write what they say.
    ...words(
      'ned nicht net nicht nit nicht i ich is ist scho schon basst passt mecht möchte möcht möchte redn reden eich euch griaß grüß hoaß heiße hoass heiße',
    ).flatMap((word, at, all): [string, string][] => (at % 2 ? [] : [[word, all[at + 1] ?? word]])),
  ]),
  numbers,
  calendar,
  clock,
  meaning,
  limits,
  names,
  affirmation,
  commands,
  corrections,
  questions,
  freeText,
  topics: topicTable(
    [
      'kaufen bestellen bestellung auftrag kauf einkauf',
      'erstattung erstatten rückerstattung geld zurückbekommen',
      'rückgabe zurückgeben umtausch umtauschen retoure zurücksenden',
      'kündigen kündigung stornieren abbrechen beenden storno abbestellen',
      'lieferung liefern versand versenden paket sendung zustellung kommt',
      'status verfolgen sendungsverfolgung wo bleibt',
      'kaputt defekt beschädigt fehler funktioniert geht',
      'reparieren reparatur beheben lösen',
      'konto profil account mitgliedschaft abo abonnement vertrag',
      'passwort login anmelden einloggen registrieren zugang',
      'rechnung quittung beleg zahlung bezahlen zahlen abbuchung',
      'preis kosten kostet teuer günstig gebühr',
      'rabatt gutschein angebot aktion code',
      'termin buchen buchung reservieren reservierung vereinbaren',
      'öffnungszeiten geöffnet offen öffnen schließen geschlossen uhr',
      'adresse standort filiale wo anfahrt',
      'telefon anrufen nummer kontakt erreichen',
      'mitarbeiter mensch berater support kundenservice',
      'hilfe helfen problem frage',
      'ändern änderung wechseln anpassen umbuchen',
      'wetter regen sonne temperatur vorhersage',
      'hallo hi guten tag hey',
      'danke dank vielen',
      'tschüss wiedersehen ciao',
    ],
    stem,
  ),
  sentiment: {
    lexicon: () => ratings,
    endings: [],
    boosters: degrees,
    negations: wordSet('nicht kein keine keinen nie niemals ohne nichts'),
    contrast: wordSet('aber jedoch'),
    idioms: createPhraseTable<number>([
      ['(geld|zeit) zurück', -0.8],
      ['kein problem', 1.2],
      ['funktioniert nicht', -2],
      ['geht nicht', -1.5],
    ]),
  },
};
