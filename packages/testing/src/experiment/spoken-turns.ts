import type { PlayedConversation } from '../golden/play-golden.ts';
import type { FlowTest } from '../suite/flow-test.ts';
import { saidIn } from '../suite/what-happened.ts';

/** What one side says until the other one speaks. */
export type SpokenTurn = { readonly role: 'user' | 'assistant'; readonly content: string };

/** A talk as it was heard; where nobody wrote, the flow may speak twice in a row. */
export function spokenTurns({ lines }: FlowTest, played: PlayedConversation): SpokenTurn[] {
  const flow = (replies: readonly string[]): SpokenTurn[] =>
    replies.length === 0 ? [] : [{ role: 'assistant', content: replies.join('\n') }];
  return [
    ...flow(saidIn(played.opening)),
    ...played.lines.flatMap((line, index): SpokenTurn[] => {
      const user = lines[index]?.user;
      return [
        ...(user === undefined ? [] : [{ role: 'user' as const, content: user }]),
        ...flow(saidIn(line)),
      ];
    }),
  ];
}
