import type { Slot } from '@turnwise/flow';
import { textsOf } from '@turnwise/runtime';
import type { AnswerKind } from './phrases/phrases.ts';

const mostWords = 3;

/** What an answer is made of, by what is asked for. */
export function answerKind(text: string, slot: Slot | null, isYesNo: boolean, language: string): AnswerKind {
  const { yes, no } = textsOf(language);
  if (isYesNo && text === yes) return 'yes';
  if (isYesNo && text === no) return 'no';
  switch (slot?.type) {
    case 'name':
    case 'email':
    case 'phone':
    case 'date':
    case 'time':
    case 'choice':
      return slot.type;
    case 'integer':
    case 'number':
      return 'number';
    case 'text':
    case 'boolean':
    case undefined:
      if (/\d/.test(text) && !/\s/.test(text)) return 'code';
      return isFew(text) ? 'words' : 'sentence';
  }
}

/** Words that a sentence can be made around: no sentence themselves, no "No, thanks", no lone sign. */
const isFew = (text: string): boolean =>
  /^[\p{L}\p{N}][\p{L}\p{N} '’-]*$/u.test(text) && text.split(/\s+/).length <= mostWords;
