import { report } from '../../../scripts/bench/report.ts';
import { compareRounds } from './compare-rounds.ts';
import { installPeer } from './install-peer.ts';
import { wholeRefund } from './whole-refund.ts';

// The whole of a turn, reading the message included, beside botbuilder-dialogs: a waterfall of prompts over its memory
// storage, which takes a text as it is and understands nothing but yes, no and a choice's own words. The same refund in
// the same words, in alternating rounds; both have their state as it is stored between two messages.

installPeer('botbuilder');
// By its address: what it is made of, its types included, is there only once it is installed.
const { botbuilderRefund }: { botbuilderRefund: (messages: readonly string[]) => Promise<string> } =
  await import(new URL('./botbuilder/refund.mjs', import.meta.url).href);
const messages = ['I want a refund', 'ORD-12345', 'yes', 'Defective', 'yes'];

for (const said of [wholeRefund(messages), await botbuilderRefund(messages)]) {
  if (!said.includes('has been submitted')) throw new Error(`A refund ends with "${said}".`);
}

const { ours, theirs, ratio } = await compareRounds({
  eventsEach: messages.length,
  ours: () => wholeRefund(messages),
  theirs: () => botbuilderRefund(messages),
});

report([
  { name: 'engine and understanding', value: ours, unit: 'turns/s' },
  { name: 'botbuilder-dialogs, memory storage', value: theirs, unit: 'turns/s' },
  { name: 'ratio', value: ratio, target: { atLeast: 1 } },
]);
