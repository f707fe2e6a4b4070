import type { PatternForms, PatternPart } from './example-pattern.ts';
import { patternMessages as words } from './pattern-messages.ts';

/** What a pattern fits, as a sentence: "Fits “ORD-”, then 5 digits." */
export const patternInWords = (forms: PatternForms): string =>
  words.fits(forms.map((parts) => parts.map(partInWords).join(words.then)).join(words.or));

const partInWords = (part: PatternPart): string =>
  part.kind === 'text'
    ? words.parts.text(part.text)
    : words.parts[part.kind](part.min === part.max ? String(part.min) : words.from(part.min, part.max));
