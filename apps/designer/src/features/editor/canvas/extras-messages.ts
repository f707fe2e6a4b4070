import { translated } from '../../../language/translated.ts';

/** What the canvas says in parts that are fetched after it is drawn. */
export const canvasExtrasMessages = translated('canvasExtras', {
  selectedFrame: (title: string, states: number) =>
    `${title === '' ? 'Frame' : `Frame ${title}`}, ${states === 1 ? '1 state' : `${states} states`} in it`,
  arranged: 'All states stood in one place, so they were arranged.',
  minimap: 'Map of the whole flow: click to go there',
  emptyTitle: 'Start with a question',
  emptyText:
    'A conversation is made of states. Each says something, asks something or decides something, and leads on to the next.',
  emptyAsk: 'Ask a question',
  emptySay: 'Say hello',
  emptyForm: 'Collect several answers',
  emptyGuide: 'Show me how, step by step',
  emptyHint: 'Or drag a state here from the list on the left.',
  selected: (title: string, kind: string, ways: string) => `${title}, ${kind}. ${ways}`,
  selectedSeveral: (count: number) => `${count} states selected`,
  noWays: 'It ends here.',
  waysOut: (ways: readonly string[]) => `Leads: ${ways.join('; ')}.`,
  way: (exit: string, target: string) => `${exit} to ${target}`,
  wayNowhere: (exit: string) => `${exit} leads nowhere`,
});
