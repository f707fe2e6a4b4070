import { saysCommand } from '@turnwise/understanding';
import { intentsIn } from '../program/flow-program.ts';
import { listenerRule } from '../repair/listener.ts';
import type { Turn } from '../turn/turn.ts';
import type { BranchInput } from './choose-branch.ts';

/**
 * What branches on words may go by where the message asks for a person: the very words that ask for one; null where it
 * does not. "Let me talk to a person, my account is locked" is for a branch on "person", not for one on "account".
 */
export function wishForPerson(turn: Turn, state: string, input: BranchInput): BranchInput | null {
  const { reading, text } = input;
  const wish = reading?.commands.find(({ command }) => command === 'handoff');
  if (!reading || !wish || !listenerRule(turn, 'handoff')) return null;
  const examples = intentsIn(turn.flow, state);
  const { language } = turn.flow;
  const intents = reading.intents.filter(({ intent }) =>
    saysCommand(examples[intent] ?? [], 'handoff', language),
  );
  return { ...input, text: text.slice(...wish.span), reading: { ...reading, intents } };
}
