import { createPhraseTable } from '../../message/phrase-table.ts';
import type { QuestionWords } from '../question-words.ts';
import { wordSet, words } from '../word-list.ts';
import { stem } from './stem.ts';

export const questions: QuestionWords = {
  whWords: wordSet("what which who whom whose when where why how what's where's when's who's"),
  openers: createPhraseTable<true>([
    [
      "(what|what's|whats|which|who|who's|whom|whose|when|when's|where|where's|wheres|why|how|how's|hows)",
      true,
    ],
    ['(do (you|i|we|they|these|those|the|your|any))', true],
    [
      "(does|did|is|are|was|were|am|has|have|had|can|could|will|would|should|shall|may|isn't|aren't|don't|doesn't|didn't|won't|can't) (you|i|we|they|he|she|it|there|the|this|that|these|those|my|your|our|their|his|her|any|anyone|anybody|someone)",
      true,
    ],
    [
      "(tell me|let me know|i wonder|i was wondering|do you know|could you tell me|can you tell me|i'd like to know|i want to know|any idea) (what|when|where|who|why|how|which|if|whether)",
      true,
    ],
  ]),
  tellers: wordSet(
    "i i'm i've i'd i'll he he's she she's it it's they they're we we're we've my was were wasn't weren't has have had did didn't too never not already still always",
  ),
  subjects: wordSet("i i'm i've we we're we've he she they to my our"),
  modals: wordSet('can could should do must will would'),
  wishes: createPhraseTable<true>([["((how|what) (about|if)|how's|why not|why don't)", true]]),
  measures: new Set(words('long much many cost price take time day often').map(stem)),
  joints: wordSet(', : ( ) – — and but plus also'),
  about: createPhraseTable<true>([
    ['(is|are|was|were|does|do|did|has|have) (it|that|this|they|these|those|he|she)', true],
  ]),
  requests: createPhraseTable<true>([
    [
      '(can|could|would|will) you [please] (book|make|find|get|set|change|reserve|schedule|send|add|try|look|search|check|put|give|help|show|play|transfer|cancel|use|switch|do|update|rent|buy|submit|confirm|file|process)',
      true,
    ],
    [
      '(can|could|may) (i|we) [please] (book|make|get|have|change|use|schedule|reserve|take|go|do|pay|order)',
      true,
    ],
  ]),
};
