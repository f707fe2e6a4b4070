import type { Failure } from '../failure.ts';

export const conversationNotFound: Failure = {
  code: 'not_found',
  message: 'There is no such conversation. It may have been deleted.',
};
