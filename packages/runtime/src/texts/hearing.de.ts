import { countChanges, daysIn } from './count-change.de.ts';
import { countChangeIn } from './count-change.ts';
import { dayOf, type Hearing, monthOf, namesLabel, quoted } from './hearing.ts';

/** "Habe ich nicht", "ich habe leider keine". */
const noneOfIt =
  /^(?:(?:nein|nee|sorry|oh|leider|tut mir leid)\P{L}+){0,2}(?:(?:(?:das|die|den|so ?was) )?(?:habe?|haben|besitzen?) (?:ich|wir) (?:(?:leider|auch|gar|noch) ){0,2}(?:nicht|keine?[nrs]?)|(?:(?:ich|wir) )?(?:habe?|haben|besitzen?) (?:(?:leider|auch|gar|noch) ){0,2}(?:keine?[nrs]?|(?:das|die|den|so ?was) nicht)|(?:gibt es|gibt's|gibts) (?:nicht|keine?[nrs]?))(?:\P{L}+leider)?\P{L}*$/iu;
/** "Ich habe kein ...": what there is none of. */
// Not `\P{L}` at the end: where case does not matter, it and `\p{L}` have letters in common.
const noneOf =
  /^(?:(?:nein|nee|sorry|oh|leider|tut mir leid)\P{L}+){0,2}(?:(?:ich|wir) )?(?:habe?|haben|besitzen?) (?:(?:ich|wir|leider|auch|gar|noch) ){0,3}keine?n? (\p{L}+(?:-\p{L}+)*)[^\p{L}]*$/iu;

/** What stands around small talk without adding to it. */
const before =
  '^\\P{L}*((ok|okay|gut|also|nun|entschuldigung|moment|aber|und|hm+|oh|hallo|hi|hey|danke|vielen dank|nein|ja|na)\\P{L}+)*';
const whole = (pattern: string): RegExp =>
  new RegExp(
    `${before}(${pattern})(\\P{L}+(jetzt|dann|erst ?mal|für heute|heute|bitte|noch|mal|genau|hier|da|eigentlich|denn|leider|los|tschüss|danke))*\\P{L}*$`,
    'iu',
  );

const farewell = whole(
  [
    'tschüss|tschüß|tschau|ciao|ade|servus',
    'auf wieder(sehen|hören|schauen)',
    'bis (bald|später|morgen|dann)',
    'schönen (tag|abend|feierabend)',
    'ich muss( jetzt| leider| dann)* (los|gehen|weg|weiter)',
    'ich (komme|melde mich|mache das|versuche es|schreibe)( dann| noch mal| nochmal| wieder)* (später|morgen|ein andermal|ein anderes mal)( wieder| noch mal| nochmal)*',
    '(machen|lassen|verschieben) wir das( auf)? (später|morgen|ein andermal|ein anderes mal)',
  ].join('|'),
);

const soonest = whole(
  '((ich|wir) (brauchen?|möchten?|hätten?)( es| das| ihn| einen)?( gerne?)? )?((so|am) (bald|schnell|früh)(sten?|stmöglich)?( wie möglich| es geht)?|(schnellst|baldigst|frühest)möglich|asap|sofort|umgehend|(der|den) (nächste|nächsten|früheste|frühesten|erste|ersten)( mögliche| möglichen| freie| freien)?( tag| termin)?)',
);

const monthAlone =
  /^\P{L}*((irgendwann|im|in|anfang|ende|mitte|wohl|vielleicht|wahrscheinlich|nächsten|diesen|gegen|etwa|wäre (gut|schön))\P{L}+)*(?<month>jan(uar|ner)?|feb(ruar)?|märz?|apr(il)?|mai|juni?|juli?|aug(ust)?|sept?(ember)?|okt(ober)?|nov(ember)?|dez(ember)?)(\P{L}+(bitte|irgendwann|wäre (gut|schön)|danke))*\P{L}*$/iu;
const dayAlone =
  /^\P{L}*?((am|der|den|dem|vielleicht|wohl|sagen wir)[^\p{L}\d]+)*(?<day>\d{1,2})\.?([^\p{L}\d]+(bitte|danke|wäre (gut|schön)))*\W*$/iu;

const wasAway =
  '(da )?(bin ich|ich bin) wieder( da)?|wieder da|((ich|jetzt) )?(war|musste) (nur )?kurz (weg|ans telefon|telefonieren)';
const misdirected = whole(
  [
    // Whoever comes back says so, to nobody's question.
    `(${wasAway})(\\P{L}+(${wasAway}))*`,
    '((ups|sorry|mein fehler)\\P{L}+)*(falscher (chat|tab|empfänger)|falsches (fenster|gespräch)|falsche (person|gruppe|unterhaltung))',
    '((ups|sorry)\\P{L}+)*das (war|ist) (nicht für (sie|dich)|für (jemand|jemanden) anderen?)( gedacht| bestimmt)?',
    '(vergessen sie|ignorieren sie|vergiss|ignorier) (das|meine letzte nachricht)',
  ].join('|'),
);

const somebody =
  '((eine?n?|echte?r?n?|wirkliche?r?n?) )*(roboter|bot|chatbot|mensch|menschen|maschine|computer|programm|ki|person|jemand|echt)';
const whoIsThere = whole(
  [
    `(sind sie|bist du|ist das)( hier)? ${somebody}( oder (nur )?${somebody})?`,
    `(spreche|schreibe|rede|chatte) ich( hier| gerade)* mit ${somebody}( oder (nur )?${somebody})?`,
    'wer (sind sie|bist du|ist da|schreibt)',
    'was (sind sie|bist du)',
    'ist (da|hier) jemand',
  ].join('|'),
);

const meaning = whole(
  [
    'was meinen sie( damit| mit .{1,40})?',
    'was (heißt|bedeutet) das',
    'wie meinen sie das',
    'wie ist das gemeint',
    '(das )?(verstehe|begreife) ich( leider)? nicht',
    'ich verstehe( das| sie| die frage)*( leider)? nicht( ganz)?',
    'ich bin verwirrt',
    '(können|könnten) sie( mir)?( das| die frage)* (erklären|anders sagen|anders fragen|genauer sagen)',
  ].join('|'),
);

/** English words that are no German ones: one of them alone, or several of those that sentences are made of. */
const foreignAlone =
  /^\P{L}*(yes|yeah|no thanks|hello|please|thank you|thanks|good (morning|afternoon|evening))\P{L}*$/iu;
const foreignWord =
  /(?<!\p{L})(i|the|my|is|not|and|want|need|would|like|please|have|you|for|to|what|where|when|how)(?!\p{L})/giu;

const unwanted = '(keine?n?|nicht|ohne|weglassen|streichen)';
const wanted =
  '(ich|wir|das|der|die|den|eine?n?|möchten?|hätten?|will|wollen|brauchen?|nehmen?|soll|sein|ist|bitte|gerne?|auch|noch|und|dann|mit|dazu|doch|mehr|ja|ok|danke|aber|plus|inklusive|hinzufügen|buchen)';
const wish = new RegExp(`^\\P{L}*((${unwanted}|${wanted})(?!\\p{L})\\P{L}*)*$`, 'iu');
const refusal = new RegExp(`(?<!\\p{L})${unwanted}(?!\\p{L})`, 'iu');

/** German, as it is heard. */
export const hearing: Hearing = {
  clockQuestion: (text) => {
    if (/\bwie sp[äa]t ist es\b|\bwie ?viel uhr ist es\b/i.test(text)) return 'time';
    return /\bwelche(r|n) tag (ist|haben wir)\b|\bwelches datum\b/i.test(text) ? 'date' : null;
  },
  isGreeting: (text) =>
    /^\s*(hallo|hi|hey|guten (morgen|tag|abend)|servus|moin|mahlzeit|habe die ehre|(grüß|gruess|griaß) (gott|sie|dich|euch|di|eich|enk))([\s!.,]+(ich bin|ich heiße|mein name ist|hier ist|hier spricht))?[\s!.,]*(hier[\s!.,]*)?$/i.test(
      text,
    ),
  isIntroduction: (text) =>
    /^\P{L}*(ich bin|ich heiße|mein name ist|hier ist|hier spricht)\P{L}*$/iu.test(text),
  isPause: (text) =>
    /^\W*((hm+|ok|okay|bitte)\W*)?(moment|augenblick|sekunde|warten sie|warte|(ein|einen|eine) (moment|augenblick|sekunde|minute)|ich (sehe|schaue|suche)( sie| es)?( kurz)?( nach)?|bin gleich (da|zurück|wieder da)|ich (probiere|versuche) es)( mal| kurz| bitte)*\W*$/i.test(
      text,
    ),
  isThanks: (text) =>
    /^\P{L}*((ok|okay|gut|super|prima|perfekt|toll|alles klar)\P{L}+)*(danke|vielen dank|danke schön|danke sehr|dankeschön|besten dank|herzlichen dank)(\P{L}+(noch ?mal|tschüss|für (ihre|die) hilfe|für alles))*\P{L}*$/iu.test(
      text,
    ),
  isApology: (text) =>
    /^\P{L}*((oh|ups)\P{L}+)?(entschuldigung|verzeihung|sorry|mein fehler|tut mir leid)(\P{L}|$)/iu.test(
      text,
    ),
  isSoonest: (text) => soonest.test(text),
  monthIn: (text) =>
    monthOf(text.replace(/jän/i, 'jan'), monthAlone, 'jan feb mär apr mai jun jul aug sep okt nov dez'),
  dayOfMonthIn: (text) => dayOf(text, dayAlone),
  isMisdirected: (text) => misdirected.test(text),
  isFarewell: (text) => farewell.test(text),
  declines: (text) => /\b(interesse|interessiert|fertig)\b/i.test(text),
  isFiller: (text) =>
    misdirected.test(text) ||
    /^\P{L}*(ok|okay|lol|(ha|he)(ha|he)+|aha|ach so|gut|prima|super|toll|schön|interessant|verstehe)\P{L}*$/iu.test(
      text,
    ),
  isForeign: (text) => foreignAlone.test(text) || new Set(text.toLowerCase().match(foreignWord)).size > 1,
  asksMeaning: (text) => meaning.test(text),
  asksWhoIsThere: (text) => whoIsThere.test(text),
  unwanted: (text) =>
    /(?:^|\P{L})ich (?:will|möchte|brauche) (?:doch )?(keine?n? [^.!?;,\n]+)/iu.exec(text)?.[1] ?? '',
  takesBack: (text) =>
    /(^|\P{L})(stornier\p{L}*|abbrechen|absagen|abbestellen|rückgängig|zurücknehmen|ändern|verschieben|verlegen|falsch|irrtum|versehen|stattdessen|doch|eigentlich|meinte)(\P{L}|$)/iu.test(
      text,
    ),
  doesWithout: (text, label) =>
    new RegExp(
      `(^|\\P{L})(keine?n?|ohne|überspringe\\p{L}*)( (die|den|das|meine?n?))? ${quoted(label)}(\\P{L}|$)`,
      'iu',
    ).test(text),
  isWanted: (text) => {
    const said = text.replace(/^\P{L}*(nein|nee|sorry|moment|oh)\s*[,.!]+/iu, '');
    return wish.test(said) ? !refusal.test(said) : null;
  },
  isReason: (text) => /^\P{L}*(weil|da|denn)(?!\p{L})/iu.test(text),
  afterLabel: (text) => text.replace(/^\s*(ist|sind|lautet|soll|auf|zu|:|=)[\s,]+(dass\s+|weil\s+)?/i, ''),
  countChange: (text) => countChangeIn(text, countChanges),
  daysIn,
  hasNone(text, label) {
    if (noneOfIt.test(text)) return true;
    const what = noneOf.exec(text)?.[1];
    return what !== undefined && namesLabel(what, label);
  },
  isRemark: (word) =>
    /^(falsch|verkehrt|richtig|korrekt|wichtig|gut|ok|okay|schlecht|perfekt|schön|gleich|anders|neu|alt|egal|unbekannt|unklar|offen|später|bitte|zuerst|nötig|passt|fehlt|stimmt|danke|da|hier|jetzt|schon|bekannt)$/i.test(
      word,
    ),
  saysWrong: (text) => /\b(falsch|verkehrt|(stimmt|passt) nicht|nicht richtig|ein fehler)\b/i.test(text),
  isPointing: (text) => /\b(der|die|das) (andere|eine)\b/i.test(text),
  meansOnlyThis: (text) => /\bnur (das|dies|diesen|den|die)\b|\bdiesen teil\b/i.test(text),
  meansEverything: (text) => /\b(alles|beides|ganz|komplett|das ganze)\b/i.test(text),
};
