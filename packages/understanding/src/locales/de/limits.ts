import { createPhraseTable } from '../../message/phrase-table.ts';
import type { LimitWords } from '../limit-words.ts';
import { wordSet } from '../word-list.ts';

export const limits: LimitWords = {
  excluding: createPhraseTable<true>([
    ['(außer|ausser|abgesehen von|aber nicht|nur nicht|bitte nicht) [am|um|an|den|dem]', true],
  ]),
  negationBridges: wordSet(
    'verfügbar frei da hier zeit möglich kommen am um an den dem diesen für in zu ich kann mir es so gut',
  ),
  busy: createPhraseTable<true>([['(verhindert|beschäftigt|verreist|im urlaub) [am|um|an|den]', true]]),
  unfit: createPhraseTable<true>([
    [
      '(passt|geht|klappt|ginge|kann ich|habe ich|bin ich|ist|wäre) [es] [mir|uns|bei mir] [leider] (nicht|schlecht|keine zeit|ungünstig|verhindert|verreist|weg|beschäftigt|im urlaub|unmöglich)',
      true,
    ],
    ['[leider] (verhindert|verreist|keine zeit|nicht da|nicht frei|im urlaub|beschäftigt)', true],
  ]),
  affairs: createPhraseTable<true>([['(weil|denn|ich (arbeite|habe (ein|eine|einen)|muss|hatte))', true]]),
  happenings: wordSet('ist fährt beginnt endet kommt geht fliegt'),
  therefore: wordSet('also deshalb daher'),
  notAbout: createPhraseTable<true>([
    ['(nicht|nichts) (um|wegen|über|mit) [die|das|den|eine|einen|der|einer|meine|meiner]', true],
    ['(ist|sind) (kein|keine|keinen|nicht die|nicht der|nicht das)', true],
    ['(nichts|niemand) (ist|war)', true],
  ]),
  bounds: createPhraseTable<true>([
    ['[nicht|erst] (nach|vor) [dem|der]', true],
    ['(frühestens|spätestens|ab) [am|um|dem]', true],
    ['[nicht] (früher|später) als [am|um]', true],
  ]),
  boundsBehind: createPhraseTable<true>([
    ['oder (später|früher|danach|davor)', true],
    ['(frühestens|spätestens)', true],
  ]),
};
