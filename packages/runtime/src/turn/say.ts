import type { Turn } from './turn.ts';

const none: readonly string[] = [];

/** Says something, after whatever was to lead it. An empty text says nothing and keeps the lead for what follows. */
export function say(turn: Turn, text: string, quickReplies: readonly string[] = none): void {
  if (text.trim() === '') return;
  cutAcknowledgement(turn, text);
  const whole = turn.lead.length === 0 ? text : `${turn.lead.join(' ')} ${text}`;
  if (turn.lead.length > 0) turn.lead = [];
  turn.replies.push({ text: whole, quickReplies, state: turn.conversation.state });
}

/** What reads back every value itself needs nothing read back before it. */
function cutAcknowledgement(turn: Turn, text: string): void {
  const { acknowledged } = turn;
  if (acknowledged === null) return;
  const at = turn.lead.indexOf(acknowledged.sentence);
  const said = text.toLowerCase();
  if (at < 0 || !acknowledged.values.every((value) => said.includes(value.toLowerCase()))) return;
  const { name } = acknowledged;
  // "I see, Bob: ..." addresses them already.
  const isAddressed =
    name !== null && [...',.:;!?'].some((mark) => said.includes(`, ${name.toLowerCase()}${mark}`));
  const named = isAddressed ? null : name;
  const { conversation, flow } = turn;
  const thanks = name === null ? [] : [flow.texts.acknowledge([], named, conversation.turnCount)];
  turn.lead.splice(at, 1, ...thanks);
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
