import type { Message, Token } from './message.ts';

export const isCapital = (message: Message, token: Token): boolean => {
  const first = message.text.slice(token.start, token.start + 1);
  return first !== first.toLowerCase();
};
