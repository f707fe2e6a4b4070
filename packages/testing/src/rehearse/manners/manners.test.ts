import { describe, expect, test } from 'vitest';
import { flowOf } from '../../generate/find-tests.fixture.ts';
import { runTest } from '../../suite/run-test.ts';
import type { Rehearsal } from '../rehearsal.ts';
import { end, repairs, reparaturen, saidIn, talksOf } from '../rehearse.fixture.ts';

const allSaid = (all: readonly Rehearsal[]): string[] => all.flatMap(saidIn);
const averageLength = (all: readonly Rehearsal[]): number => {
  const said = allSaid(all);
  return said.reduce((sum, text) => sum + text.length, 0) / said.length;
};
const plain = talksOf('plain', repairs);

test('brief: nothing in capitals, no full stop, not one letter too many', () => {
  const said = allSaid(talksOf('brief', repairs));
  for (const text of said) expect(text).toMatch(/^[^\p{Lu}]*[^.!]$/u);
  expect(said).toEqual(expect.arrayContaining(['yep']));
  expect(averageLength(talksOf('brief', repairs))).toBeLessThan(averageLength(plain));
});

test('chatty: greets first, says it in a sentence, and thanks', () => {
  const all = talksOf('chatty', repairs);
  for (const held of all) expect(saidIn(held)[0]).toMatch(/^(Hello|Hi|Good morning|Oh, hi).*AB-\d{3,4}/);
  expect(averageLength(all)).toBeGreaterThan(3 * averageLength(plain));
  expect(allSaid(all).filter((text) => /thank/i.test(text)).length).toBeGreaterThan(all.length);
});

test('all at once: tells what is asked for later in the first answer, by its name, and needs fewer messages', () => {
  const all = talksOf('all_at_once', repairs);
  for (const held of all) {
    const [first = ''] = saidIn(held);
    expect(first).toMatch(/order number is AB-\d{3,4}/i);
    expect(first).toMatch(/the device is (microwave|dishwasher|refrigerator)/);
    expect(first).toMatch(/(email is|reach me at) \S+@\S+/);
  }
  const reached = all.map(({ test: held }) => runTest(held, repairs).played.lines[0]?.conversation.state);
  expect(reached.filter((state) => state === 'check').length).toBeGreaterThan(all.length / 2);
});

test('all at once: not what is not listened for, nor what has no end in a sentence', () => {
  const { code, ...others } = repairs.slots;
  const flow = {
    ...repairs,
    slots: { code: code!, ...others, device: { ...others.device!, extract: false } },
  };
  for (const text of allSaid(talksOf('all_at_once', flow)).filter((one) => one.includes('AB-'))) {
    expect(text).not.toContain('device');
  }
});

describe('changes mind:', () => {
  const all = talksOf('changes_mind', repairs, 30);
  const cue = /^(Sorry, I meant|Actually,|No wait,|Oops, I meant|Wait, change)/;

  test('says one thing and later another, which is what is kept', () => {
    const changed = all.filter((held) => saidIn(held).some((text) => cue.test(text)));
    expect(changed.length).toBeGreaterThan(20);
    for (const held of changed) {
      const said = saidIn(held);
      const at = said.findIndex((text) => cue.test(text));
      const device = /microwave|dishwasher|refrigerator/.exec(said[at] ?? '')?.[0];
      if (!device) continue;
      const before = runTest(held.test, repairs).played.lines[at - 1]?.conversation.slots.device?.value;
      const after = runTest(held.test, repairs).played.lines[at]?.conversation.slots.device?.value;
      expect([before, after]).toEqual([expect.not.stringMatching(device), device]);
    }
  });

  test('never where the flow does not listen for it', () => {
    const deaf = { ...repairs, listeners: [{ id: 'c', kind: 'correction' as const, enabled: false }] };
    expect(allSaid(talksOf('changes_mind', deaf)).filter((text) => cue.test(text))).toEqual([]);
  });
});

test('careless: slips in long words, none in what is copied, no capitals', () => {
  const said = allSaid(talksOf('careless', repairs, 20));
  const devices = said.filter((text) => /^(its |)[mdr]\p{L}{6,}/u.test(text));
  expect(devices.length).toBeGreaterThan(15);
  expect(devices.some((text) => !/microwave|dishwasher|refrigerator/.test(text))).toBe(true);
  const plainly = allSaid(talksOf('plain', repairs, 20));
  for (const text of said.filter((one) => one.includes('@')))
    expect(plainly).toContain(text.split(' ').at(-1));
  for (const text of said.filter((one) => /\d{3}/.test(one))) expect(text).toMatch(/AB-\d{3,4}|\d{4}/);
  for (const text of said) expect(text.replace(/AB-\d{3,4}/, '')).toMatch(/^(Yes|No|[^\p{Lu}]*)$/u);
});

