import { translated } from '../../../language/translated.ts';

/** The words of the problem list. */
export const problemMessages = translated('problem', {
  none: 'No problems',
  noneTitle: 'Nothing to solve',
  noneText: 'Every way leads somewhere, and everything that is used exists. You can publish.',
  checking: 'Checking…',
  count: (count: number) => (count === 1 ? '1 problem' : `${count} problems`),
  toDo: (count: number) => `${count} to do`,
  hints: (count: number) => (count === 1 ? '1 hint' : `${count} hints`),
  title: 'Problems',
  list: 'Problems of this flow',
  unfinished: 'Still to do',
  errors: 'To solve before publishing',
  warnings: 'Worth a look',
  goThere: 'Show where',
  example: 'For example:',
  fixed: 'Solve a problem',
  solved: 'Solved.',
  undo: 'Undo',
});
