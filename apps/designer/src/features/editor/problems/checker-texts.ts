import { type CheckTexts, englishCheckTexts } from '@turnwise/checker';
import { translated } from '../../../language/translated.ts';

/** What the checker says, in the interface's language. */
export const checkerTexts: CheckTexts = translated('checker', { ...englishCheckTexts });
