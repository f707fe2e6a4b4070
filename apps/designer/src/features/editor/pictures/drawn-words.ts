import { englishPictureWords, type PictureWords } from '@turnwise/drawing';
import { translated } from '../../../language/translated.ts';

/** What pictures and printed pages say, in the interface's language. */
export const drawnWords: PictureWords = translated('drawn', { ...englishPictureWords });
