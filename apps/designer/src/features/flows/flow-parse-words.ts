import { englishFlowParseWords } from '@turnwise/flow';
import { translated } from '../../language/translated.ts';

/** How a file that cannot be read is told of in the interface's language. */
export const flowParseWords = translated('flowParse', { ...englishFlowParseWords });
