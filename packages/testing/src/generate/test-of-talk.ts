import type { GoldenConversation } from '../golden/golden-file.ts';
import type { FlowTest } from '../suite/flow-test.ts';
import type { GivenAnswer, Talk } from './talk.ts';

/** A talk as a test that expects nothing yet. */
export function testOfTalk(talk: Talk, id: string, title: string, at: string): FlowTest {
  const { user, memory, ai } = talk.setting;
  const answers = answersOf(talk.answers);
  return {
    id,
    title,
    at,
    ...(user === undefined ? {} : { user }),
    ...(memory === undefined ? {} : { memory }),
    ...(ai ? { ai } : {}),
    ...(Object.keys(answers).length > 0 ? { answers } : {}),
    lines: talk.lines.map((line) => ({ ...line })),
  };
}

/** By what was asked, in order, up to the last that is not what comes anyway. */
function answersOf(given: readonly GivenAnswer[]): NonNullable<GoldenConversation['answers']> {
  const names = [...new Set(given.map(({ name }) => name))];
  return Object.fromEntries(
    names.flatMap((name) => {
      const all = given.filter((one) => one.name === name);
      const last = all.findLastIndex(({ isUsual }) => !isUsual);
      return last < 0 ? [] : [[name, all.slice(0, last + 1).map(({ answer }) => answer)]];
    }),
  );
}
