import type { FlowDocument } from '@turnwise/flow';
import { flowOf } from '../src/examples/example.ts';

/** A long conversation: questions, decisions and messages in turn, a few of them looping back. */
export function longFlow(size: number): FlowDocument {
  const states: FlowDocument['states'] = {};
  const slots: FlowDocument['slots'] = {};
  const name = (index: number) => `s${Math.min(index, size - 1)}`;
  for (let index = 0; index < size - 1; index++) {
    const next = name(index + 1);
    switch (index % 4) {
      case 0:
        slots[`slot${index}`] = { type: 'text' };
        states[name(index)] = {
          kind: 'ask',
          prompt: `Question ${index}?`,
          slot: `slot${index}`,
          next,
          retry: { to: 'person' },
        };
        break;
      case 1:
        states[name(index)] = {
          kind: 'decide',
          branches: [
            {
              id: 'a',
              when: { kind: 'slot', slot: `slot${index - 1}`, op: 'is', value: 'x' },
              to: name(index + 2),
            },
            {
              id: 'b',
              when: { kind: 'keyword', words: ['back', 'again'] },
              to: name(Math.max(0, index - 9)),
            },
          ],
          otherwise: next,
        };
        break;
      default:
        states[name(index)] = { kind: 'say', messages: [`Thanks, {slot${index - (index % 4)}}.`], next };
    }
  }
  states[name(size - 1)] = { kind: 'end', message: 'Goodbye.' };
  states.person = { kind: 'handoff', message: 'A colleague takes over.' };
  return flowOf({ slots, states });
}