test('curious: asks something else, before the answer or instead of it', () => {
  const said = allSaid(talksOf('curious', repairs));
  expect(said.some((text) => text.endsWith('?'))).toBe(true);
  expect(said.some((text) => /\? .*(AB-\d{3,4}|microwave|dishwasher|refrigerator|@)/.test(text))).toBe(true);
  expect(said.filter((text) => /\?.*(Yes|No)$/.test(text))).toEqual([]);
});

test('curious: not where a branch waits for just these words', () => {
  const words = ['robot', 'time', 'long', 'person', 'weather', 'job'];
  const flow = flowOf({
    slots: { size: { type: 'choice', prompt: 'Size?', choices: [{ value: 'small' }, { value: 'large' }] } },
    states: {
      start: {
        kind: 'ask',
        slot: 'size',
        branches: [{ id: 'b', when: { kind: 'keyword', words }, to: 'odd' }],
        otherwise: 'done',
      },
      done: end,
      odd: end,
    },
  });
  expect(allSaid(talksOf('curious', flow)).filter((text) => text.includes('?'))).toEqual([]);
});

test('unsure: has doubts once in a place, and answers then', () => {
  const doubts = ["hm, I'm not sure", "I don't know", 'hm, not sure', 'hard to say'];
  const all = talksOf('unsure', repairs);
  expect(allSaid(all)).toEqual(expect.arrayContaining(doubts));
  for (const held of all) {
    const said = saidIn(held);
    const twice = said.filter((text, at) => doubts.includes(text) && doubts.includes(said[at + 1] ?? ''));
    expect(twice).toEqual([]);
  }
});

test('impatient: is short of temper, and wants a person once it was asked again twice', () => {
  expect(allSaid(talksOf('impatient', repairs)).some((text) => /!!|ugh|hurry|ages/.test(text))).toBe(true);
  const flow = flowOf({
    slots: { code: { type: 'text', prompt: 'Code?', rules: [{ kind: 'pattern', value: '^(?=x)y$' }] } },
    states: {
      start: { kind: 'ask', slot: 'code', next: 'done', retry: { limit: 9, then: 'cancel' } },
      done: end,
    },
  });
  for (const held of talksOf('impatient', flow)) {
    expect(saidIn(held)).toHaveLength(3);
    expect(saidIn(held)[2]).toMatch(/human|person|someone/);
    expect(held).toMatchObject({ ending: 'handedOff', repairs: 2, misreadings: [] });
  }
});

test('distracted: is away as long as it takes for a break, and says so on coming back', () => {
  const said = allSaid(talksOf('distracted', repairs));
  const breaks = said.flatMap((text, at) => (text === '(35m)' ? [said[at + 1] ?? ''] : []));
  expect(breaks.length).toBeGreaterThan(5);
  for (const text of breaks) expect(text).toMatch(/back|away/);
});

test('distracted: is away as long as it takes until the flow says something', () => {
  const listeners = [{ id: 's', kind: 'silence' as const, minutes: 4, answer: 'Still there?' }];
  const said = allSaid(talksOf('distracted', { ...repairs, listeners }));
  expect(said).toContain('(4m)');
  expect(said).not.toContain('(35m)');
});

test('in the language of the flow', () => {
  const said = (persona: Rehearsal['persona']) => allSaid(talksOf(persona, reparaturen)).join('\n');
  expect(said('brief')).toMatch(/^(jo|jep|jup|ja)$/m);
  expect(said('brief')).toMatch(/^\d+\.\d+\.(\d{4})?$/m);
  expect(said('chatty')).toMatch(/Dank/);
  expect(said('all_at_once')).toMatch(/order number(:| ist) AB-\d{3,4}.* und /i);
  expect(said('changes_mind')).toMatch(/meinte|lieber|stattdessen|soll doch/);
  expect(said('curious')).toMatch(/Roboter|wie spät|Wetter|Spaß|dauert|Mensch/);
  expect(said('unsure')).toMatch(/weiß ich nicht|keine Ahnung|nicht sicher|schwer zu sagen/);
  expect(said('distracted')).toMatch(/bin wieder da|kurz weg|bin zurück/);
});
