import { createPhraseTable } from '../../message/phrase-table.ts';
import { commandPhrases } from '../command-phrases.ts';
import type { CommandPhrase, CommandWords } from '../command-words.ts';
import { wordSet } from '../word-list.ts';

export const commands: CommandWords = {
  phrases: createPhraseTable<CommandPhrase>([
    ...commandPhrases(
      'cancel',
      [
        '(abbrechen|absagen)',
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
    ...commandPhrases(
      'help',
      [
        '(hilf mir|helfen sie mir|ich brauche hilfe|können sie mir helfen|kannst du mir helfen|was kann ich sagen|was muss ich tun|wie geht das|wie funktioniert das)',
      ],
      ['(hilfe|optionen|menü)'],
    ),
    ...commandPhrases(
      'back',
      [
        '(geh zurück|gehen sie zurück|einen schritt zurück|ein schritt zurück|vorherige frage|letzte frage|zur vorherigen frage|rückgängig)',
      ],
      ['(zurück)'],
    ),
    ...commandPhrases('restart', [
      '(von vorne|von vorn|neu anfangen|nochmal anfangen|noch einmal anfangen|neu starten|neustart|fang neu an|von neuem)',
    ]),
    ...commandPhrases(
      'repeat',
      [
        '(wiederholen sie|wiederhole|wiederhol|noch einmal sagen|nochmal sagen|sag das nochmal|sagen sie das noch einmal|wie war die frage|was war die frage|was haben sie gesagt|was hast du gesagt|wie meinen)',
      ],
      ['(wie bitte|wiederholen|nochmal|noch einmal|wie)'],
    ),
    ...commandPhrases(
      'skip',
      [
        '(überspringen|überspringe|überspring|nächste frage|(möchte|will|möchte ich|will ich) (das|es|die|den|sie|ihn) nicht (sagen|angeben|verraten|nennen)|(möchte|will) ich nicht (sagen|angeben)|lieber nicht (sagen|angeben)|keine angabe)',
      ],
      ['(weiter|passe)'],
    ),
    ...commandPhrases(
      'handoff',
      [
        '(mit) (einem|einer|einen|an|am|jemandem|jemand) [echten] (menschen|mitarbeiter|mitarbeiterin|person|berater|ansprechpartner) [sprechen|reden|verbinden]',
        '(echter mensch|echten menschen|menschlicher mitarbeiter|kundenservice sprechen|verbinden sie mich|mit (jemandem|jemand|wem) (sprechen|reden|telefonieren)|einen mitarbeiter|einen menschen)',
        'nicht mit (einem|diesem) [blöden] (bot|chatbot|roboter|computer|automaten) (sprechen|reden|schreiben|chatten)',
        '(gib|geben sie|holen sie|hol) mir (jemanden|einen berater|einen chef)',
        '(kann|könnte) [mich|mir|bitte] (jemand|ein mensch|ein mitarbeiter) [mich|mir|bitte] (anrufen|helfen|zurückrufen)',
        '(rufen sie|ruf) mich [bitte] (an|zurück)',
      ],
      [
        '(mensch|mitarbeiter|berater|kundenservice|kundendienst)',
        // Who it is that writes is asked, and nobody is called for.
        '(sind sie|bist du) [denn|überhaupt|eigentlich] ein echter mensch',
      ],
    ),
    ...commandPhrases('same_as_last_time', [
      '(wie (beim letzten mal|letztes mal|immer|das letzte mal|üblich|gehabt)|das gleiche wie (letztes mal|beim letzten mal|immer)|das übliche|wie sonst)',
    ]),
  ]),
  padding: wordSet(
    'bitte danke kann können könnten kannst du sie ich wir mir mich uns möchte will würde gerne gern mal doch einfach jetzt okay ok hallo hi hey oh ähm äh ehm ach tja naja also nein ja so das es die den alles und dann lieber noch ganz ! . , ? … - wieder den vorgang diesen',
  ),
};
