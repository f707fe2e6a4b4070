import type { Turn } from './turn.ts';

const none: readonly string[] = [];

/** Says something, after whatever was to lead it. An empty text says nothing and keeps the lead for what follows. */
export function say(turn: Turn, text: string, quickReplies: readonly string[] = none): void {
  if (text.trim() === '') return;
  const whole = turn.lead.length === 0 ? text : `${turn.lead.join(' ')} ${text}`;
  if (turn.lead.length > 0) turn.lead = [];
  turn.replies.push({ text: whole, quickReplies, state: turn.conversation.state });
}

/** A sentence to be said together with the next reply; once is enough. */
export function lead(turn: Turn, sentence: string): void {
  if (sentence.trim() !== '' && !turn.lead.includes(sentence)) turn.lead.push(sentence);
}

/** Says what was to lead a reply that never came. */
export function sayLead(turn: Turn): void {
  if (turn.lead.length === 0) return;
  const text = turn.lead.join(' ');
  turn.lead = [];
  say(turn, text);
}
