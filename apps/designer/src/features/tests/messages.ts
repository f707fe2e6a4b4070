import { translated } from '../../language/translated.ts';

/** What the Tests tab says, in English. */
export const testsMessages = translated('tests', {
  title: 'Tests',
  list: 'Tests of this flow',
  loading: 'Loading the tests…',
  failedTitle: 'The tests cannot be shown right now',
  retry: 'Try again',
  notPlayed: 'The tests could not be played on the flow as it is drawn now. What you see is from before.',

  summary: 'How the tests stand',
  allPass: (count: number) =>
    count === 1 ? 'The only test passes' : count === 2 ? 'Both tests pass' : `All ${count} tests pass`,
  somePass: (passing: number, count: number) =>
    count === 1 ? 'The only test fails' : `${passing} of ${count} tests ${passing === 1 ? 'passes' : 'pass'}`,
  states: 'States',
  ways: 'Ways on',
  tested: (tested: number, all: number) => `${tested} of ${all}`,
  untested: (count: number) => (count === 1 ? '1 place untested' : `${count} places untested`),
  untestedTitle: 'No test goes through these',
  untestedText: 'Choose one to see it on the canvas.',
  everything: 'The tests go through everything.',
  neverReached: 'never reached',
  wayOut: (label: string) => `the way “${label}”`,
  onlyWay: 'the way on',
  more: 'More',

  filter: 'Which tests are shown',
  all: (count: number) => `All ${count}`,
  failing: (count: number) => `Failing ${count}`,
  nothingFails: 'Nothing fails',
  nothingFailsText: 'Every talk still goes the way its test expects.',
  passes: 'Passes',
  fails: 'Fails',
  messages: (count: number) => (count === 1 ? '1 message' : `${count} messages`),

  emptyTitle: 'No tests yet',
  emptyText:
    'A test is a talk you keep. Whenever you change the flow, Turnwise holds every kept talk again and shows you which of them now goes another way.',
  emptyHow: 'Talk to the flow in Try it until it does what it should, then keep that talk as a test.',
  emptyFind: 'Or let Turnwise look for talks that go through every part of the flow.',
  tryIt: 'Talk in Try it',

  name: 'Name of the test',
  transcript: 'The talk as it goes now',
  showWhere: 'Show where',
  accept: 'That is right now',
  acceptAll: (count: number) => `Accept all ${count} as right`,
  acceptAllHint: 'Every failing test expects from now on what happens today',
  accepted: (title: string) => `“${title}” expects this from now on.`,
  acceptedAll: (count: number) =>
    count === 1 ? '1 test expects what happens now.' : `${count} tests expect what happens now.`,
  everyWord: 'Check every word too',
  everyWordHint: 'Otherwise a test checks what happens, and you may put things in other words.',
  delete: 'Delete test',
  deleted: (title: string) => `“${title}” is deleted.`,
  undo: 'Undo',

  find: 'Find tests',
  findTitle: 'Find tests for what is missing',
  findText:
    'Turnwise holds many talks with your flow, and shows you a few that go where no test goes yet. Each expects what happens now.',
  looking: 'Holding talks with the flow…',
  stop: 'Stop',
  found: (count: number) => (count === 1 ? '1 test found' : `${count} tests found`),
  foundSoFar: (count: number) => (count === 1 ? '1 test found so far' : `${count} tests found so far`),
  foundReach: (before: number, after: number) =>
    before === after
      ? 'They go other ways through states that are reached already.'
      : `With them, the tests reach ${after} states instead of ${before}.`,
  foundNothing: 'No more tests found',
  foundNothingText:
    'What is left untested is not reached by talking alone: perhaps nothing leads there, or it takes an answer nobody would guess. Talk it through in Try it and keep the talk.',
  nothingMissing: 'Nothing is missing: the tests go through every state and every way on.',
  nothingDrawn: 'There is nothing to talk to yet: draw the first state.',
  stopped: 'Stopped before anything was found.',
  lookAgain: 'Look again',
  showTalk: 'Show the talk',
  hideTalk: 'Hide the talk',
  talkOf: (isOpen: boolean, title: string) => `${isOpen ? 'Hide' : 'Show'} the talk: ${title}`,
  addFound: (count: number) => (count === 1 ? 'Add 1 test' : `Add ${count} tests`),
  cancel: 'Cancel',
  close: 'Close',
  added: (count: number) => (count === 1 ? '1 test is added.' : `${count} tests are added.`),
  import: 'Add tests from a file…',
  export: 'Save the tests as a file',
  imported: (count: number) => (count === 1 ? '1 test is added.' : `${count} tests are added.`),
  importedNone: 'This file holds no tests. Nothing was changed.',
  unreadable: (file: string) =>
    `“${file}” holds no tests that Turnwise can read. Choose a file saved here under “Save the tests as a file”. Nothing was changed.`,
});
