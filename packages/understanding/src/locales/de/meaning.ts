import type { SlotType } from '@turnwise/flow';
import { createPhraseTable } from '../../message/phrase-table.ts';
import type { Concept, MeaningWords, Role } from '../meaning-words.ts';
import { wordSet, words } from '../word-list.ts';

/** Takes the commonest endings off: "Bestellungen" and "Bestellung", "kaputte" and "kaputt" meet. */
export function stem(word: string): string {
  if (word.length < 5) return word;
  const plain = word.replace(/ß/g, 'ss');
  const base = plain.replace(/(?:ern|em|en|er|es|e|n|s)$/, '');
  return base.length >= 4 ? base : plain;
}

const conceptLines = [
  'people = person personen leute gast gäste gästen teilnehmer mitglieder plätze platz sitzplätze tickets karten mann passagiere reisende',
  'adults = erwachsene erwachsenen erwachsener',
  'children = kind kinder kindern babys',
  'room = zimmer zimmern raum räume',
  'duration = nacht nächte nächten tag tage tagen aufenthalt dauer',
  'week = woche wochen',
  'hour = stunde stunden',
  'minute = minute minuten',
  'year = jahr jahre jahren',
  'star = stern sterne sternen',
  'bag = koffer tasche taschen gepäck gepäckstücke',
  'item = stück artikel exemplare flaschen packungen menge anzahl',
  'money = euro euros cent betrag preis kosten budget gebühr miete gehalt summe geld dollar franken',
  'age = alter alt',
  'rating = bewertung punkte',
  'employee = mitarbeiter mitarbeitern angestellte beschäftigte',
  'percent = prozent rabatt',
];
const concepts = new Map<string, Concept>();
for (const line of conceptLines) {
  const [concept = '', list = ''] = line.split('=');
  for (const word of words(list)) concepts.set(stem(word), concept.trim());
}

