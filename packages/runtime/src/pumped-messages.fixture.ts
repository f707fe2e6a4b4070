import { longestMessage } from './events/receive-message.ts';

const parts =
  'wait a moment |wait a secs |one sec, |hold on |give me 5 minutes |let me see |ok |okay, |hm|hmm |thanks |thank you. |sorry |bye |hi |hello, i am |are you a bot or |what do you mean by l |what do you mean with it |i do not get it |can you explain that |see you later |now |all |today |the one |this one |one more |5 more |00|12 |add another |no |without |is |moment |einen moment |warte |bitte |mal |ich suche |danke |vielen dank, |gut |ja |hallo |ich bin |was meinen sie mit v |dann |noch ein |zwei mehr |weniger |tschüss |здравствуйте |ªA |ä |你好|\u0000 |- |... |\t|!?'.split(
    '|',
  );

/** For tests: messages of a few words said again and again, which a pattern that goes back and forth never gets through. */
export const pumpedMessages: readonly string[] = parts.flatMap((part) =>
  ['', 'x', '\n', '!7'].flatMap((end) =>
    ['', 'wait '].map((start) => `${start}${part.repeat(longestMessage / part.length)}${end}`),
  ),
);
