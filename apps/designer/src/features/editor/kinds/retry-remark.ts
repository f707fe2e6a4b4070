import type { Retry } from '@turnwise/flow';
import { cardMessages as words } from './messages.ts';

/** "3 tries, then a person". An exit drawn to a state has its own row, so it is not repeated here. */
export function retryRemark(retry: Retry, usualLimit: number): string {
  const tries = words.tries(retry.limit ?? usualLimit);
  switch (retry.then) {
    case 'handoff':
      return retry.to === '' ? `${tries}, ${words.thenPerson}` : tries;
    case 'state':
      return tries;
    case 'default':
      return `${tries}, ${words.thenDefault}`;
    case 'ai':
      return `${tries}, ${words.thenAi}`;
    case 'cancel':
      return `${tries}, ${words.thenCancel}`;
  }
}
