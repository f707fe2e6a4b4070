import { translated } from '../language/translated.ts';

export const appMessages = translated('app', {
  loading: 'Loading…',
  notFoundTitle: 'There is nothing at this address',
  notFoundText: 'The link may be old, or the flow may have been deleted.',
  toFlows: 'Go to your flows',
  unreachable: 'Turnwise is not answering. Trying again…',
  tryNow: 'Try now',
});
