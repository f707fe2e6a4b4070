import { expect, test } from 'vitest';
import { kindLooks } from '../../../ui/kind-icons.tsx';
import { selectionMessages } from '../canvas/selection-messages.ts';
import { listenerWords } from '../listeners/messages.ts';
import { drawnWords } from '../pictures/drawn-words.ts';
import { checkerTexts } from '../problems/checker-texts.ts';
import { messages as slotMessages } from '../slots/messages.ts';
import { cardMessages } from './messages.ts';
import { messages as panelMessages } from './panel-messages.ts';

test('that a slot is forgotten is said by one word, wherever it is said', () => {
  const sentences = [
    panelMessages.clear,
    cardMessages.clears('Reason'),
    drawnWords.clears('Reason'),
    slotMessages.use.clears,
    selectionMessages.slotUse.clears,
    kindLooks.set.description,
    listenerWords.back.does,
    checkerTexts.unknownSlot.clears('“Ask”', '“Reason”'),
  ];
  for (const sentence of sentences) expect(sentence.toLowerCase()).toContain('forget');
});
