import { createPhraseTable } from '../../message/phrase-table.ts';
import type { LimitWords } from '../limit-words.ts';
import { wordSet } from '../word-list.ts';

export const limits: LimitWords = {
  excluding: createPhraseTable<true>([
    [
      '(except|excluding|other than|apart from|besides|but not|just not|only not|please not) [for] [on|at|this]',
      true,
    ],
    ['(any|every|all) [other] (day|days|time|times|date|weekday) but [not] [on|at]', true],
    ['(anything|everything|anytime|always) but [on|at]', true],
  ]),
  negationBridges: wordSet(
    'available free around here there able possible time works suit in town come make do attend be on at for this the a any to have want manage use really good convenient',
  ),
  busy: createPhraseTable<true>([
    [
      '(busy|unavailable|away|abroad|booked|tied up|out of town|on holiday|on vacation) [on|at|for|this]',
      true,
    ],
  ]),
  unfit: createPhraseTable<true>([
    [
      "(doesn't|does not|won't|will not|wouldn't|would not|can't|cannot|don't) [really] (work|suit|fit|do|be)",
      true,
    ],
    ["(isn't|is not|'s not) [really|so] (possible|good|great|convenient|ideal|an option|okay|ok|free)", true],
    ["(is|would be|'s) [really|too] (bad|out|impossible|no good|inconvenient|full|taken|difficult)", true],
  ]),
  affairs: createPhraseTable<true>([['(because|i have (a|an|to)|i (work|finish|worked|must|had))', true]]),
  happenings: wordSet('is leaves starts ends arrives departs begins finishes closes'),
  therefore: wordSet('so therefore hence'),
  notAbout: createPhraseTable<true>([
    ["(not|isn't|wasn't|nothing) [really] (a|an|about|for|to do with) [my|the|a|an|any]", true],
    ["(nothing|nobody|nothing's) (is|was|are|'s)", true],
  ]),
  bounds: createPhraseTable<true>([
    ['[not] (after|before|past) [the]', true],
    ['(earlier|later|sooner) than [on|the]', true],
    ['not (until|till|til)', true],
  ]),
  boundsBehind: createPhraseTable<true>([
    ['or (later|earlier|after|before)', true],
    ['(onwards|onward|at the earliest|at the latest)', true],
  ]),
};
