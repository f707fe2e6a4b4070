export { checkValue } from './check-value.ts';
export { findKeyword } from './find-keyword.ts';
export { asksAbout, asksInBrief, asksTheVery, hasContent, sharesContent } from './listed-questions.ts';
export { compilePattern, type PatternRefusal } from './patterns/compile-pattern.ts';
export { saysCommand } from './says-command.ts';
export { understand } from './understand.ts';
export type {
  Affirmation,
  AskingClause,
  Command,
  CommandReading,
  ReadingFailure,
  Span,
  Understanding,
  UnderstandingContext,
  ValueReading,
} from './understanding.ts';
