import type { Difference } from './difference.ts';
import { differencesOf } from './differences-of.ts';
import type { GoldenConversation } from './golden-file.ts';
import type { PlayedConversation } from './play-golden.ts';

/** Where a played conversation is not what its golden file says: one sentence each, empty when all is as written. */
export const goldenDifferences = (golden: GoldenConversation, played: PlayedConversation): string[] =>
  differencesOf(golden, played).map((difference) => sentence(difference, golden, played));

function sentence(difference: Difference, golden: GoldenConversation, played: PlayedConversation): string {
  const { kind, line } = difference;
  const what = words(difference);
  if (line === null) return kind === 'says' ? `The opening: ${what}` : what;
  const written = golden.lines[line];
  const where = `Line ${line + 1} (${written?.user ?? JSON.stringify(written)})`.slice(0, 90);
  const said = played.lines[line]?.replies.map(({ text }) => text).join('\n') ?? '';
  const isAboutWords = kind === 'says' || kind === 'never' || kind === 'exactly';
  return `${where}: ${what}${isAboutWords ? '' : `; said: ${said}`}`;
}

function words({ kind, name, expected, actual }: Difference): string {
  switch (kind) {
    case 'says':
      return `"${expected}" should be said, not: ${actual}`;
    case 'never':
      return `"${expected}" should not be said: ${actual}`;
    case 'unrecorded':
      return `The recording has no answer to: ${actual}.`;
    case 'replay':
      return 'Replaying the events gives another conversation.';
    case 'rules':
      return `the trace should name the rule ${expected}, not only: ${JSON.stringify(actual)}`;
    default:
      return `${name === null ? kind : `${kind} ${name}`} should be ${JSON.stringify(expected)}, not ${JSON.stringify(actual)}`;
  }
}
