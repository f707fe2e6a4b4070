import { createPhraseTable } from '../../message/phrase-table.ts';
import type { FreeTextWords } from '../free-text-words.ts';
import { textKinds } from '../text-kinds.ts';
import { wordSet } from '../word-list.ts';

export const freeText: FreeTextWords = {
  leadIns: createPhraseTable<true>([
    ['(es ist|das ist|das wäre|es wäre|hier ist|sie lautet|er lautet)', true],
    [
      '(ich|wir) (möchte|möchten|hätte gerne|hätte gern|nehme|nehmen|will|wollen|wähle|brauche|bevorzuge)',
      true,
    ],
    ['(weil|wegen|da|der grund ist|grund ist)', true],
    ['(also|ja|ok|okay|äh|ähm|ehm|ach|tja|naja|hm|hallo|hi|bitte|gut|nein) [,|.|!|:]', true],
  ]),
  proseLeadIns: createPhraseTable<true>([
    ['(weil|wegen|der grund ist|grund ist)', true],
    ['(also|ja|ok|okay|äh|ähm|ehm|ach|tja|naja|hm|hallo|hi|gut) [,|.|!|:]', true],
  ]),
  infinitive: wordSet('zu'),
  thatWords: wordSet('dass weil'),
  questionStems: new Set(
    ['frag', 'frage', 'anlieg', 'nachricht', 'them', 'question', 'request', 'message', 'topic'].map(
      (word) => word,
    ),
  ),
  closings: createPhraseTable<true>([
    ['(bitte|danke|vielen dank|wäre (gut|schön|super)|passt|geht auch|dann)', true],
  ]),
  kinds: textKinds({
    place: 'stadt ort wohin wo adresse ziel land straße bahnhof flughafen city location destination',
    person: 'wer wen wem empfänger ansprechpartner recipient person',
    title: 'titel film lied buch firma unternehmen company title hotel restaurant',
    sort: 'art sorte küche farbe marke größe modell genre category',
    prose:
      'grund warum beschreibung details kommentar nachricht notiz problem reason message description anliegen frage',
  }),
  before: {
    place: wordSet('in nach aus von bei nahe zu um zur zum bis'),
    person: wordSet('an für von bei mit'),
    title: wordSet('bei von für heißt namens'),
    sort: wordSet('etwas ein eine'),
  },
  asides: createPhraseTable<true>([
    [
      '[sorry [,]|entschuldigung [,]|so [,]|ok [,]] ([da] (bin ich|ich bin) wieder [da]|wieder da|[ich|jetzt] (war|musste) [nur] kurz (weg|ans telefon|telefonieren))',
      true,
    ],
    ['(wie auch immer|ehrlich gesagt|war nur so eine frage)', true],
  ]),
  idleTalk: wordSet(
    'hi hallo hey servus mahlzeit grüß gott danke bitte tschüss ciao vielen herzlichen besten schöne schönen schönes viele liebe gute dank guten tag morgen abend',
  ),
  isWords: wordSet('ist sind lautet wäre : ='),
  requestWords: wordSet(
    'suche suchen brauche fahren fahre fliegen fliege reisen gehen wohne arbeite leben etwas jemand zeigen finden heute morgen',
  ),
  orders: wordSet(
    'lade lad schick schicke sende ruf rufe ignorier ignoriere vergiss storniere storno stopp warte beeil liefer liefere bring bringe leg lege stell stelle erinnere füge nimm lösche ändere verbinde sag sage zeig zeige gib mach mache lass hör klingel klingeln',
  ),
  objects: wordSet(
    'mich mir uns mein meine meinen meinem unser unsere dein deine deinen ihr ihre ihren es sie ihn ihm ihnen der die das den dem ein eine einen dies diese dieses sich',
  ),
  hasCapitalNouns: true,
  kinWords: wordSet('tante onkel oma opa doktor'),
  placeNouns: wordSet('straße platz weg allee'),
  nameJoints: wordSet(''),
  workStems: new Set(['lied', 'film', 'buch', 'titel', 'album', 'song', 'movie', 'book', 'title']),
  addressStems: new Set(['strass', 'adress', 'anschrift', 'street', 'address']),
  streetHeads: wordSet('am im an auf hinter unter vor beim zum zur'),
  inside: wordSet('am an der im und & von'),
  stops: wordSet('wäre'),
  wrappers: wordSet('ein eine einen etwas die der das stadt ort gut gute'),
};
