import { createPhraseTable } from '../../message/phrase-table.ts';
import type { NameWords } from '../name-words.ts';
import { wordSet } from '../word-list.ts';

export const names: NameWords = {
  introductions: createPhraseTable<'strong' | 'weak' | 'asked' | 'changed'>([
    [
      '(ich heiße|ich heisse|mein name ist|mein name lautet|mein name:|name:|man nennt mich|nennen sie mich|nenn mich|auf den namen|unter dem namen)',
      'strong',
    ],
    ['(ich bin|hier ist|hier spricht|ich bin der|ich bin die)', 'weak'],
    ['(das ist|es ist)', 'asked'],
    ['(ich meinte|ich meine|sondern)', 'changed'],
  ]),
  selfMarks: createPhraseTable<boolean>([
    ['stattdessen', false],
    ['(hier|am apparat)', true],
  ]),
  particles: wordSet('von van zu de der den del di la le bin el al ter vom zum zur'),
  answerOpeners: wordSet('ja gerne gern klar sicher bitte natürlich'),
  titles: wordSet('herr frau dr prof doktor professor'),
  doubles: wordSet('wolf lang kurz klein groß schwarz weiß braun jung winter sommer koch rot ernst mai'),
  firstNameWords: wordSet('first vorname vor'),
  lastNameWords: wordSet('last nachname familienname nach'),
};
