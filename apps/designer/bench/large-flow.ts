/** A flow as wide as a big company's: questions, rules, messages, actions and checks, every card a little different. */
export function largeFlow(id: string, count: number) {
  const name = (index: number) => (index < count - 1 ? `step_${index}` : 'the_end');
  const names = Array.from({ length: count }, (_, index) => name(index));
  return {
    format: 'turnwise/flow',
    schemaVersion: 1,
    id,
    name: `${count} states`,
    language: 'en',
    start: name(0),
    slots: Object.fromEntries(
      Array.from({ length: slotCount }, (_, index) => [
        `answer_${index}`,
        { type: 'text', label: `Answer ${index}`, prompt: `What is answer ${index}?` },
      ]),
    ),
    states: Object.fromEntries(
      names.map((state, index) => [
        state,
        state === 'the_end'
          ? { kind: 'end', label: 'The end', message: 'That was all.' }
          : stateAt(index, count - 1, name),
      ]),
    ),
    actions: {
      look_up: { kind: 'mock', label: 'Look it up', outcomes: [{ name: 'found' }, { name: 'missing' }] },
    },
    layout: Object.fromEntries(
      names.map((state, index) => [
        state,
        { x: (index % columns) * 340, y: Math.floor(index / columns) * 300 },
      ]),
    ),
  };
}

const slotCount = 40;
const columns = 40;

function stateAt(index: number, last: number, name: (index: number) => string) {
  const label = `Step ${index}`;
  const next = name(index + 1);
  const below = name(Math.min(index + columns, last));
  switch (index % 6) {
    case 0:
      return {
        kind: 'ask',
        label,
        prompt: `Question ${index}: what would you like?`,
        slot: `answer_${index % slotCount}`,
        next,
      };
    case 1:
      return {
        kind: 'decide',
        label,
        branches: [
          {
            id: 'filled',
            when: { kind: 'slot', slot: `answer_${index % slotCount}`, op: 'is filled' },
            to: next,
          },
          {
            id: 'long',
            when: { kind: 'slot', slot: `answer_${(index + 1) % slotCount}`, op: 'contains', value: 'more' },
            to: below,
          },
        ],
        otherwise: next,
      };
    case 2:
      return {
        kind: 'say',
        label,
        messages: [`Thank you, that helps with step ${index}.`, 'Noted, thank you.'],
        next,
      };
    case 3:
      return {
        kind: 'ask',
        label,
        prompt: `Shall we go on with step ${index}, or skip ahead?`,
        branches: [
          { id: 'yes', when: { kind: 'affirmation', is: 'yes' }, to: next },
          { id: 'skip', when: { kind: 'keyword', words: ['skip', 'ahead'] }, to: below },
        ],
        otherwise: next,
      };
    case 4:
      return {
        kind: 'action',
        label,
        action: 'look_up',
        outcomes: { found: next, missing: below },
        failed: next,
      };
    default:
      return { kind: 'set', label, assign: [{ to: `data.step_${index}`, value: `done ${index}` }], next };
  }
}
