import { createPhraseTable } from '../../message/phrase-table.ts';
import type { Command } from '../../understanding.ts';
import type {
  AffirmationWords,
  CommandPhrase,
  CommandWords,
  CorrectionWords,
  FreeTextWords,
  NameWords,
  QuestionWords,
  TextKind,
} from '../locale.ts';
import { wordSet, words } from '../word-list.ts';
import { stem } from './meaning.ts';

export const names: NameWords = {
  introductions: createPhraseTable<'strong' | 'weak' | 'asked'>([
    [
      '(ich heiße|ich heisse|mein name ist|mein name lautet|mein name:|name:|man nennt mich|nennen sie mich|nenn mich|auf den namen|unter dem namen)',
      'strong',
    ],
    ['(ich bin|hier ist|hier spricht|ich bin der|ich bin die)', 'weak'],
    ['(das ist|es ist)', 'asked'],
  ]),
  selfMarks: createPhraseTable<true>([['(hier|am apparat)', true]]),
  particles: wordSet('von van zu de der den del di la le bin el al ter vom zum zur'),
  answerOpeners: wordSet('ja gerne gern klar sicher bitte natürlich'),
  titles: wordSet('herr frau dr prof doktor professor'),
  doubles: wordSet('wolf lang kurz klein groß schwarz weiß braun jung winter sommer koch rot ernst mai'),
  firstNameWords: wordSet('first vorname vor'),
  lastNameWords: wordSet('last nachname familienname nach'),
};

