import { createPhraseTable } from '../../message/phrase-table.ts';
import type { NameWords } from '../name-words.ts';
import { wordSet } from '../word-list.ts';

export const names: NameWords = {
  introductions: createPhraseTable<'strong' | 'weak' | 'asked' | 'changed'>([
    [
      '(ich heiße|ich heisse|mein name ist|mein name lautet|mein name:|name:|man nennt mich|nennen sie mich|nenn mich|auf den namen|unter dem namen)',
      'strong',
    ],
    ['(ich bin|hier ist|hier spricht|ich bin (der|die|da))', 'weak'],
    ['(das ist|es ist)', 'asked'],
    ['(ich meinte|ich meine|sondern)', 'changed'],
  ]),
  selfMarks: createPhraseTable<boolean>([
    ['stattdessen', false],
    ['(hier|am apparat|mein name)', true],
  ]),
  particles: wordSet('von van zu de der den del di la le bin el al ter vom zum zur'),
  answerOpeners: wordSet('ja gerne gern klar sicher bitte natürlich'),
  titles: wordSet(
    'herr frau hr fr familie fam dr prof doktor professor mag magister mmag ing dipl univ hofrat hofrätin med kommerzialrat',
  ),
  degrees: wordSet('di ba bsc bed ma msc mba med mag phd llm'),
  greetings: createPhraseTable([
    ['(grüß|grüss|gruß) [gott|sie|dich|di|ihnen|euch]', true],
    ['guten (tag|morgen|abend)', true],
    ['(servus|mahlzeit|habe die ehre|hallo|hi|hey|moin)', true],
  ]),
  doubles: wordSet('wolf lang kurz klein groß schwarz weiß braun jung winter sommer koch rot ernst mai'),
  firstNameWords: wordSet('first vorname vor'),
  lastNameWords: wordSet('last nachname familienname nach'),
};
