import type { Message } from '../../turn/turn.ts';
import type { ReadChange } from './change-reader.ts';

/** The message with what it was found to change among what it says. */
export function withChange(message: Message, change: Exclude<ReadChange, { kind: 'which' }>): Message {
  const { reading } = message;
  if (change.kind === 'wrong') {
    const { slot, denied } = change;
    const correction = { ...reading.correction, isCue: true, slot, denied };
    return { ...message, reading: { ...reading, correction, values: [], failures: [] } };
  }
  if (change.kind === 'offer')
    return {
      ...message,
      reading: { ...reading, correction: { isCue: false }, values: [change.value], failures: [] },
    };
  const found =
    change.kind === 'values' ? { values: [...change.values], failures: [] } : { failures: [change.failure] };
  return { ...message, reading: { ...reading, ...found } };
}