export const affirmation: AffirmationWords = {
  yes: createPhraseTable<number>([
    ['(ja|sieht gut aus|alles gut|jo|jep|jepp|jawohl|jap|yes|👍|✅|👌)', 3],
    [
      '(auf jeden fall|na klar|aber klar|natürlich|selbstverständlich|aber sicher|sehr gerne|sehr gern|ja bitte|warum nicht|einverstanden|passt so|stimmt so)',
      3,
    ],
    [
      '(das|es|so|alles) (stimmt|passt|ist richtig|ist korrekt|ist gut|ist in ordnung|ist okay|ist ok|geht|klingt gut|ist perfekt|ist super)',
      3,
    ],
    ['(super|gut|prima|perfekt|ok|okay|danke) [,|.|!] bis (dann|um|morgen)', 3],
    ['(das ist|ist) (richtig|korrekt|gut|okay|ok|in ordnung|perfekt|super|prima)', 3],
    [
      '(ok|okay|gut|klar|sicher|genau|gerne|gern|richtig|korrekt|stimmt|passt|super|prima|perfekt|toll|schön|alles klar|in ordnung|absolut|definitiv)',
      2,
    ],
  ]),
  closedYes: createPhraseTable<number>([
    ['(mach das|machen sie das|mach es|weiter|fortfahren|bestätigen|bestätigt|buchen sie das|gut so)', 3],
    ['bitte', 1],
  ]),
  no: createPhraseTable<number>([
    ['(nein|nee|nö|ne|nope|niemals|auf keinen fall|keinesfalls|👎|❌)', 3],
    [
      '(eher nicht|lieber nicht|nicht wirklich|nicht richtig|nicht korrekt|nicht jetzt|noch nicht|gar nicht|überhaupt nicht|bitte nicht|natürlich nicht|sicher nicht|auf gar keinen fall)',
      3,
    ],
    ['(das|es) (ist falsch|ist nicht richtig|ist nicht korrekt|ist es nicht)', 3],
    ['[das|es|so|alles] (stimmt|passt|geht) [so|leider|alles|aber] nicht', 3],
    ['(nichts weiter|nichts mehr|nichts|sonst nichts|keins|keine|keiner)', 3],
    ['(das war es|das wars|das ist alles|das war alles|das wär es)', 3],
    ['(vielleicht|lieber) (später|ein andermal|ein anderes mal)', 3],
    ['(falsch|inkorrekt)', 2],
  ]),
  closedNo: createPhraseTable<number>([
    ['(später|ein andermal|stopp|n)', 1],
    ['(nicht so|so nicht)', 3],
  ]),
  unsure: createPhraseTable<number>([
    [
      '(vielleicht|eventuell|möglicherweise|wahrscheinlich|womöglich|jein|mal sehen|kommt darauf an|kommt drauf an|hmm|hm|ich glaube schon|ich denke schon)',
      4,
    ],
    ['[ich bin [mir]] (nicht|noch nicht|nicht ganz|nicht so|un) (sicher|ganz sicher)', 4],
    ['(unsicher|unentschlossen|keine ahnung)', 4],
    ['[ich] (weiß|weiss) [es|das] (nicht|noch nicht|nicht genau)', 4],
    ['(weiß|weiss) (ich|ich es|ich das) (nicht|noch nicht|nicht genau)', 4],
  ]),
  idle: createPhraseTable<true>([
    [
      '(kein problem|keine sorge|keine eile|guten morgen|guten tag|guten abend|gute nacht|nicht schlecht|nicht nur|kein thema|macht nichts)',
      true,
    ],
    ['(ein guter|eine gute|ein gutes|einen guten|sehr geehrte)', true],
  ]),
  endings: createPhraseTable<'ends' | 'well' | 'offered'>([
    ['(das war es|das wars|das ist alles|das war alles|nichts weiter)', 'ends'],
    ['(alles gut|alles erledigt)', 'well'],
  ]),
  asksLeave: createPhraseTable<'first' | 'last' | 'none'>([
    ['(soll|sollen|darf|kann) (ich|wir)', 'last'],
    ['(ist|stimmt|passt) (das|es|alles)', 'none'],
  ]),
  asksWhich: createPhraseTable<true>([
    ['(bestimmte|bestimmten|bestimmtes|bestimmter|bevorzugen|lieber)', true],
  ]),
  offersMore: createPhraseTable<true>([
    ['(noch etwas|sonst noch|noch was|weiterhelfen|noch helfen|darüber hinaus)', true],
  ]),
  reservations: createPhraseTable<true>([
    [
      '(aber|außer|bis auf|abgesehen von|nur nicht|allerdings|jedoch|sofern|falls|wenn|noch nicht|moment|warte|warten sie|erst wenn|nur wenn|unter der bedingung)',
      true,
    ],
    ['(aber|und|ja) (zuerst|erst|vorher)', true],
  ]),
  qualifiers: wordSet('nur sobald nachdem bis vorläufig morgen später auch ab'),
  fillers: wordSet('oh ah ähm äh hm hmm also na nun aber und hey hi hallo doch bitte'),
  openers: wordSet('oh ah ähm äh hmm also na nun und aber ok okay hey hi hallo gut super'),
};

const command = (
  name: Command,
  always: readonly string[],
  onlyWhole: readonly string[] = [],
): [string, CommandPhrase][] => [
  ...always.map((phrase): [string, CommandPhrase] => [phrase, { command: name, isOnlyWhole: false }]),
  ...onlyWhole.map((phrase): [string, CommandPhrase] => [phrase, { command: name, isOnlyWhole: true }]),
];

