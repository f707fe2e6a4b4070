import { createPhraseTable } from '../../message/phrase-table.ts';
import type { AffirmationWords } from '../affirmation-words.ts';
import { wordSet } from '../word-list.ts';

export const affirmation: AffirmationWords = {
  yes: createPhraseTable<number>([
    ['(ja|sieht gut aus|alles gut|jo|jup|jupp|jep|jepp|jawohl|jap|yes|freilich|eh klar|logisch|👍|✅|👌)', 3],
    [
      '(auf jeden fall|na klar|aber klar|natürlich|selbstverständlich|aber sicher|sehr gerne|sehr gern|ja bitte|warum nicht|einverstanden|passt so|stimmt so)',
      3,
    ],
    [
      '(das|des|es|so|alles) (stimmt|passt|ist richtig|ist korrekt|ist gut|ist in ordnung|ist okay|ist ok|geht|klingt gut|ist perfekt|ist super)',
      3,
    ],
    ['na (eh|sicher|freilich|logisch|gut|schön|ok|okay|gern|gerne|super|bitte)', 3],
    ['(super|gut|prima|perfekt|ok|okay|danke) [,|.|!] bis (dann|um|morgen)', 3],
    ['das würde ich [auch|schon] [so] sagen', 3],
    ['(das ist|ist) (richtig|korrekt|gut|okay|ok|in ordnung|perfekt|super|prima)', 3],
    [
      '(ok|okay|gut|klar|sicher|genau|gerne|gern|richtig|korrekt|stimmt|passt|super|prima|perfekt|toll|schön|alles klar|in ordnung|absolut|definitiv)',
      2,
    ],
  ]),
  closedYes: createPhraseTable<number>([
    ['(mach das|machen sie das|mach es|weiter|fortfahren|bestätigen|bestätigt|buchen sie das|gut so)', 3],
    ['eh', 2],
    ['bitte', 1],
  ]),
  no: createPhraseTable<number>([
    ['(nein|nee|nö|ne|na|naa|nope|niemals|auf keinen fall|keinesfalls|👎|❌)', 3],
    [
      '(eher nicht|eh nicht|lieber nicht|nicht wirklich|nicht richtig|nicht korrekt|nicht jetzt|noch nicht|gar nicht|überhaupt nicht|bitte nicht|natürlich nicht|sicher nicht|auf gar keinen fall)',
      3,
    ],
    ['das würde ich [so|eher] nicht [so] sagen', 3],
    ['(das|des|es) (ist falsch|ist nicht richtig|ist nicht korrekt|ist es nicht)', 3],
    [
      '[na] [das|des|es|so|alles] (stimmt|passt|geht) [so|leider|alles|aber|eh|mir|ma|uns|gar|überhaupt] nicht',
      3,
    ],
    ['[ich] (glaube|glaub) [ich] [eher] nicht', 3],
    ['(nichts weiter|nichts mehr|nichts|sonst nichts|keins|keine|keiner)', 3],
    ['(das war es|das wars|das ist alles|das war alles|das wär es)', 3],
    ['(vielleicht|lieber) (später|ein andermal|ein anderes mal)', 3],
    // "I don't want one after all."
    ['(möchte|will|brauche|mag) [ich] doch (kein|keine|keinen|nicht|ka|kan|koan)', 3],
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
    ['(unsicher|unentschlossen|keine ahnung|na ja|(glaube|glaub) schon)', 4],
    ['[ich] (weiß|weiss) [es|das] (nicht|noch nicht|nicht genau)', 4],
    ['(weiß|weiss) (ich|ich es|ich das) (nicht|noch nicht|nicht genau)', 4],
  ]),
  idle: createPhraseTable<true>([
    [
      '(kein problem|keine sorge|keine eile|guten morgen|guten tag|guten abend|gute nacht|nicht schlecht|nicht nur|kein thema|macht nichts)',
      true,
    ],
    ['na (dann|und|also|los|endlich|wie|was|so|hallo|du|warte|wer)', true],
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
  qualifiers: wordSet('nur sobald nachdem bis vorläufig morgen später auch ab moment minute sekunde'),
  selves: wordSet('ich wir mir mich'),
  approving: wordSet(
    'einverstanden bestätige bestätigen sicher möchte möchten will wollen gern gerne bitte darum freue freuen nehme nehmen glaube schon sagte gesagt weiß bereit brauche geprüft gelesen verstanden verstehe akzeptiere stimme zu finde gut super richtig geld zurück komme kommen termin buchung bestellung',
  ),
  fillers: wordSet('oh ah ähm äh ehm ach tja naja hm hmm also na nun aber und hey hi hallo doch bitte'),
  openers: wordSet('oh ah ähm äh ehm ach tja naja hmm also na nun und aber ok okay hey hi hallo gut super'),
};
