/** One refund, message by message; gives what is said last. */
export function botbuilderRefund(messages: readonly string[]): Promise<string>;