export const commands: CommandWords = {
  phrases: createPhraseTable<CommandPhrase>([
    ...command(
      'cancel',
      [
        'abbrechen',
        '(brich|brechen sie) [das|es] ab',
        '(vergiss es|vergessen sie es|lass gut sein|lassen sie es|lass es|hat sich erledigt|ich will nicht mehr|ich möchte nicht mehr)',
        '(stornieren|storniere) (alles|das)',
        '(vergessen sie alles|vergiss alles|lassen sie mich in ruhe|hören sie auf zu fragen)',
      ],
      [
        '(stopp|stop|schluss|ende|aufhören|beenden|abbruch|cancel)',
        '(kein interesse|ich habe kein interesse|nicht interessiert|ich bin nicht interessiert|ich bin fertig)',
      ],
    ),
    ...command(
      'help',
      [
        '(hilf mir|helfen sie mir|ich brauche hilfe|können sie mir helfen|kannst du mir helfen|was kann ich sagen|was muss ich tun|wie geht das|wie funktioniert das)',
      ],
      ['(hilfe|optionen|menü)'],
    ),
    ...command(
      'back',
      [
        '(geh zurück|gehen sie zurück|einen schritt zurück|ein schritt zurück|vorherige frage|letzte frage|zur vorherigen frage|rückgängig)',
      ],
      ['(zurück)'],
    ),
    ...command('restart', [
      '(von vorne|von vorn|neu anfangen|nochmal anfangen|noch einmal anfangen|neu starten|neustart|fang neu an|von neuem)',
    ]),
    ...command(
      'repeat',
      [
        '(wiederholen sie|wiederhole|wiederhol|noch einmal sagen|nochmal sagen|sag das nochmal|sagen sie das noch einmal|wie war die frage|was war die frage|was haben sie gesagt|was hast du gesagt|wie meinen)',
      ],
      ['(wie bitte|wiederholen|nochmal|noch einmal|wie)'],
    ),
    ...command(
      'skip',
      [
        '(überspringen|überspringe|überspring|nächste frage|(möchte|will|möchte ich|will ich) (das|es|die|den|sie|ihn) nicht (sagen|angeben|verraten|nennen)|(möchte|will) ich nicht (sagen|angeben)|lieber nicht (sagen|angeben)|keine angabe)',
      ],
      ['(weiter|passe)'],
    ),
    ...command(
      'handoff',
      [
        '(mit) (einem|einer|einen|jemandem|jemand) [echten] (menschen|mitarbeiter|mitarbeiterin|person|berater|ansprechpartner) [sprechen|reden|verbinden]',
        '(echter mensch|echten menschen|menschlicher mitarbeiter|kundenservice sprechen|verbinden sie mich|mit jemandem sprechen|einen mitarbeiter|einen menschen)',
        'nicht mit (einem|diesem) [blöden] (bot|chatbot|roboter|computer|automaten) (sprechen|reden|schreiben|chatten)',
        '(gib|geben sie|holen sie|hol) mir (jemanden|einen berater|einen chef)',
        '(kann|könnte) [mich|mir|bitte] (jemand|ein mensch|ein mitarbeiter) [mich|mir|bitte] (anrufen|helfen|zurückrufen)',
        '(rufen sie|ruf) mich [bitte] (an|zurück)',
      ],
      ['(mensch|mitarbeiter|berater|kundenservice|kundendienst)'],
    ),
    ...command('same_as_last_time', [
      '(wie (beim letzten mal|letztes mal|immer|das letzte mal|üblich|gehabt)|das gleiche wie (letztes mal|beim letzten mal|immer)|das übliche|wie sonst)',
    ]),
  ]),
  padding: wordSet(
    'bitte danke kann können könnten kannst du sie ich wir mir mich uns möchte will würde gerne gern mal doch einfach jetzt okay ok hallo hi hey oh ähm also nein ja so das es die den alles und dann lieber noch ganz ! . , ? … - wieder den vorgang diesen',
  ),
};

export const corrections: CorrectionWords = {
  cues: createPhraseTable<'cue' | 'change'>([
    [
      '(eigentlich|doch lieber|stattdessen|korrektur|ich meinte|ich meine|meinte ich|moment|mein fehler|sondern|lieber doch|vielmehr|quatsch)',
      'cue',
    ],
    ['(nein|nee|ne) [,] (ich meinte|doch|lieber|es ist|am|um)', 'cue'],
    ['(ist|war|sind) falsch', 'cue'],
    [
      '(ändern|ändere|ändern sie|korrigieren|korrigiere|korrigieren sie|anpassen|aktualisieren|berichtigen|tausche|wechsle) [sie] [bitte] (mein|meine|meinen|die|das|den|es|auf|zu)',
      'change',
    ],
    ['(mein|meine|meinen|die|das|den) # (ändern|korrigieren|anpassen|aktualisieren)', 'change'],
    ['(etwas|eine sache|was) (ändern|korrigieren|anpassen)', 'change'],
    ['(machen sie|mach|machen wir) [daraus|es]', 'cue'],
  ]),
  additions: createPhraseTable<boolean>([['(auch noch|noch dazu|zusätzlich|außerdem|ebenfalls)', false]]),
  faults: createPhraseTable<true>([['(falscher|falsche|falsches|falschen)', true]]),
  retractions: createPhraseTable<true>([
    [
      '(nein|nee|moment|sorry|entschuldigung|ich meine|ich meinte|quatsch|eigentlich|doch lieber|besser|korrektur|äh nein)',
      true,
    ],
  ]),
};

