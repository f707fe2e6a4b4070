import { createPhraseTable } from '../../message/phrase-table.ts';
import type { CorrectionWords } from '../correction-words.ts';

export const corrections: CorrectionWords = {
  cues: createPhraseTable<'cue' | 'change'>([
    [
      '(actually|instead|correction|scratch that|on second thought|on second thoughts|my mistake|my bad|oops|whoops|strike that)',
      'cue',
    ],
    ['(i meant|i mean|i meant to say|meant to say|i said|i wanted|what i meant)', 'cue'],
    ["(no|nope|wait|sorry|not) , (it's|it is|that's|make it|i meant|it should be|i want|i need)", 'cue'],
    ['(make (it|that)|should be|should have been|should say|was supposed to be)', 'cue'],
    ["(is|are|was|that's|it's|i got) (wrong|incorrect|mistaken|not right|not correct)", 'cue'],
    ['(mistyped|typo|a mistake)', 'cue'],
    [
      "(i changed my mind|i've changed my mind|i have changed my mind|changed my mind|change of plan|change of plans|change in plans|a change in my plan)",
      'cue',
    ],
    [
      '(change|update|correct|fix|edit|modify|switch|alter|adjust|amend|replace) (my|the|it|that|this|to|from|our)',
      'change',
    ],
    ['(change|update|correct|fix|switch) (it|that|this) (to|into)', 'change'],
    [
      '(change|update|correct|fix|edit) (something|one thing|some things|a few things|a detail|some details)',
      'change',
    ],
    ["(that's not|that is not|isn't|is not) (my|what)", 'cue'],
  ]),
  additions: createPhraseTable<boolean>([
    ['(also|as well|additionally|in addition)', false],
    ['too', true],
  ]),
  faults: createPhraseTable<true>([['(wrong|different|some other)', true]]),
  retractions: createPhraseTable<true>([
    [
      '(no|no wait|wait|sorry|i mean|i meant|actually|make that|make it|or rather|rather|scratch that|oops|correction)',
      true,
    ],
  ]),
};