export const meaning: MeaningWords = {
  functionWords: wordSet(`
    der die das den dem des ein eine einen einem einer eines ich du er sie es wir ihr mich mir dich dir uns euch ihnen ihn ihm mein meine meinen meinem meiner
    dein deine unser unsere und oder aber denn weil wenn dann als auch in im an am auf aus bei mit nach von vom zu zum zur für um bis ab seit gegen ohne durch über unter vor zwischen
    ist sind war waren sein bin bist hat habe haben hatte wird werden würde kann können könnte möchte möchten will wollen soll sollen muss darf
    nicht kein keine keinen ja nein bitte danke nur doch noch schon mal so sehr was wer wen wem wo wann warum wie welche welcher welches dass ob es das dies diese dieser hier da jetzt gern gerne
  `),
  lightWords: wordSet('nehmen machen mache gehen gehe geht kommen geben zurück wieder weg'),
  articles: wordSet('der die das den dem des ein eine einen'),
  plainWords: wordSet(`
    hallo hi hey guten tag morgen abend gut schlecht okay ok genau richtig falsch sicher unsicher froh müde krank dabei
    fertig bereit neu interessiert weg unterwegs gerade total leider immer nie
    kunde kundin bestellung name adresse nummer termin problem frage hilfe rückgabe erstattung rechnung
    ahnung weiß abbrechen stopp zurück weiter nochmal mensch mitarbeiter kaputt defekt zufrieden unzufrieden sauer enttäuscht verheiratet ups hoppla ähm ehm tja naja ach sorry entschuldigung verzeihung moment wozu wieso weshalb also
    egal dumm blöd lächerlich dringend kompliziert schwer schwierig quatsch idiot mist haha anonym niemand geheim jemand unglaublich peinlich
    suche brauche hätte warte komme gehe heiße
  `),
  stem,
  concepts,
  units: wordSet('personen leute gäste zimmer nächte tage wochen monate stunden minuten sterne'),
  countCues: createPhraseTable<Concept>([
    ['(tisch|gruppe|plätze|reservierung|karten|tickets|zimmer) für', 'people'],
    ['(wir sind|insgesamt|sind wir)', 'people'],
  ]),
  countAnswers: createPhraseTable<number>([
    ['(nur ich|ich allein|ich alleine|allein|alleine)', 1],
    ['(zu zweit|wir beide|wir zwei)', 2],
    ['zu dritt', 3],
    ['zu viert', 4],
    ['zu fünft', 5],
    ['zu sechst', 6],
  ]),
  roles: createPhraseTable<Role>([
    ['(beginn|beginnt|start|startet|anfang|beginnend)', 'start'],
    ['(ende|endet|frist|fällig)', 'end'],
    ['(abfahrt|abflug|hinfahrt|hinflug|hinreise|abreisen|abreise|losfahren|fahre los)', 'depart'],
    ['(ankunft|ankommen|ankomme|anreise|anreisen)', 'checkin'],
    ['(rückfahrt|rückflug|rückreise|rückgabe|zurück)', 'return'],
    ['(abholen|abholung|hole)', 'pickup'],
    ['(abgeben|zurückgeben|zurückbringen)', 'dropoff'],
    ['(einchecken|check-in|checkin)', 'checkin'],
    ['(auschecken|check-out|checkout)', 'checkout'],
  ]),
  rolePrepositions: createPhraseTable<Role>([
    ['(ab|vom|von|seit)', 'start'],
    ['(bis|bis zum|zum|bis zu)', 'end'],
  ]),
  slotRoles: createPhraseTable<Role>([
    ['(von|ab|from)', 'start'],
    ['(bis|nach|to)', 'end'],
  ]),
  slotFiller: wordSet('nummer anzahl datum zeit tag art name id wert angabe'),
  pastStems: new Set(
    [
      'geburt',
      'geburtstag',
      'geburtsdatum',
      'geboren',
      'kauf',
      'kaufdatum',
      'unfall',
      'seit',
      'since',
      'vorfall',
      'birth',
      'birthday',
    ].map(stem),
  ),
  mine: wordSet('mein meine meinen meinem meiner unser unsere'),
  theirs: wordSet('sein seine seinen ihr ihre ihren empfänger empfängers'),
  negations: wordSet('nicht kein keine keinen keinem keiner nie niemals ohne weder'),
  nobodies: wordSet('nichts niemand keiner'),
  beingWords: wordSet('ist war sind waren hat scheint'),
  negationBridges: wordSet(
    'der die das den dem ein eine einen am um im in so sehr mehr wirklich ganz an direkt unbedingt',
  ),
  contrasts: wordSet('aber sondern stattdessen , . ; ! ? : und'),
  countOf: wordSet('von'),
  more: wordSet('nur genau etwa ungefähr circa ca rund bloß mindestens höchstens maximal weitere'),
  between: wordSet('weitere mehr andere zusätzliche'),
  forWords: wordSet('für'),
  idleCounts: createPhraseTable<true>([
    ['(eine frage|ein problem|eine bestellung|einen moment|ein moment|eins noch)', true],
  ]),
  onlyWords: wordSet('nur genau bloß'),
  moneyVerbs: new Set(['überweis', 'zahl', 'bezahl', 'send', 'kost', 'ausgeb'].map(stem)),
  insteadOf: createPhraseTable<true>([['(statt|anstatt|nicht|anstelle von)', true]]),
  answerNos: wordSet('nein na naa nee nö'),
  notWords: wordSet('nicht'),
  butWords: wordSet('sondern lieber aber'),
  typeWords: new Map<string, SlotType>([
    ['email', 'email'],
    ['e-mail', 'email'],
    ['mail', 'email'],
    ['mailadresse', 'email'],
    ['telefon', 'phone'],
    ['telefonnummer', 'phone'],
    ['handynummer', 'phone'],
    ['handy', 'phone'],
    ['erreichen', 'phone'],
    ['name', 'name'],
    ['namen', 'name'],
    ['datum', 'date'],
    ['tag', 'date'],
    ['uhrzeit', 'time'],
    ['zeit', 'time'],
  ]),
  optionWords: wordSet('option nummer nr antwort'),
  listNouns: wordSet('option antwort auswahl möglichkeit'),
  lastWords: wordSet('letzte letzter letztes letzten'),
  or: wordSet('oder'),
  and: wordSet('und'),
  noneWords: wordSet('keine keiner keins nichts egal'),
  currencies: wordSet('euro euros eur cent dollar franken chf'),
  percentWords: wordSet('prozent'),
};