export const questions: QuestionWords = {
  whWords: wordSet(
    'was wer wen wem wessen wo wohin woher wann warum wieso weshalb wie welche welcher welches welchen welchem wieviel',
  ),
  openers: createPhraseTable<true>([
    [
      '(was|wer|wen|wem|wo|wohin|woher|wann|warum|wieso|weshalb|wie|welche|welcher|welches|welchen|wieviel)',
      true,
    ],
    [
      '(haben|habt|hast|ist|sind|gibt|kann|können|könnt|liefern|liefert|darf|muss|machen|bieten|hat|wird|werden|nehmen|akzeptieren) (sie|ihr|du|es|das|die|der|ich|man|wir|mein|meine)',
      true,
    ],
  ]),
  tellers: wordSet(
    'ich er sie es wir mich mir mein meine meinen meinem war waren habe hat hatte haben ist sind wurde zu nie nicht schon noch immer',
  ),
  subjects: wordSet('ich wir er man mein meine unser unsere'),
  modals: wordSet('kann könnte soll sollte muss darf'),
  wishes: createPhraseTable<true>([['(wie (wäre|wär|ist es|sieht es)|was ist mit|warum nicht)', true]]),
  measures: new Set(words('lang lange viel viele kosten kostet preis dauern dauert oft zeit').map(stem)),
  joints: wordSet(', : ( ) – — und aber sowie außerdem'),
  about: createPhraseTable<true>([['(ist|sind|war|hat|wird) (das|es|die|der)', true]]),
  requests: createPhraseTable<true>([
    ['(können|könnten|kannst|könntest|würden|würdest) (sie|du) [mir] [bitte]', true],
    ['(kann|könnte|darf) ich [bitte]', true],
  ]),
};

const kinds = new Map<string, TextKind>();
const sortKinds = (kind: TextKind, list: string): void => {
  for (const word of words(list)) kinds.set(word, kind);
};
sortKinds('place', 'stadt ort wohin wo adresse ziel land straße bahnhof flughafen city location destination');
sortKinds('person', 'wer wen wem empfänger ansprechpartner recipient person');
sortKinds('title', 'titel film lied buch firma unternehmen company title hotel restaurant');
sortKinds('sort', 'art sorte küche farbe marke größe modell genre category');
sortKinds(
  'prose',
  'grund warum beschreibung details kommentar nachricht notiz problem reason message description anliegen frage',
);

export const freeText: FreeTextWords = {
  leadIns: createPhraseTable<true>([
    ['(es ist|das ist|das wäre|es wäre|hier ist|sie lautet|er lautet)', true],
    [
      '(ich|wir) (möchte|möchten|hätte gerne|hätte gern|nehme|nehmen|will|wollen|wähle|brauche|bevorzuge)',
      true,
    ],
    ['(weil|wegen|da|der grund ist|grund ist)', true],
    ['(also|ja|ok|okay|äh|ähm|hm|hallo|hi|bitte|gut|nein) [,|.|!|:]', true],
  ]),
  proseLeadIns: createPhraseTable<true>([
    ['(weil|wegen|der grund ist|grund ist)', true],
    ['(also|ja|ok|okay|äh|ähm|hm|hallo|hi|gut) [,|.|!|:]', true],
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
  kinds,
  before: {
    place: wordSet('in nach aus von bei nahe zu um zur zum bis'),
    person: wordSet('an für von bei mit'),
    title: wordSet('bei von für heißt namens'),
    sort: wordSet('etwas ein eine'),
  },
  idleTalk: wordSet('hi hallo hey danke bitte tschüss ciao vielen dank guten tag morgen abend'),
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
